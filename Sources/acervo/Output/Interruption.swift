import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// At the file's level: a signal handler is a C function, which can hold nothing else.
private let isInterrupted = Atomic(false)

/// Ctrl-C and SIGTERM: the first asks to end at the next commit, the second ends at once.
enum Interruption {
    /// Whether to end at the next commit.
    static var isAsked: Bool { isInterrupted.load(ordering: .acquiring) }

    /// From here on, the signals ask instead of ending the program.
    static func listen() {
        _ = isAsked  // so that the handler finds the flag made
        for number in [SIGINT, SIGTERM] {
            // Only what is safe in a signal handler: an atomic flag, and _exit.
            signal(number) { _ in
                if isInterrupted.exchange(true, ordering: .acquiringAndReleasing) { _exit(130) }
            }
        }
    }
}
