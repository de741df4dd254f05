import CProcess
import Glibc

/// How a child starts: with the socket, with nothing else of ours open, and with no signal blocked
/// or ignored.
struct SpawnActions: ~Copyable {
    private var actions = posix_spawn_file_actions_t()
    private var attributes = posix_spawnattr_t()

    /// `standardError` takes what the child says; `nil` leaves it this process's.
    init(socket: CInt, standardError: CInt?) {
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        if let standardError { posix_spawn_file_actions_adddup2(&actions, standardError, STDERR_FILENO) }
        posix_spawn_file_actions_adddup2(&actions, socket, ChildProcess.childDescriptor)
        cprocess_close_from(&actions, ChildProcess.childDescriptor + 1)
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        // A group of its own: Ctrl-C is for the pool, which then ends its children.
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))
    }

    deinit {
        var (actions, attributes) = (actions, attributes)
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
    }

    /// Starts the program; returns 0, or the system's error number.
    func spawn(_ executable: String, _ arguments: [String], _ identifier: inout pid_t) -> CInt {
        let words = Self.words([executable] + arguments)
        let environment = Self.words(ChildEnvironment.lines)
        defer { for word in words + environment { free(word) } }
        return withUnsafePointer(to: actions) { actions in
            withUnsafePointer(to: attributes) { attributes in
                posix_spawn(&identifier, executable, actions, attributes, words, environment)
            }
        }
    }

    /// `strings` as C wants them, `nil` at the end; whoever asks frees them.
    private static func words(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
        strings.map { strdup($0) } + [nil]
    }
}
