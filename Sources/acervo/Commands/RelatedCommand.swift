import Archive
import ArgumentParser

struct RelatedCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "related",
            abstract: say(
                "Qué cita un acto, qué lo cita, qué modifica o deroga y qué lo modifica o deroga.",
                "What an act cites, what cites it, what it amends or repeals, and what amends or repeals it."
            ),
            aliases: ["relacionados"]
        )
    }

    @OptionGroup var archive: ArchiveOptions

    @Argument(help: ArgumentHelp(say("Código del acto.", "The act's code."), valueName: "code"))
    var code: String

    @OptionGroup var output: FormatOptions

    func run() throws {
        let related = try Searcher(archive.folder).related(to: code)
        switch output.format {
        case .json: Output.line(related.json.text(isPretty: Output.isTerminal))
        case .text: RelatedText.write(related)
        }
    }
}
