import Glibc

/// One end of the socket between the pool and a child.
///
/// It doesn't own the descriptor. In the child there is no deadline and no interruption: the pool
/// keeps both.
struct Channel {
    /// The socket.
    let descriptor: CInt

    /// A descriptor that becomes readable when all work is to stop; negative for none.
    var interruption: CInt = -1

    /// When to give up; `nil` for never.
    var deadline: ContinuousClock.Instant?

    /// Why nothing more comes or goes.
    enum Failure: Error, Hashable {
        /// The other side has closed.
        case closed
        /// The deadline has passed.
        case timedOut
        /// All work is to stop.
        case interrupted
        /// The other side sent what is no frame, or one that is too large.
        case malformed
    }
}

extension Channel {
    func send(_ kind: Frame.Kind, head: [UInt8] = [], body: [UInt8] = []) throws(Failure) {
        let header = Frame.Header(kind: kind, headLength: head.count, bodyLength: body.count)
        try send(header.bytes + head)
        try send(body)
    }

    /// Receives a header; the head and the body are still to come.
    func receiveHeader(bodyLimit: Int) throws(Failure) -> Frame.Header {
        let bytes = try receive(Frame.headerLength)
        guard let header = Frame.Header(bytes, bodyLimit: bodyLimit) else { throw .malformed }
        return header
    }

    /// Receives exactly `count` bytes.
    func receive(_ count: Int) throws(Failure) -> [UInt8] {
        var outcome: Result<Void, Failure> = .success(())
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            outcome = receive(into: UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count))
            if case .success = outcome { initialized = count }
        }
        try outcome.get()
        return bytes
    }

    /// Fills `buffer`.
    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Result<Void, Failure> {
        var rest = buffer[...]
        while !rest.isEmpty {
            let chunk = UnsafeMutableRawBufferPointer(rebasing: rest)
            let count = recv(descriptor, chunk.baseAddress, chunk.count, flags)
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if let failure = failure(after: count, waitingFor: POLLIN) {
                return .failure(failure)
            }
        }
        return .success(())
    }

    private func send(_ bytes: [UInt8]) throws(Failure) {
        let outcome = bytes.withUnsafeBytes { send($0) }
        try outcome.get()
    }

    private func send(_ bytes: UnsafeRawBufferPointer) -> Result<Void, Failure> {
        var rest = bytes[...]
        while !rest.isEmpty {
            let chunk = UnsafeRawBufferPointer(rebasing: rest)
            let count = Glibc.send(descriptor, chunk.baseAddress, chunk.count, flags)
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if let failure = failure(after: count, waitingFor: POLLOUT) {
                return .failure(failure)
            }
        }
        return .success(())
    }

    /// With a deadline, a call that would wait returns at once, and poll waits in its place.
    private var flags: CInt { CInt(MSG_NOSIGNAL) | (deadline == nil ? 0 : CInt(MSG_DONTWAIT)) }

    /// Judges what `send` or `recv` returned; waits where it wants to be asked again.
    private func failure(after count: Int, waitingFor event: CInt) -> Failure? {
        if count == 0 { return .closed }
        switch errno {
        case EINTR: return nil
        case EAGAIN: return wait(for: event)
        default: return .closed
        }
    }

    private func wait(for event: CInt) -> Failure? {
        guard let deadline else { return nil }
        let left = deadline - .now
        guard left > .zero else { return .timedOut }
        var descriptors = [
            pollfd(fd: descriptor, events: Int16(event), revents: 0),
            pollfd(fd: interruption, events: Int16(POLLIN), revents: 0),
        ]
        let (seconds, attoseconds) = left.components
        let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1
        poll(&descriptors, 2, CInt(clamping: milliseconds))
        return descriptors[1].revents != 0 ? .interrupted : nil
    }
}
