import Dispatch
import Foundation
import Synchronization

/// Does pieces of work on threads of their own, and hands over what came of them, in batches.
///
/// Never much is done ahead of what is taken, so that memory doesn't grow with the archive.
final class WorkThreads<Piece: Sendable, Product: Sendable>: Sendable {
    /// Does a piece: calls `emit` with each product, as soon as there is one.
    typealias Work = @Sendable (_ piece: Piece, _ emit: (Product) -> Void) -> Void

    private struct State {
        var next = 0
        var ready: [Product] = []
        var working: Int
    }

    private let pieces: [Piece]
    private let work: Work
    private let isCancelled: @Sendable () -> Bool
    private let state: Mutex<State>
    /// Counts what may still be done ahead.
    private let room = DispatchSemaphore(value: 0)
    /// Rises when something is ready, or a thread ends.
    private let news = DispatchSemaphore(value: 0)

    /// Begins: the pieces are taken in their order, `jobs` at a time.
    ///
    /// The threads are called `name`, for whoever looks at the process; `ahead` products may wait to be taken.
    init(
        _ pieces: [Piece],
        name: String,
        jobs: Int,
        ahead: Int = 400,
        isCancelled: @escaping @Sendable () -> Bool,
        work: @escaping Work
    ) {
        self.pieces = pieces
        self.work = work
        self.isCancelled = isCancelled
        let threads = min(jobs, pieces.count)
        state = Mutex(State(working: threads))
        for _ in 0..<ahead { room.signal() }
        for thread in 0..<threads {
            Thread.detachNewThread { [self] in
                Thread.current.name = "\(name).\(thread)"
                run()
            }
        }
    }

    private func run() {
        while !isCancelled(), let index = nextIndex() {
            work(pieces[index]) { product in
                room.wait()
                state.withLock { $0.ready.append(product) }
                news.signal()
            }
        }
        state.withLock { $0.working -= 1 }
        news.signal()
    }

    private func nextIndex() -> Int? {
        state.withLock { state in
            guard state.next < pieces.count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    /// What was done since the last call: as much as is ready after a moment of waiting; `nil` at the end.
    func next(atMost most: Int) -> [Product]? {
        let deadline = DispatchTime.now() + .seconds(1)
        while true {
            let (batch, isOver) = state.withLock { state -> ([Product], Bool) in
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
}
