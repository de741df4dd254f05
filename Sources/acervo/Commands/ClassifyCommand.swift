import Acts
import Archive
import ArgumentParser
import Documents
import Foundation

struct ClassifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "classify",
            abstract: say(
                "Lee archivos y muestra qué actos son; no toca ningún archivo ni índice.",
                "Reads files and shows what acts they are; touches no archive."
            ),
            aliases: ["clasificar"]
        )
    }

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

    @OptionGroup var archive: ArchiveOptions

    @Argument(help: ArgumentHelp(say("Archivos PDF o de texto.", "PDF or text files."), valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp(say("text o jsonl.", "text or jsonl.")))
    var format: Format = .text

    @Option(help: ArgumentHelp(say("Cuántos documentos a la vez.", "How many documents at a time."), valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    func run() throws {
        let reader = DocumentReader(pool: Extraction.pool(jobs: max(1, jobs)))
        let records = ActExtraction(documents: reader, profile: try archive.configuration().profile)
        var hasFailed = false
        for path in files {
            if let failure = classify(path, reader, records) {
                hasFailed = true
                report(failure, path)
            }
        }
        if hasFailed { throw Outcome.someUnreadable }
    }

    /// Writes the records of the file's acts; gives why it can't be read.
    private func classify(
        _ path: String,
        _ reader: DocumentReader,
        _ extraction: ActExtraction
    ) -> DocumentFailure? {
        switch reader.load(path).flatMap({ file in reader.content(of: file).map { (file.sha256, $0) } }) {
        case .failure(let failure):
            return failure
        case .success((let sha256, let content)):
            let pages = content.pages.map(KeptPage.init)
            for (index, read) in extraction.records(pages, sha256: sha256).enumerated() {
                var answer = RecordAnswer(
                    record: read.record,
                    code: read.code,
                    path: path,
                    ordinal: index + 1,
                    extraction: content.extraction
                )
                answer.textQuality = content.pages.filter { read.record.pages.contains($0.number) }
                    .compactMap(\.quality).min()
                write(answer)
            }
            return nil
        }
    }

    private func report(_ failure: DocumentFailure, _ path: String) {
        let message = spokenLanguage == .es ? failure.spanish : failure.english
        switch format {
        case .text: Output.note("\(path): \(message) [\(failure.code.rawValue)]")
        case .jsonl:
            let error = JSONValue.object(["code": .string(failure.code.rawValue), "message": .string(message)])
            let fields = [JSONValue.formatVersion, ("path", .string(path)), ("error", error)]
            Output.line(JSONValue.object(Dictionary(uniqueKeysWithValues: fields)).text())
        }
    }

    private func write(_ answer: RecordAnswer) {
        switch format {
        case .jsonl: Output.line(answer.json.text())
        case .text: ClassificationText.write(answer)
        }
    }
}
