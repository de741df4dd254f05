import Archive
import Foundation

/// The progress of an update: a line that is written over on a terminal; elsewhere a line a minute.
final class ProgressLine {
    private let clock = ContinuousClock()
    /// When the present stage began.
    private var stageStart: ContinuousClock.Instant
    private var stage = IngestProgress.Stage.reading
    private var last: ContinuousClock.Instant
    private var isShown = false
    private let isQuiet: Bool

    init(isQuiet: Bool) {
        stageStart = clock.now
        last = stageStart
        self.isQuiet = isQuiet
    }

    func show(_ progress: IngestProgress) {
        guard !isQuiet else { return }
        if progress.stage != stage { (stage, stageStart) = (progress.stage, clock.now) }
        let pause: Duration = Output.errorIsTerminal ? .milliseconds(100) : .seconds(60)
        guard clock.now - last >= pause else { return }
        last = clock.now
        if Output.errorIsTerminal {
            isShown = true
            FileHandle.standardError.write(Data("\r\u{1B}[K\(text(progress))".utf8))
        } else {
            Output.note(text(progress))
        }
    }

    /// Takes the line off the terminal.
    func end() {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }

    private func text(_ progress: IngestProgress) -> String {
        let (stage, unit) = Self.words(progress.stage)
        let pages = progress.pages > 0 ? say(", \(progress.pages) páginas", ", \(progress.pages) pages") : ""
        let documents = progress.documents.map { done, total in
            say(", \(done)/\(total) documentos", ", \(done)/\(total) documents")
        }
        let failures =
            progress.failures > 0 ? say(", \(progress.failures) con error", ", \(progress.failures) failed") : ""
        return
            "\(stage) \(bar(progress)) \(progress.done)/\(progress.total) \(unit)\(pages)\(documents ?? "")\(failures), \(pace(progress))"
    }

    private static func words(_ stage: IngestProgress.Stage) -> (stage: String, unit: String) {
        switch stage {
        case .reading: (say("leyendo", "reading"), say("documentos", "documents"))
        case .recognising: (say("reconociendo", "recognising"), say("páginas", "pages"))
        case .indexing: (say("indexando", "indexing"), say("actos", "acts"))
        }
    }

    /// The rate of the present stage and the time it still takes.
    private func pace(_ progress: IngestProgress) -> String {
        let seconds = max(0.001, Double((clock.now - stageStart) / .milliseconds(1)) / 1000)
        let rate = Double(progress.done) / seconds
        guard rate > 0 else { return say("calculando", "estimating") }
        let left = time(Int(Double(progress.total - progress.done) / rate))
        let pace = rate < 10 ? "\(Int((rate * 60).rounded()))/min" : "\(Int(rate))/s"
        return say("\(pace), faltan \(left)", "\(pace), \(left) left")
    }

    /// `40 s`, `12 min`, `3 h 20 min`.
    private func time(_ seconds: Int) -> String {
        if seconds < 100 { return "\(seconds) s" }
        let minutes = (seconds + 59) / 60
        return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
    }

    private func bar(_ progress: IngestProgress) -> String {
        let width = 24
        let filled = progress.total > 0 ? progress.done * width / progress.total : 0
        return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "]"
    }
}
