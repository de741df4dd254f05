import Dispatch
import Synchronization

/// Lends searchers to many callers at a time: each search has one to itself, on a thread of its own.
///
/// Searches block (on the disk, in C++), so they don't run on Swift's cooperative threads, of which
/// there are as many as cores: one cold disk must not stop the server.
package final class SearcherPool: Sendable {
    private let folder: ArchiveFolder
    private let queue: DispatchQueue
    private let width: DispatchSemaphore
    private let frequentWords = FrequentWords()
    private let idle = Mutex<[Lent]>([])

    /// A searcher between two threads: whoever has it is the only one.
    private struct Lent: @unchecked Sendable {
        // Sendable: it is in the pool's list, or in the hands of the one thread that took it out.
        let searcher: Searcher
    }

    /// A pool of at most `width` searchers.
    ///
    /// - Throws: what opening the index throws, so that a server doesn't start without one.
    package init(_ folder: ArchiveFolder, width: Int) throws {
        self.folder = folder
        self.width = DispatchSemaphore(value: width)
        queue = DispatchQueue(label: "acervo.search", attributes: .concurrent)
        idle.withLock { $0 = [] }
        let first = Lent(searcher: try Searcher(folder, frequentWords))
        idle.withLock { $0.append(first) }
    }

    /// Prepares, beside what is asked meanwhile, for what would take long when it is asked first.
    ///
    /// Where it fails, so will what is asked, which says why.
    package func prepare() {
        queue.async {
            self.width.wait()
            defer { self.width.signal() }
            try? self.lend { try $0.learnFrequentWords() }
        }
    }

    /// Runs `body` with a searcher.
    package func read<Success: Sendable>(
        _ body: @escaping @Sendable (Searcher) throws -> Success
    ) async throws -> Success {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                self.width.wait()
                defer { self.width.signal() }
                continuation.resume(with: Result { try self.lend(body) })
            }
        }
    }

    /// Gives a searcher back only after a search that went well: one that failed is closed.
    private func lend<Success>(_ body: (Searcher) throws -> Success) throws -> Success {
        let taken = idle.withLock { $0.popLast() }
        let lent = try taken ?? Lent(searcher: Searcher(folder, frequentWords))
        do {
            let success = try body(lent.searcher)
            idle.withLock { $0.append(lent) }
            return success
        } catch let error as ArchiveError where error.isTheCallers {
            idle.withLock { $0.append(lent) }
            throw error
        }
    }
}

extension ArchiveError {
    /// Whether the one who asked can mend it; else it is the archive's fault.
    package var isTheCallers: Bool {
        switch code {
        case .malformedQuery, .badValue, .unknownCode, .unknownPage: true
        default: false
        }
    }
}
