import Documents
import Foundation

/// Reads PDFs as `acervo` does, and keeps the time.
struct RecognitionRun {
    let executable: String
    let jobs: Int
    let policy: RecognitionPolicy

    /// Writes the text of `paths`; says whether all of it could be had.
    func read(_ paths: [String]) -> Bool {
        var (pages, isComplete) = (0, true)
        let start = ContinuousClock.now
        do {
            let reader = DocumentReader(
                pool: ExtractionPool(executable: executable, arguments: ["extraction-child"], size: jobs)
            )
            for path in paths {
                guard let content = content(path, reader) else {
                    isComplete = false
                    continue
                }
                isComplete = isComplete && content.failures.isEmpty
                pages += content.content.pages.count
                for page in content.content.pages { write(page.text + "\u{0C}") }
            }
        }
        note("pages=\(pages) seconds=\((ContinuousClock.now - start) / .seconds(1)) cpu_seconds=\(childrenSeconds)")
        return isComplete
    }

    private func content(_ path: String, _ reader: DocumentReader) -> RecognisedContent? {
        switch reader.load(path).flatMap({ reader.content(of: $0, recognising: policy, jobs: jobs) }) {
        case .success(let content): return content
        case .failure(let failure):
            note("\(path): \(failure)")
            return nil
        }
    }

    /// What the processor has worked for children that have ended, and for this process.
    private var childrenSeconds: Double {
        [RUSAGE_CHILDREN, RUSAGE_SELF].reduce(0) { sum, who in
            var usage = rusage()
            getrusage(__rusage_who_t(who.rawValue), &usage)
            let (user, system) = (usage.ru_utime, usage.ru_stime)
            return sum + Double(user.tv_sec + system.tv_sec) + Double(user.tv_usec + system.tv_usec) / 1e6
        }
    }

    private func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    private func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
