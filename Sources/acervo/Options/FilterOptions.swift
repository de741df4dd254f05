import Archive
import ArgumentParser

/// What is searched for: the query, and filters beside it.
struct FilterOptions: ParsableArguments {
    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp(say("Palabras de la consulta.", "Words of the query."), valueName: "query")
    )
    var words: [String] = []

    @Option(help: ArgumentHelp(say("Tipo de acto (repetible).", "Type of act (repeatable)."), valueName: "type"))
    var type: [String] = []

    @Option(help: ArgumentHelp(say("Desde esta fecha.", "From this date."), valueName: "date"))
    var from: [String] = []

    @Option(help: ArgumentHelp(say("Hasta esta fecha.", "To this date."), valueName: "date"))
    var to: [String] = []

    @Option(
        help: ArgumentHelp(
            say("Año, o 2015..2019 (repetible).", "Year, or 2015..2019 (repeatable)."),
            valueName: "year"
        )
    )
    var year: [String] = []

    @Option(
        help: ArgumentHelp(say("Década: 1990 (repetible).", "Decade: 1990 (repeatable)."), valueName: "decade")
    )
    var decade: [String] = []

    @Option(help: ArgumentHelp(say("Materia: código o palabras.", "Subject: code or words."), valueName: "subject"))
    var subject: [String] = []

    @Option(help: ArgumentHelp(say("Emisor: siglas o palabras.", "Issuer: initials or words."), valueName: "issuer"))
    var issuer: [String] = []

    @Option(help: ArgumentHelp(say("Número, escrito de cualquier forma.", "Number, in any form."), valueName: "number"))
    var number: [String] = []

    @Option(
        help: ArgumentHelp(say("Estado: vigente, derogada ...", "Status: vigente, derogada ..."), valueName: "status")
    )
    var status: [String] = []

    @Option(
        help: ArgumentHelp(
            say(
                "Calidad del texto: muy-buena, buena, regular, mala, sin-texto; o <0.6.",
                "Quality of the text: very-good, good, fair, poor, no-text; or <0.6."
            ),
            valueName: "quality"
        )
    )
    var quality: [String] = []

    @Option(
        help: ArgumentHelp(
            say(
                "Solo actos nuevos o cambiados desde esta revisión del índice (la da cada respuesta).",
                "Only acts new or changed since this revision of the index (each answer gives its own)."
            ),
            valueName: "n"
        )
    )
    var sinceRevision: String?

    func validate() throws {
        guard from.count <= 1, to.count <= 1 else {
            throw ValidationError(
                say(
                    "--from y --to van una sola vez; para varios períodos, use OR: fecha:2015..2016 OR fecha:2019.",
                    "--from and --to are given once; for several periods use OR: date:2015..2016 OR date:2019."
                )
            )
        }
        // `-word` is of the query; `--word` is an option that doesn't exist.
        guard let unknown = words.first(where: { $0.hasPrefix("--") && $0 != "--" }) else { return }
        throw ValidationError(say("No existe la opción \(unknown).", "There is no option \(unknown)."))
    }

    /// The request that was typed.
    func request() -> SearchRequest {
        var request = SearchRequest(words.filter { $0 != "--" }.joined(separator: " "))
        request.filters.types = type
        request.filters.years = year
        request.filters.decades = decade
        request.filters.subjects = subject
        request.filters.issuers = issuer
        request.filters.numbers = number
        request.filters.statuses = status
        request.filters.qualities = quality
        request.filters.since = sinceRevision
        request.filters.from = from.first
        request.filters.to = to.first
        request.language = spokenLanguage
        return request
    }
}
