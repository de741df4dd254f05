import Archive
import ArgumentParser

struct CompleteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "complete",
            abstract: say(
                "Completa el comienzo de una consulta: palabras, números, códigos, sumillas.",
                "Completes the beginning of a query: words, numbers, codes, titles."
            ),
            aliases: ["completar"]
        )
    }

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filters: FilterOptions

    @Option(help: ArgumentHelp(say("Cuántas.", "How many."), valueName: "n"))
    var limit = SearchLimits.completions

    @OptionGroup var output: FormatOptions

    func validate() throws {
        guard (1...SearchLimits.mostCompletions).contains(limit) else {
            throw ValidationError(
                say(
                    "--limit va de 1 a \(SearchLimits.mostCompletions).",
                    "--limit goes from 1 to \(SearchLimits.mostCompletions)."
                )
            )
        }
    }

    func run() throws {
        let request = filters.request()
        let answer = try Searcher(archive.folder).complete(request.query, filters: request.filters, limit: limit)
        switch output.format {
        case .text: answer.completions.forEach { Output.line($0.text) }
        case .json: Output.line(answer.json.text())
        }
        if answer.completions.isEmpty { throw Outcome.nothingFound }
    }
}
