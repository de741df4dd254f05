import Archive
import Foundation

/// The progress of an update: a line that is written over on a terminal; elsewhere a line a minute.
final class ProgressLine {
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var last: ContinuousClock.Instant
    private var isShown = false
    private let isQuiet: Bool

    init(isQuiet: Bool) {
        start = clock.now
        last = start
        self.isQuiet = isQuiet
    }

    func show(_ progress: IngestProgress) {
        guard !isQuiet else { return }
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
        let stage =
            switch progress.stage {
            case .reading: say("leyendo", "reading")
            case .indexing: say("indexando", "indexing")
            }
        let seconds = max(0.001, Double((clock.now - start) / .milliseconds(1)) / 1000)
        let rate = Double(progress.done) / seconds
        let left = rate > 0 ? Int(Double(progress.total - progress.done) / rate) : 0
        let failures =
            progress.failures > 0 ? say(", \(progress.failures) con error", ", \(progress.failures) failed") : ""
        return "\(stage) \(bar(progress)) \(progress.done)/\(progress.total)\(failures), "
            + say("\(Int(rate))/s, faltan \(left) s", "\(Int(rate))/s, \(left) s left")
    }

    private func bar(_ progress: IngestProgress) -> String {
        let width = 24
        let filled = progress.total > 0 ? progress.done * width / progress.total : 0
        return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "]"
    }
}
