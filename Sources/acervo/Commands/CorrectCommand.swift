import Acts
import Archive
import ArgumentParser

struct CorrectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct",
            abstract: say(
                "Corrige valores de un acto: lo que dice una persona vale más que lo leído.",
                "Corrects values of an act: what a person says outweighs what was read."
            ),
            discussion: say(
                """
                Campos: \(fields). Un valor vacío dice que el acto no lo tiene.
                La corrección vale también después de rehacer el índice, y en otra copia del mismo acto. Si el código
                cambia, el anterior sigue respondiendo.
                  acervo correct MDSJV-ORD-2019-0212 --set date=2019-03-15 --why 'la del sello; el texto tiene una errata'
                  acervo correct MDSJV-ORD-2019-0212 --undo --field date
                """,
                """
                Fields: \(fields). An empty value says that the act has none.
                A correction holds after the index is rebuilt, too, and in another copy of the same act. Where the code
                changes, the act still answers to the old one.
                  acervo correct MDSJV-ORD-2019-0212 --set date=2019-03-15 --why 'the stamp has it; the text is misprinted'
                  acervo correct MDSJV-ORD-2019-0212 --undo --field date
                """
            ),
            aliases: ["corregir"]
        )
    }

    private static var fields: String { CorrectedField.allCases.map(\.rawValue).joined(separator: ", ") }

    @OptionGroup var archive: ArchiveOptions

    @Argument(help: ArgumentHelp(say("Código del acto.", "The act's code."), valueName: "code"))
    var code: String

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(say("Un campo y su valor.", "A field and its value."), valueName: "field=value")
    )
    var values: [String] = []

    @Option(help: ArgumentHelp(say("Por qué.", "Why."), valueName: "text"))
    var why: String?

    @Flag(help: ArgumentHelp(say("Deshace las correcciones del acto.", "Takes the act's corrections back.")))
    var undo = false

    @Option(
        name: .customLong("field"),
        help: ArgumentHelp(
            say("Con --undo, solo la de este campo.", "With --undo, only that of this field."),
            valueName: "field"
        )
    )
    var undone: [String] = []

    @OptionGroup var author: AuthorOptions

    func validate() throws {
        guard values.isEmpty == undo, undo || undone.isEmpty else {
            throw ValidationError(
                say("Falta --set CAMPO=VALOR, o bien --undo.", "Give --set FIELD=VALUE, or else --undo.")
            )
        }
        guard undo || !(why ?? "").isEmpty else {
            throw ValidationError(say("Falta --why: por qué se corrige.", "--why is missing: why it is corrected."))
        }
        _ = try wishes()
        _ = try undoneFields()
    }

    func run() throws {
        let profile = try archive.configuration().profile
        let correcting = Correcting(archive.folder, scheme: profile.scheme) {
            Extraction.make(jobs: 1, passwords: [], profile)
        }
        let author = author.author(reason: why ?? "")
        let done =
            undo
            ? try correcting.undo(code, undoneFields(), by: author)
            : try correcting.correct(code, wishes(), by: author)
        Output.line(text(done))
    }

    private func text(_ done: Correcting.Done) -> String {
        let what =
            undo
            ? say("correcciones deshechas: \(done.count).", "corrections taken back: \(done.count).")
            : say("valores corregidos: \(done.count).", "values corrected: \(done.count).")
        guard done.code != done.oldCode else { return "\(done.code): \(what)" }
        return "\(done.code): \(what)"
            + say(
                " Antes era \(done.oldCode), que sigue respondiendo.",
                " It was \(done.oldCode), which still answers."
            )
    }

    private func wishes() throws -> [Correcting.Wish] {
        try values.map { text in
            guard let sign = text.firstIndex(of: "=") else {
                throw ValidationError(say("«\(text)» no es CAMPO=VALOR.", "“\(text)” isn't FIELD=VALUE."))
            }
            return Correcting.Wish(
                field: try field(String(text[..<sign])),
                value: String(text[text.index(after: sign)...])
            )
        }
    }

    private func undoneFields() throws -> [CorrectedField] { try undone.map(field) }

    private func field(_ name: String) throws -> CorrectedField {
        guard let field = CorrectedField(rawValue: name) else {
            throw ValidationError(
                say(
                    "No hay un campo «\(name)»; los que hay: \(Self.fields).",
                    "There is no field “\(name)”; there are: \(Self.fields)."
                )
            )
        }
        return field
    }
}
