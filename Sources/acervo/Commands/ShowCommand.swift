import Acts
import Archive
import ArgumentParser

struct ShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: say(
                "Muestra un acto: cada valor, las palabras que lo prueban y su página.",
                "Shows an act: each value, the words that prove it, and their page."
            ),
            aliases: ["ver"]
        )
    }

    @OptionGroup var archive: ArchiveOptions

    @Argument(help: ArgumentHelp(say("Código del acto.", "The act's code."), valueName: "code"))
    var code: String

    @Flag(help: ArgumentHelp(say("El texto del acto.", "The act's text.")))
    var text = false

    @Option(
        help: ArgumentHelp(say("Solo esta página del documento.", "Only this page of the document."), valueName: "n")
    )
    var page: Int?

    @Flag(help: ArgumentHelp(say("Solo la ruta del documento.", "Only the document's path.")))
    var path = false

    @OptionGroup var output: FormatOptions

    func run() throws {
        let act = try Searcher(archive.folder).act(code)
        if let page, !(act.firstPage...act.lastPage).contains(page) { throw noSuchPage(page, act) }
        if path {
            Output.line(act.path)
        } else if text || page != nil {
            writeText(act)
        } else {
            let answer = try RecordAnswer(act, archive.configuration())
            switch output.format {
            case .json: Output.line(answer.json.text(isPretty: Output.isTerminal))
            case .text: RecordText.write(answer, act)
            }
        }
    }

    private func noSuchPage(_ page: Int, _ act: StoredAct) -> ArchiveError {
        ArchiveError(
            .unknownPage,
            es: "\(act.code) no tiene la página \(page): va de la \(act.firstPage) a la \(act.lastPage).",
            en: "\(act.code) has no page \(page): it goes from \(act.firstPage) to \(act.lastPage)."
        )
    }

    /// How the page's text was had, and how good it is: for a text that shouldn't be taken at its word.
    private func manner(_ page: StoredPage) -> String {
        let quality = page.quality.map { Int(($0 * 100).rounded()) }
        let isRecognised = page.extraction == "ocr"
        let manner =
            isRecognised ? say("texto reconocido de la imagen", "text recognised from the image") : page.extraction
        return [manner, quality.map { say("calidad \($0) %", "quality \($0) %") }].compactMap(\.self).joined(
            separator: "; "
        )
    }

    private func writeText(_ act: StoredAct) {
        for (index, stored) in act.pages.enumerated() {
            let number = act.firstPage + index
            guard page == nil || page == number else { continue }
            if page == nil { Output.line(Style.dim(say("--- página \(number) ---", "--- page \(number) ---"))) }
            if stored.extraction == "ocr" || stored.quality.map({ $0 < 0.9 }) == true { Output.note(manner(stored)) }
            let text = stored.text
            Output.line(text.isEmpty ? say("(página sin texto)", "(page without text)") : text)
        }
    }
}
