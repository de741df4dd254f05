import Glibc

/// What a child does: one request after the other.
struct ChildService: ~Copyable {
    private let channel: Channel
    private var limits = ExtractionLimits()
    private var passwords: [String] = []
    private var desk = RecognitionDesk()

    /// What an answer is made of: what it is, and its body.
    private typealias Answer = (kind: Frame.Kind, body: [UInt8])

    init(channel: consuming Channel) { self.channel = channel }

    /// Serves until the pool closes the socket, or says what makes no sense; returns which it was.
    mutating func run() -> Channel.Failure {
        while true {
            do throws(Channel.Failure) {
                try serve()
            } catch {
                return error
            }
        }
    }

    private mutating func serve() throws(Channel.Failure) {
        let header = try channel.receiveHeader(bodyLimit: .max)
        let head = try channel.receive(header.headLength)
        switch header.kind {
        case .limits, .passwords: try settle(header.kind, head)
        case .open, .preparePage, .recognisePage: try recognise(header, head)
        case .readContent, .readLayout, .drawPage: try read(header, head)
        default: throw .malformed
        }
    }

    private mutating func settle(_ kind: Frame.Kind, _ head: [UInt8]) throws(Channel.Failure) {
        if kind == .passwords {
            guard let received = PasswordList.passwords(head: head) else { throw .malformed }
            passwords = received
        } else {
            guard let received = ExtractionLimits(head: head) else { throw .malformed }
            limits = received
            ChildLimits.boundMemory(max(limits.memoryBytes, limits.recognitionMemoryBytes))
        }
    }

    private mutating func recognise(_ header: Frame.Header, _ head: [UInt8]) throws(Channel.Failure) {
        ChildLimits.boundMemoryForNow(limits.recognitionMemoryBytes)
        ChildLimits.boundTime(header.kind == .recognisePage ? limits.recognitionMilliseconds : limits.milliseconds)
        let document = header.kind == .open ? try receiveDocument(header.bodyLength) : nil
        let answer: Answer
        do throws(DocumentFailure) {
            answer = try recognition(header.kind, head, document)
        } catch {
            answer = (.failure, error.body)
        }
        try channel.send(answer.kind, body: answer.body)
    }

    private mutating func recognition(
        _ kind: Frame.Kind,
        _ head: [UInt8],
        _ document: UnsafeMutableRawBufferPointer?
    ) throws(DocumentFailure) -> Answer {
        if let document {
            try desk.open(document, limits, passwords: passwords)
            return (.opened, [])
        }
        if kind == .preparePage { return (.pageKey, try desk.prepare(page: PageDrawing(head: head)?.number, limits)) }
        return (.recognition, try desk.recognition(limits))
    }

    private func read(_ header: Frame.Header, _ head: [UInt8]) throws(Channel.Failure) {
        ChildLimits.boundMemoryForNow(limits.memoryBytes)
        ChildLimits.boundTime(limits.milliseconds)
        let memory = try receiveDocument(header.bodyLength)
        do {
            let document = try ReadableDocument(memory, limits, passwords: passwords)
            switch header.kind {
            case .readLayout: try channel.send(.layout, body: document.layout(head))
            case .drawPage: try channel.send(.image, body: document.image(head))
            default: try sendContent(of: document)
            }
        } catch let failure as DocumentFailure {
            try channel.send(.failure, body: failure.body)
        } catch let failure as Channel.Failure {
            throw failure
        } catch {
            preconditionFailure("no other error is thrown above: \(error)")
        }
    }

    private func sendContent(of document: borrowing ReadableDocument) throws {
        try channel.send(.pageCount, head: document.pageCountHead)
        ChildLimits.boundTime(limits.milliseconds + document.pageCount * limits.millisecondsPerPage)
        try channel.send(.content, body: document.content())
    }

    /// The document, in memory that Poppler is to own: it would be copied otherwise.
    private func receiveDocument(_ count: Int) throws(Channel.Failure) -> UnsafeMutableRawBufferPointer {
        guard let start = malloc(max(1, count)) else {
            ExtractionChild.complain("Out of memory")
            abort()
        }
        let memory = UnsafeMutableRawBufferPointer(start: start, count: count)
        try channel.receive(into: memory).get()
        return memory
    }
}
