import Synchronization

/// One child at a time, and what is asked of it.
///
/// The pool lends it to one thread at a time.
final class ExtractionWorker: Sendable {
    /// What a child answered.
    struct Answer: Sendable {
        let kind: Frame.Kind
        let body: [UInt8]
    }

    private struct State: ~Copyable {
        var child: ChildProcess?
        var documentsRead = 0
    }

    private let state = Mutex(State())
    private let command: ChildCommand
    private let limits: ExtractionLimits
    private let passwords: [String]
    private let interruption: CInt

    /// `interruption` is a descriptor that becomes readable when all work is to stop.
    init(command: ChildCommand, limits: ExtractionLimits, passwords: [String], interruption: CInt) {
        self.command = command
        self.limits = limits
        self.passwords = passwords
        self.interruption = interruption
    }

    /// Sends a request, and returns the answer.
    ///
    /// A child that fails is replaced by the next request that doesn't go `on`: one that goes on needs what the child
    /// was sent before. The answer may take `milliseconds`; without them, what a document may.
    func ask(
        _ kind: Frame.Kind,
        head: [UInt8],
        document: [UInt8],
        milliseconds: Int? = nil,
        goingOn: Bool = false
    ) -> Result<Answer, DocumentFailure> {
        state.withLock { state in
            let start = ContinuousClock.now
            let deadline = start + .milliseconds(milliseconds ?? limits.milliseconds)
            do throws(DocumentFailure) {
                let descriptor = try readyChild(&state, deadline: deadline, goingOn: goingOn)
                let channel = Channel(descriptor: descriptor, interruption: interruption, deadline: deadline)
                return .success(try converse(channel, kind, head, document, from: start, &state.child))
            } catch {
                return .failure(error)
            }
        }
    }

    /// Ends the child, since what it says can't be trusted.
    func dismiss() {
        state.withLock { $0.child = nil }
    }
}

extension ExtractionWorker {
    /// Starts a child where there is none, or where it has read enough; returns its socket.
    private func readyChild(
        _ state: inout State,
        deadline: ContinuousClock.Instant,
        goingOn: Bool
    ) throws(DocumentFailure) -> CInt {
        if !goingOn {
            if state.documentsRead >= limits.documentsPerChild { state.child = nil }
            if state.child == nil { state = State(child: try ChildProcess(command)) }
        }
        guard let descriptor = state.child?.descriptor else { throw DocumentFailure(.crashed, detail: "no child") }
        if state.documentsRead > 0 {
            state.child?.forgetComplaints()
        } else {
            let channel = Channel(descriptor: descriptor, interruption: interruption, deadline: deadline)
            // A child that is gone already shows at the request, and its reason with it.
            try? channel.send(.limits, head: limits.head)
            if !passwords.isEmpty { try? channel.send(.passwords, head: PasswordList.head(passwords)) }
        }
        state.documentsRead += 1
        return descriptor
    }

    /// One request, one answer.
    ///
    /// Takes `child` away where it can't be used any more.
    private func converse(
        _ channel: consuming Channel,
        _ kind: Frame.Kind,
        _ head: [UInt8],
        _ document: [UInt8],
        from start: ContinuousClock.Instant,
        _ child: inout ChildProcess?
    ) throws(DocumentFailure) -> Answer {
        var channel = channel
        do throws(Channel.Failure) {
            try channel.send(kind, head: head, body: document)
            return try answer(on: &channel, from: start)
        } catch {
            throw reason(error, child.take())
        }
    }

    /// The answer; gives more time when the child tells how many pages there are.
    private func answer(
        on channel: inout Channel,
        from start: ContinuousClock.Instant
    ) throws(Channel.Failure) -> Answer {
        while true {
            let header = try channel.receiveHeader(bodyLimit: limits.replyBytes)
            let head = try channel.receive(header.headLength)
            let body = try channel.receive(header.bodyLength)
            guard header.kind == .pageCount else { return Answer(kind: header.kind, body: body) }
            var reader = ByteReader(head)
            let pages = min(Int(reader.readUInt32() ?? 0), limits.pages)
            channel.deadline = start + time(pages: pages)
        }
    }

    private func reason(_ failure: Channel.Failure, _ child: consuming ChildProcess?) -> DocumentFailure {
        switch failure {
        case .closed: child.take()?.causeOfDeath() ?? DocumentFailure(.crashed)
        case .timedOut: DocumentFailure(.timedOut)
        case .interrupted: DocumentFailure(.cancelled)
        case .malformed: DocumentFailure(.crashed, detail: "the answer makes no sense")
        }
    }

    private func time(pages: Int) -> Duration {
        .milliseconds(limits.milliseconds + pages * limits.millisecondsPerPage)
    }
}
