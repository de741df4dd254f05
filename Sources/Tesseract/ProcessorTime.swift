import Glibc

/// How long the processor has worked for this process: a busy machine doesn't make it run faster.
struct ProcessorTime {
    private let milliseconds: Int

    /// What it will be in `milliseconds` from now.
    static func now(plus milliseconds: Int = 0) -> Self {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Self(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000 + milliseconds)
    }

    /// Whether it is over.
    var isPast: Bool { Self.now().milliseconds >= milliseconds }
}
