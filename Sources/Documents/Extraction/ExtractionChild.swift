import Glibc
import Poppler

/// The child's side: what the hidden subcommand runs.
///
/// It bounds itself, then answers the pool's requests, one after the other, until the pool closes the
/// socket. Whatever goes wrong beyond an error that Poppler reports ends the process, and the pool
/// says why.
///
/// The kernel is not asked to end it with its parent (`PR_SET_PDEATHSIG`): that means the parent's
/// *thread*, and the pool is called from threads that come and go. When the pool's process ends, the
/// socket closes, and so does the child.
package enum ExtractionChild {
    /// Serves the pool, and ends the process.
    package static func run() -> Never {
        var status = stat()
        guard fstat(ChildProcess.childDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else {
            complain("acervo starts this command by itself, with a socket as descriptor 3.")
            exit(64)
        }
        ChildLimits.renounce()
        let channel = Channel(descriptor: ChildProcess.childDescriptor)
        do throws(Channel.Failure) {
            try serve(channel)
        } catch {
            // The pool is gone, or has closed the socket since it needs this child no more.
            _exit(error == .closed ? 0 : 1)
        }
    }

    private static func serve(_ channel: Channel) throws(Channel.Failure) -> Never {
        var limits = ExtractionLimits()
        while true {
            let header = try channel.receiveHeader(bodyLimit: .max)
            let head = try channel.receive(header.headLength)
            if header.kind == .limits {
                guard let received = ExtractionLimits(head: head) else { throw .malformed }
                limits = received
                ChildLimits.boundMemory(limits.memoryBytes)
            } else {
                ChildLimits.boundTime(limits.milliseconds)
                let memory = try receiveDocument(header.bodyLength, on: channel)
                try answer(header.kind, head, memory, limits, on: channel)
            }
        }
    }

    private static func complain(_ sentence: String) {
        let line = Array((sentence + "\n").utf8)
        _ = write(STDERR_FILENO, line, line.count)
    }

    /// The document, in memory that Poppler is to own: it would be copied otherwise.
    private static func receiveDocument(
        _ count: Int,
        on channel: Channel
    ) throws(Channel.Failure) -> UnsafeMutableRawBufferPointer {
        guard let start = malloc(max(1, count)) else {
            complain("Out of memory")
            abort()
        }
        let memory = UnsafeMutableRawBufferPointer(start: start, count: count)
        try channel.receive(into: memory).get()
        return memory
    }

    private static func answer(
        _ kind: Frame.Kind,
        _ head: [UInt8],
        _ memory: UnsafeMutableRawBufferPointer,
        _ limits: ExtractionLimits,
        on channel: Channel
    ) throws(Channel.Failure) {
        do {
            let document = try ReadableDocument(memory, limits)
            switch kind {
            case .readContent:
                try channel.send(.pageCount, head: document.pageCountHead)
                ChildLimits.boundTime(limits.milliseconds + document.pageCount * limits.millisecondsPerPage)
                try channel.send(.content, body: document.content())
            case .readLayout:
                try channel.send(.layout, body: document.layout(head))
            case .drawPage:
                try channel.send(.image, body: document.image(head))
            default:
                throw Channel.Failure.malformed
            }
        } catch let failure as DocumentFailure {
            try channel.send(.failure, body: failure.body)
        } catch let failure as Channel.Failure {
            throw failure
        } catch {
            preconditionFailure("no other error is thrown above: \(error)")
        }
    }
}
