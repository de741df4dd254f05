import Acts
import Archive
import ArgumentParser
import Documents
import Foundation

struct IndexCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "index",
            abstract: say(
                "Pone al día el catálogo y el índice con los archivos de unas carpetas.",
                "Brings catalogue and index up to date with the files of some folders."
            ),
            discussion: say(
                "Lee los .pdf y .txt nuevos o cambiados; olvida los que ya no están. Los que no se pueden leer "
                    + "se nombran al final, con su motivo, y el programa termina con 3.",
                "Reads .pdf and .txt files that are new or changed; forgets those that are gone. Those that can't be "
                    + "read are named at the end, with the reason, and the program ends with 3."
            ),
            aliases: ["indexar"]
        )
    }

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }
    enum Recognition: String, ExpressibleByArgument, CaseIterable { case auto, never, force }

    @OptionGroup var archive: ArchiveOptions

    @Argument(help: ArgumentHelp(say("Carpetas o archivos.", "Folders or files."), valueName: "path"))
    var paths: [String] = ["corpus"]

    @Option(help: ArgumentHelp(say("Cuántos documentos a la vez.", "How many documents at a time."), valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Option(
        help: ArgumentHelp(
            say(
                "Reconocimiento de las páginas sin texto: esta versión solo las cuenta.",
                "Recognition of pages without text: this version only counts them."
            )
        )
    )
    var ocr: Recognition = .auto

    @Flag(help: ArgumentHelp(say("Solo dice qué haría.", "Only says what it would do.")))
    var dryRun = false

    @Option(help: ArgumentHelp(say("text o json.", "text or json.")))
    var format: Format = .text

    func validate() throws {
        guard (1...64).contains(jobs) else {
            throw ValidationError(say("--jobs va de 1 a 64.", "--jobs goes from 1 to 64."))
        }
        guard ocr != .force else {
            throw ValidationError(
                say("Esta versión no reconoce escaneos todavía.", "This version doesn't recognise scans yet.")
            )
        }
    }

    func run() throws {
        Interruption.listen()
        var ingest = Ingest(folder: archive.folder, paths: paths, jobs: jobs, isDryRun: dryRun)
        ingest.isCancelled = { Interruption.isAsked }
        let progress = ProgressLine(isQuiet: format == .json)
        let summary: IngestSummary
        do {
            defer { progress.end() }
            summary = try ingest.run(extraction: { Extraction.make(jobs: jobs) }, progress: progress.show)
        }
        switch format {
        case .json: Output.line(summary.json(spokenLanguage).text())
        case .text: SummaryText.write(summary, isDryRun: dryRun)
        }
        if summary.isCancelled { throw Outcome.failed }
        if !summary.failed.isEmpty { throw Outcome.someUnreadable }
    }
}

/// The reading of documents, by children of this very program.
enum Extraction {
    static func pool(jobs: Int, passwords: [String] = []) -> ExtractionPool {
        ExtractionPool(
            executable: Environment.executable,
            arguments: [ChildArguments.name],
            size: jobs,
            passwords: passwords
        )
    }

    static func make(jobs: Int) -> ActExtraction {
        ActExtraction(documents: DocumentReader(pool: pool(jobs: jobs)), profile: ArchiveProfile())
    }
}
