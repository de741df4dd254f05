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

    @OptionGroup var archive: ArchiveOptions

    @OptionGroup var output: FormatOptions

    func run() throws {
        let statistics = try ArchiveStatistics(archive.folder, archive.configuration())
        switch output.format {
        case .json: Output.line(statistics.json.text())
        case .text: StatisticsText.write(statistics)
        }
    }
}
