import CProcess
import Glibc

/// Seccomp: which system calls the kernel refuses to a child, as if it lacked the right.
///
/// A list of what is forbidden, since what Poppler, Tesseract and the C library need differs from one version to
/// the next. Files may be opened for reading alone; where Landlock is missing, this is what holds.
enum CallFilter {
    /// How many bytes into what the kernel shows of a call its number, the architecture and the arguments are.
    private enum Offset {
        static let number: UInt32 = 0
        static let architecture: UInt32 = 4
        /// The low half of an argument.
        static func argument(_ index: UInt32) -> UInt32 { 16 + 8 * index }
    }

    /// Forbids them; says whether the kernel does.
    static func apply() -> Bool {
        guard cprocess_architecture() != 0 else { return false }
        var lines = program()
        return cprocess_filter_calls(&lines, UInt16(lines.count)) == 0
    }

    /// The filter: each test skips what follows it where it doesn't fit.
    private static func program() -> [sock_filter] {
        var lines = [
            load(Offset.architecture), skip(1, whereEqual: cprocess_architecture()), end(SECCOMP_RET_KILL_PROCESS),
            load(Offset.number),
        ]
        // They would go round all that follows.
        if cprocess_second_numbers() > 0 {
            lines += [skip(1, whereBelow: cprocess_second_numbers()), end(SECCOMP_RET_KILL_PROCESS)]
        }
        lines += opening(UInt32(SYS_openat), flags: 2)
        if cprocess_open_call() >= 0 { lines += opening(UInt32(cprocess_open_call()), flags: 1) }
        lines += ownSignal
        lines += newProcess
        var call = cprocess_forbidden_calls()
        while let number = call?.pointee, number >= 0 {
            lines += [skip(1, unlessEqual: UInt32(number)), end(refusal)]
            call = call?.advanced(by: 1)
        }
        return lines + [end(SECCOMP_RET_ALLOW)]
    }

    /// To open a file for anything but reading.
    private static func opening(_ call: UInt32, flags index: UInt32) -> [sock_filter] {
        let writing = UInt32(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND)
        return [
            skip(4, unlessEqual: call), load(Offset.argument(index)), skip(1, unlessAnyOf: writing), end(refusal),
            load(Offset.number),
        ]
    }

    /// A signal to any process but this one; `abort` sends itself one.
    private static var ownSignal: [sock_filter] {
        [
            skip(4, unlessEqual: UInt32(SYS_tgkill)), load(Offset.argument(0)),
            skip(1, whereEqual: UInt32(getpid())), end(refusal), load(Offset.number),
        ]
    }

    /// A new process; a thread is none.
    private static var newProcess: [sock_filter] {
        let thread: UInt32 = 0x0001_0000  // CLONE_THREAD
        return [
            skip(4, unlessEqual: UInt32(SYS_clone)), load(Offset.argument(0)), skip(1, whereAnyOf: thread),
            end(refusal), load(Offset.number),
        ]
    }

    private static let refusal = UInt32(SECCOMP_RET_ERRNO) | UInt32(EPERM)
}

// The filter's language: an accumulator, tests that skip lines, and ends.
extension CallFilter {
    private static func load(_ offset: UInt32) -> sock_filter { line(BPF_LD | BPF_W | BPF_ABS, offset) }

    private static func end(_ verdict: some BinaryInteger) -> sock_filter { line(BPF_RET | BPF_K, UInt32(verdict)) }

    private static func skip(_ count: UInt8, whereEqual value: UInt32) -> sock_filter {
        line(BPF_JMP | BPF_JEQ | BPF_K, value, then: count)
    }

    private static func skip(_ count: UInt8, unlessEqual value: UInt32) -> sock_filter {
        line(BPF_JMP | BPF_JEQ | BPF_K, value, otherwise: count)
    }

    private static func skip(_ count: UInt8, whereBelow value: UInt32) -> sock_filter {
        line(BPF_JMP | BPF_JGE | BPF_K, value, otherwise: count)
    }

    private static func skip(_ count: UInt8, whereAnyOf bits: UInt32) -> sock_filter {
        line(BPF_JMP | BPF_JSET | BPF_K, bits, then: count)
    }

    private static func skip(_ count: UInt8, unlessAnyOf bits: UInt32) -> sock_filter {
        line(BPF_JMP | BPF_JSET | BPF_K, bits, otherwise: count)
    }

    private static func line(_ code: Int32, _ value: UInt32, then: UInt8 = 0, otherwise: UInt8 = 0) -> sock_filter {
        sock_filter(code: UInt16(code), jt: then, jf: otherwise, k: value)
    }
}
