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

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard (1...64).contains(jobs) else {
            throw ValidationError(say("--jobs va de 1 a 64.", "--jobs goes from 1 to 64."))
        }
    }

    func run() throws {
        let reader = DocumentReader(pool: Extraction.pool(jobs: jobs, passwords: try reading.passwords()))
        let records = ActExtraction(documents: reader, profile: try archive.configuration().profile)
        // Many files are read side by side; of a single one, the pages are.
        let (policy, pagesAtOnce) = (reading.ocr, files.count == 1 ? jobs : 1)
        var isComplete = true
        let work = OrderedWork(files) { path in
            reader.load(path).flatMap { file in
                reader.content(of: file, recognising: policy, jobs: pagesAtOnce).map { (file.sha256, $0) }
            }
        }
        work.run(jobs: jobs) { path, read in
            switch read {
            case .failure(let failure):
                isComplete = false
                report(failure, path)
            case .success((let sha256, let content)):
                isComplete = isComplete && content.failures.isEmpty
                note(content.failures, path)
                write(content.content, sha256, path, records)
            }
        }
        if !isComplete { throw Outcome.someUnreadable }
    }

    /// Writes the records of the acts in `content`.
    private func write(_ content: DocumentContent, _ sha256: String, _ path: String, _ extraction: ActExtraction) {
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
    }

    /// Names the pages that couldn't be recognised.
    private func note(_ failures: [Int: DocumentFailure], _ path: String) {
        for (number, failure) in failures.sorted(by: { $0.key < $1.key }) {
            let message = spokenLanguage == .es ? failure.spanish : failure.english
            let page = say("página \(number)", "page \(number)")
            Output.note("\(path), \(page): \(message) [\(failure.code.rawValue)]")
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
