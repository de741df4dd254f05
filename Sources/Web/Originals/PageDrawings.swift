import Archive
import Dispatch
import Documents
import Synchronization

/// Images of pages, with words boxed, drawn by child processes.
///
/// The children's answers are waited for on threads of its own: there are as many of Swift's as processors.
final class PageDrawings: Sendable {
    private let pool: ExtractionPool
    private let layouts: RecognisedLayouts
    private let queue = DispatchQueue(label: "acervo.drawings", attributes: .concurrent)
    private let waiting = Mutex(0)

    init(pool: ExtractionPool, layouts: RecognisedLayouts) {
        self.pool = pool
        self.layouts = layouts
    }

    /// What is to be drawn.
    struct Order: Sendable {
        var path: String
        /// The document's hash; a file with another isn't drawn.
        var sha256: String
        /// The page, counted from 1.
        var page: Int
        /// How wide, in pixels.
        var width: Int
        /// Where in the page's text the words stand that are boxed, as ranges of its UTF-8.
        var marks: [Range<Int>]
    }

    /// The image, as PNG.
    ///
    /// - Throws: ``WebError`` where the file is gone, has changed or can't be drawn, and where too many wait.
    func draw(_ order: Order) async throws -> [UInt8] {
        try enter()
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try self.drawNow(order) }) }
        }
    }

    private func enter() throws {
        let isFull = waiting.withLock { waiting in
            guard waiting < WebLimits.waitingImages else { return true }
            waiting += 1
            return false
        }
        if isFull { throw WebError.tooManyImages }
    }

    private func drawNow(_ order: Order) throws -> [UInt8] {
        let limit = ExtractionLimits().fileBytes
        guard case .success(let file) = DocumentFile.load(order.path, limit: limit) else {
            throw WebError.missingDocument(order.path)
        }
        guard file.sha256 == order.sha256 else { throw WebError.changedDocument(order.path) }
        let boxes = try order.marks.isEmpty ? [] : boxes(order, file)
        return try Self.value(
            pool.image(ofPage: order.page, ofPDF: file.bytes, width: order.width, marking: boxes),
            order
        )
    }

    private func boxes(_ order: Order, _ file: DocumentFile) throws -> [PageBox] {
        let recognised = try layouts.layout(ofPage: order.page, ofDocument: order.sha256)
        let layout = try recognised ?? Self.value(pool.layout(ofPage: order.page, ofPDF: file.bytes), order)
        return layout.boxes(of: order.marks)
    }

    private static func value<Value>(_ result: Result<Value, DocumentFailure>, _ order: Order) throws -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let failure):
            throw WebError.cannotDraw(
                Message(es: failure.spanish, en: failure.english),
                "\(order.path), page \(order.page): \(failure)"
            )
        }
    }
}

extension PageLayout {
    /// Where the words stand that lie, all or in part, in `ranges` of the page's text.
    func boxes(of ranges: [Range<Int>]) -> [PageBox] {
        words.filter { word in ranges.contains { $0.overlaps(word.range) } }.map(\.box)
    }
}
