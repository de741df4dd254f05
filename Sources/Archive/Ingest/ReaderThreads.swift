import Dispatch
import Foundation
import Synchronization

/// Reads files on threads of their own, and hands over what was read, in batches.
///
/// Never much is read ahead of what is taken, so that memory doesn't grow with the archive.
final class ReaderThreads: Sendable {
    private struct State {
        var next = 0
        var ready: [ReadFile] = []
        var working: Int
    }

    private let entries: [FileWalk.Entry]
    private let extraction: ActExtraction
    private let isKnown: @Sendable (String) -> Bool
    private let isCancelled: @Sendable () -> Bool
    private let state: Mutex<State>
    /// Counts what may still be read ahead.
    private let room: DispatchSemaphore
    /// Rises when something is ready, or a thread ends.
    private let news = DispatchSemaphore(value: 0)

    /// How many files may wait to be taken.
    private static let ahead = 400

    init(
        _ entries: [FileWalk.Entry],
        extraction: ActExtraction,
        jobs: Int,
        isKnown: @escaping @Sendable (String) -> Bool,
        isCancelled: @escaping @Sendable () -> Bool
    ) {
        self.entries = entries
        self.extraction = extraction
        self.isKnown = isKnown
        self.isCancelled = isCancelled
        let threads = min(jobs, entries.count)
        state = Mutex(State(working: threads))
        room = DispatchSemaphore(value: Self.ahead)
        for thread in 0..<threads {
            Thread.detachNewThread { [self] in
                Thread.current.name = "acervo.read.\(thread)"
                work()
            }
        }
    }

    private func work() {
        while !isCancelled(), let index = nextIndex() {
            room.wait()
            let entry = entries[index]
            let file = ReadFile(stamp: entry.stamp, outcome: extraction.read(entry.absolute, isKnown: isKnown))
            state.withLock { $0.ready.append(file) }
            news.signal()
        }
        state.withLock { $0.working -= 1 }
        news.signal()
    }

    private func nextIndex() -> Int? {
        state.withLock { state in
            guard state.next < entries.count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    /// What was read since the last call: as much as is ready after a moment of waiting; `nil` at the end.
    func next(atMost most: Int) -> [ReadFile]? {
        let deadline = DispatchTime.now() + .seconds(1)
        while true {
            let (batch, isOver) = state.withLock { state -> ([ReadFile], Bool) in
                let isOver = state.working == 0
                guard state.ready.count >= most || isOver || (.now() >= deadline && !state.ready.isEmpty) else {
                    return ([], false)
                }
                let batch = Array(state.ready.prefix(most))
                state.ready.removeFirst(batch.count)
                return (batch, isOver && batch.isEmpty)
            }
            if isOver { return nil }
            if !batch.isEmpty {
                for _ in batch { room.signal() }
                return batch
            }
            _ = news.wait(timeout: .now() + .milliseconds(100))
        }
    }

    deinit {
        // A semaphore must not go with less than it began with; threads have ended, so what they took is back.
        while state.withLock({ $0.ready.popLast() }) != nil { room.signal() }
    }
}
