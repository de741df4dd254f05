import Archive
import ArgumentParser

struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: say(
                "Revisa el archivo: series, valores por confirmar, páginas que no se pueden buscar.",
                "Checks the archive: series, values to be confirmed, pages that can't be searched."
            ),
            discussion: say(
                "Números que faltan, se repiten o no siguen la fecha; actos sin fecha, número, sumilla o materia, o con "
                    + "valores por confirmar; páginas sin texto o con texto dañado, y por qué; lo que se corrige una y otra vez. Sin "
                    + "opciones, todo.",
                "Numbers that are missing, come twice or don't follow the date; acts without date, number, title or "
                    + "subject, or with values to be confirmed; pages without text or with damaged text, and why; "
                    + "what is corrected again and again. Without options, everything."
            ),
            aliases: ["revisar"]
        )
    }

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

    @OptionGroup var archive: ArchiveOptions

    @Flag(help: ArgumentHelp(say("Las series numeradas.", "The numbered series.")))
    var series = false

    @Flag(help: ArgumentHelp(say("Los valores de los actos.", "The values of acts.")))
    var acts = false

    @Flag(help: ArgumentHelp(say("Las páginas.", "The pages.")))
    var pages = false

    @Flag(help: ArgumentHelp(say("Lo que se corrige una y otra vez.", "What is corrected again and again.")))
    var corrections = false

    @Option(help: ArgumentHelp(say("text, json o csv.", "text, json or csv.")))
    var format: Format = .text

    func run() throws {
        let report = try CheckReport(archive.folder, parts: parts)
        switch format {
        case .text: CheckOutput.writeText(report)
        case .json: Output.line(report.json(spokenLanguage).text(isPretty: Output.isTerminal))
        case .csv: CheckOutput.writeCSV(report)
        }
    }

    private var parts: [CheckReport.Part] {
        let asked: [(Bool, CheckReport.Part)] = [
            (series, .series), (acts, .acts), (pages, .pages), (corrections, .corrections),
        ]
        let parts = asked.filter(\.0).map(\.1)
        return parts.isEmpty ? CheckReport.Part.allCases : parts
    }
}
