import Documents
import Synchronization

/// Recognises the pages that wait for it, a page a core.
///
/// Each page is kept as soon as it is there: a run that ends early, however it ends, loses the page in hand.
struct RecognitionRun: Sendable {
    let folder: ArchiveFolder
    let documents: DocumentReader
    let jobs: Int
    let isCancelled: @Sendable () -> Bool

    /// How many pages of a document a child gets with one sending of it.
    ///
    /// More would leave a core idle at the end of a long document.
    private static let pagesAtOnce = 8

    /// Starts; what comes of it is taken from the threads that are returned.
    func start(
        _ pending: [PendingDocument],
        isKnown: @escaping @Sendable (String) -> Bool
    ) -> WorkThreads<PendingDocument, RecognisedPage> {
        let fresh = FreshKeys()
        return WorkThreads(
            pending.flatMap(Self.pieces),
            name: "acervo.recognise",
            jobs: jobs,
            ahead: 100,
            isCancelled: isCancelled
        ) { piece, emit in
            recognise(piece, isKnown: { fresh.contains($0) || isKnown($0) }) { page in
                if case .recognised = page.outcome { fresh.insert(page.key) }
                emit(page)
            }
        }
    }

    private static func pieces(_ document: PendingDocument) -> [PendingDocument] {
        stride(from: 0, to: document.pages.count, by: pagesAtOnce).map { start in
            var piece = document
            piece.pages = Array(document.pages[start..<min(start + pagesAtOnce, document.pages.count)])
            return piece
        }
    }

    private func recognise(
        _ piece: PendingDocument,
        isKnown: (String) -> Bool,
        emit: (RecognisedPage) -> Void
    ) {
        // A file that is gone, or changed since it was read, is the next run's: what waits stays waiting.
        guard case .success(let file) = documents.load(folder.absolute(piece.path)), file.sha256 == piece.sha256 else {
            return
        }
        documents.recognise(piece.pages, of: file, isKnown: isKnown) { number, key, result in
            if let outcome = Self.outcome(result) {
                emit(RecognisedPage(documentID: piece.id, path: piece.path, number: number, key: key, outcome: outcome))
            }
            if case .failure(let failure) = result, failure.code == .noModel { return false }
            return !isCancelled()
        }
    }

    /// `nil` for a page that was only stopped: it goes on waiting.
    private static func outcome(_ result: Result<PageRecognition?, DocumentFailure>) -> RecognisedPage.Outcome? {
        switch result {
        case .success(let recognition?): .recognised(recognition)
        case .success(nil): .known
        case .failure(let failure):
            switch failure.code {
            case .cancelled: nil
            // Not the page's fault.
            case .noModel, .unreadable: .postponed(FailureNote(failure))
            default: .failed(FailureNote(failure))
            }
        }
    }
}

/// Keys of pages that this run has recognised, and that may not be in the catalogue yet.
private final class FreshKeys: Sendable {
    private let keys = Mutex<Set<String>>([])

    func contains(_ key: String) -> Bool { keys.withLock { $0.contains(key) } }
    func insert(_ key: String) { keys.withLock { _ = $0.insert(key) } }
}
