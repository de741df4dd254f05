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
                "Lee los .pdf y .txt nuevos o cambiados; olvida los que ya no están; reconoce los escaneos. Los que no "
                    + "se pueden leer se nombran al final, con su motivo, y el programa termina con 3. Con --ocr never "
                    + "todo lo demás se puede buscar hoy, y los escaneos quedan para otra ejecución.",
                "Reads .pdf and .txt files that are new or changed; forgets those that are gone; recognises scans. Those "
                    + "that can't be read are named at the end, with the reason, and the program ends with 3. With "
                    + "--ocr never all else can be searched today, and scans wait for another run."
            ),
            aliases: ["indexar"]
        )
    }

    @OptionGroup var archive: ArchiveOptions

    @Argument(help: ArgumentHelp(say("Carpetas o archivos.", "Folders or files."), valueName: "path"))
    var paths: [String] = ["corpus"]

    @Option(help: ArgumentHelp(say("Cuántos documentos a la vez.", "How many documents at a time."), valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var reading: ReadingOptions

    @Flag(help: ArgumentHelp(say("Solo dice qué haría.", "Only says what it would do.")))
    var dryRun = false

    @OptionGroup var output: FormatOptions

    func validate() throws {
        guard (1...64).contains(jobs) else {
            throw ValidationError(say("--jobs va de 1 a 64.", "--jobs goes from 1 to 64."))
        }
    }

    func run() throws {
        Interruption.listen()
        var ingest = Ingest(folder: archive.folder, paths: paths, jobs: jobs, isDryRun: dryRun)
        let profile = try archive.configuration().profile
        ingest.profile = profile
        let passwords = try reading.passwords()
        ingest.recognition = reading.ocr
        ingest.hasPasswords = !passwords.isEmpty
        ingest.isCancelled = { Interruption.isAsked }
        let progress = ProgressLine(isQuiet: output.format == .json)
        let summary: IngestSummary
        do {
            defer { progress.end() }
            summary = try ingest.run(
                extraction: { Extraction.make(jobs: jobs, passwords: passwords, profile) },
                progress: progress.show
            )
        }
        switch output.format {
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

    static func make(jobs: Int, passwords: [String], _ profile: ArchiveProfile) -> ActExtraction {
        ActExtraction(documents: DocumentReader(pool: pool(jobs: jobs, passwords: passwords)), profile: profile)
    }
}
