import Dispatch
import Glibc
import Synchronization

/// Child processes that read PDFs, so that a PDF which crashes, loops or swells costs one document.
///
/// A child is our own program started with a hidden argument, which runs ``ExtractionChild``. It is
/// started when first needed, kept and fed one document after the other, and replaced after a fault.
///
/// Every call blocks its thread until the answer is there: call from plain threads, not from Swift's
/// cooperative ones. Any number of threads may call; each takes a child that is free, or waits.
///
/// A document goes to the child as bytes through a socket. Its path would let the file change
/// between the reading of its hash and of its text, and the child would need the right to open
/// files; a shared file in memory would spare one copy, but the copy costs about half a millisecond a
/// megabyte, a tenth of what Poppler takes at least.
package final class ExtractionPool: Sendable {
    private let workers: [ExtractionWorker]
    private let idle: Mutex<[Int]>
    private let free: DispatchSemaphore
    let limits: ExtractionLimits
    private let isCancelled = Atomic(false)
    private let interruption: (reading: CInt, writing: CInt)

    /// Makes a pool that starts nothing yet.
    ///
    /// - Parameters:
    ///   - executable: the path of the program that runs ``ExtractionChild``.
    ///   - arguments: what makes it do so, as `["extraction-child"]`.
    ///   - size: how many children there are at most; more than processors gains nothing.
    ///   - limits: what one document may cost.
    ///   - passwords: what to try on PDFs that ask for a password.
    package init(
        executable: String,
        arguments: [String],
        size: Int,
        limits: ExtractionLimits = ExtractionLimits(),
        passwords: [String] = []
    ) {
        precondition(size > 0, "a pool without children reads nothing")
        var ends: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            preconditionFailure("no descriptor is left for a pair of sockets")
        }
        let command = ChildCommand(executable: executable, arguments: arguments)
        self.interruption = (ends[0], ends[1])
        self.workers = (0..<size).map { _ in
            ExtractionWorker(command: command, limits: limits, passwords: passwords, interruption: ends[0])
        }
        self.idle = Mutex(Array(0..<size))
        self.free = DispatchSemaphore(value: size)
        self.limits = limits
    }

    deinit {
        close(interruption.reading)
        close(interruption.writing)
    }

    /// Stops all work for good: what is being read, and whatever is asked later, is `cancelled`.
    package func cancel() {
        isCancelled.store(true, ordering: .releasing)
        _ = write(interruption.writing, [0], 1)
    }
}

extension ExtractionPool {
    /// The pages of the PDF in `bytes`.
    package func content(ofPDF bytes: [UInt8]) -> Result<DocumentContent, DocumentFailure> {
        ask(.readContent, head: [], document: bytes) { answer in
            answer.kind == .content ? DocumentContent(body: answer.body, pageLimit: limits.pages) : nil
        }
    }

    /// Where the words of a page stand; `number` counts from 1.
    package func layout(ofPage number: Int, ofPDF bytes: [UInt8]) -> Result<PageLayout, DocumentFailure> {
        let head = PageDrawing(number: number, width: 0, boxes: []).head
        return ask(.readLayout, head: head, document: bytes) { answer in
            answer.kind == .layout ? PageLayout(body: answer.body) : nil
        }
    }

    /// A page as a PNG file; `number` counts from 1.
    ///
    /// It is `width` pixels wide, and `boxes` are marked in yellow. A page whose shape would need more
    /// than ``ExtractionLimits/pixels`` is drawn smaller.
    package func image(
        ofPage number: Int,
        ofPDF bytes: [UInt8],
        width: Int,
        marking boxes: [PageBox] = []
    ) -> Result<[UInt8], DocumentFailure> {
        let head = PageDrawing(number: number, width: width, boxes: boxes).head
        return ask(.drawPage, head: head, document: bytes) { answer in
            answer.kind == .image ? answer.body : nil
        }
    }
}

extension ExtractionPool {
    /// Asks a child, and reads its answer with `read`, which gives `nil` for what makes no sense.
    private func ask<Answer>(
        _ kind: Frame.Kind,
        head: [UInt8],
        document: [UInt8],
        read: (ExtractionWorker.Answer) -> Answer?
    ) -> Result<Answer, DocumentFailure> {
        borrow { worker in
            worker.ask(kind, head: head, document: document).flatMap { answer in
                if let value = read(answer) { return .success(value) }
                if answer.kind == .failure, let failure = DocumentFailure(body: answer.body) {
                    return .failure(failure)
                }
                worker.dismiss()
                return .failure(DocumentFailure(.crashed, detail: "the answer makes no sense"))
            }
        }
    }

    /// Waits for a child that is free, and lends it to `body`.
    func borrow<Answer>(
        _ body: (ExtractionWorker) -> Result<Answer, DocumentFailure>
    ) -> Result<Answer, DocumentFailure> {
        free.wait()
        defer { free.signal() }
        guard !isCancelled.load(ordering: .acquiring) else { return .failure(DocumentFailure(.cancelled)) }
        // The last one back goes out first: it is warm, and a quiet pool keeps few children.
        guard let index = idle.withLock({ $0.popLast() }) else {
            preconditionFailure("the semaphore counts what is idle")
        }
        defer { idle.withLock { $0.append(index) } }
        return body(workers[index])
    }
}
