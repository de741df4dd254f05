import CProcess
import Glibc

/// A running child, and the pool's ends of what joins them.
///
/// It is ended and reaped when this goes.
struct ChildProcess: ~Copyable {
    private let identifier: pid_t

    /// The pool's end of the socket.
    let descriptor: CInt

    /// A file in memory that takes what the child's libraries say on standard error.
    private let complaints: CInt

    /// The descriptor that a child finds the socket at.
    ///
    /// Standard input, output and error stay free for libraries, which print to them as they like.
    static let childDescriptor: CInt = 3

    deinit {
        kill(identifier, SIGKILL)
        close(descriptor)
        close(complaints)
        Self.reap(identifier)
    }
}

extension ChildProcess {
    /// Starts the program.
    ///
    /// - Throws: the system's error number, as ``DocumentFailure`` with the code `unreadable`.
    init(_ command: ChildCommand) throws(DocumentFailure) {
        var ends: [CInt] = [-1, -1]
        try Self.check("socketpair", socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends))
        // Out of the way of the descriptors that the child is to have.
        let childEnd = fcntl(ends[1], F_DUPFD_CLOEXEC, 10)
        close(ends[1])
        let complaints = cprocess_file_in_memory("acervo-complaints")
        let childComplaints = fcntl(complaints, F_DUPFD_CLOEXEC, 10)
        defer {
            close(childEnd)
            close(childComplaints)
        }
        var identifier: pid_t = 0
        let actions = SpawnActions(socket: childEnd, standardError: command.isTalkative ? nil : childComplaints)
        let status = actions.spawn(command.executable, command.arguments, &identifier)
        guard status == 0 else {
            close(ends[0])
            close(complaints)
            throw DocumentFailure(.unreadable, detail: "\(command.executable): \(String(cString: strerror(status)))")
        }
        self.identifier = identifier
        self.descriptor = ends[0]
        self.complaints = complaints
    }

    private static func check(_ call: String, _ status: CInt) throws(DocumentFailure) {
        guard status != 0 else { return }
        throw DocumentFailure(.unreadable, detail: "\(call): \(String(cString: strerror(errno)))")
    }

    /// Forgets what the child's libraries have said.
    func forgetComplaints() {
        _ = ftruncate(complaints, 0)
        _ = lseek(complaints, 0, SEEK_SET)
    }

    /// The end of what the child's libraries have said, up to 4 KiB.
    private func lastComplaints() -> String {
        let size = lseek(complaints, 0, SEEK_END)
        let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = max(0, pread(complaints, buffer.baseAddress, buffer.count, max(0, size - off_t(buffer.count))))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Why the child has closed its end: ends it, and reads its exit status and last words.
    consuming func causeOfDeath() -> DocumentFailure {
        kill(identifier, SIGKILL)
        let status = Self.reap(identifier)
        let lastWords = lastComplaints()
        close(descriptor)
        close(complaints)
        // The number may be another process's by now, so that deinit must not end it.
        discard self
        guard let status else { return DocumentFailure(.crashed) }
        return Self.failure(status, lastWords)
    }

    private static func failure(_ status: CInt, _ lastWords: String) -> DocumentFailure {
        let signal = status & 0x7F
        let detail = signal == 0 ? "exit status \(status >> 8 & 0xFF)" : "signal \(signal)"
        switch signal {
        case SIGXCPU: return DocumentFailure(.timedOut, detail: detail)
        // Not ours: what had closed the socket was dead already. So it was the kernel, short of memory.
        case SIGKILL: return DocumentFailure(.outOfMemory, detail: detail)
        default: return DocumentFailure(tellOfMemory(lastWords) ? .outOfMemory : .crashed, detail: detail)
        }
    }

    /// What Poppler, the C++ library, GLib and Swift say when an allocation fails.
    private static func tellOfMemory(_ words: String) -> Bool {
        ["Out of memory", "bad_alloc", "failed to allocate", "Could not allocate"].contains(where: words.contains)
    }

    /// The exit status of the child, as `waitpid` gives it; `nil` where it was reaped before.
    @discardableResult
    private static func reap(_ identifier: pid_t) -> CInt? {
        var status: CInt = 0
        var reaped = waitpid(identifier, &status, 0)
        while reaped < 0, errno == EINTR { reaped = waitpid(identifier, &status, 0) }
        return reaped == identifier ? status : nil
    }
}
