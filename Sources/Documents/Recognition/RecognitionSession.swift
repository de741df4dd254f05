/// The recognition of pages of one PDF by one child: the PDF is sent once, and again after a fault.
struct RecognitionSession {
    let worker: ExtractionWorker
    let limits: ExtractionLimits
    let document: [UInt8]
    private var isOpen = false

    init(worker: ExtractionWorker, limits: ExtractionLimits, document: [UInt8]) {
        self.worker = worker
        self.limits = limits
        self.document = document
    }

    /// The key of page `number`, which is drawn for ``recognition()``.
    mutating func key(ofPage number: Int) -> Result<String, DocumentFailure> {
        let head = PageDrawing(number: number, width: 0, boxes: []).head
        return opened().flatMap { ask(.preparePage, head: head) }.flatMap { answer in
            guard answer.kind == .pageKey, answer.body.count == 32 else { return .failure(nonsense(answer)) }
            return .success(hexadecimal(answer.body))
        }
    }

    /// What is on the page that was drawn last.
    mutating func recognition() -> Result<PageRecognition, DocumentFailure> {
        ask(.recognisePage, milliseconds: 4 * limits.recognitionMilliseconds).flatMap { answer in
            guard answer.kind == .recognition, let recognition = PageRecognition(body: answer.body) else {
                return .failure(nonsense(answer))
            }
            return .success(recognition)
        }
    }

    private mutating func opened() -> Result<Void, DocumentFailure> {
        if isOpen { return .success(()) }
        return worker.ask(.open, head: [], document: document).flatMap { answer in
            guard answer.kind == .opened else { return .failure(nonsense(answer)) }
            isOpen = true
            return .success(())
        }
    }

    private mutating func ask(
        _ kind: Frame.Kind,
        head: [UInt8] = [],
        milliseconds: Int? = nil
    ) -> Result<ExtractionWorker.Answer, DocumentFailure> {
        let answer = worker.ask(kind, head: head, document: [], milliseconds: milliseconds, goingOn: true)
        // With the child, what it had open is gone.
        if case .failure = answer { isOpen = false }
        return answer
    }

    /// The failure that `answer` tells; a child that tells anything else isn't asked again.
    private mutating func nonsense(_ answer: ExtractionWorker.Answer) -> DocumentFailure {
        if answer.kind == .failure, let failure = DocumentFailure(body: answer.body) { return failure }
        worker.dismiss()
        isOpen = false
        return DocumentFailure(.crashed, detail: "the answer makes no sense")
    }
}
