import Acts
import Archive
import ArgumentParser

struct StatsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stats",
            abstract: say(
                "Qué contiene el archivo: series por año, materias, páginas sin texto.",
                "What the archive holds: series by year, subjects, pages without text."
            ),
            aliases: ["resumen"]
        )
    }

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var archive: ArchiveOptions

    @Option(help: ArgumentHelp(say("text o json.", "text or json.")))
    var format: Format = .text

    func run() throws {
        let statistics = try ArchiveStatistics(archive.folder, archive.configuration())
        switch format {
        case .json: Output.line(statistics.json.text())
        case .text: StatisticsText.write(statistics)
        }
    }
}
