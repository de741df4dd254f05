import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// A process that was started, its output going to files: nothing it writes can make it wait.
final class RunningCommand {
    let identifier: pid_t
    private let folder: TemporaryFolder
    private var outcome: Outcome?

    /// Starts `executable` in the folder `directory`, with exactly this environment.
    init(
        _ executable: String,
        _ arguments: [String],
        in directory: String,
        environment: [String: String],
        input: Data = Data()
    ) throws {
        folder = try TemporaryFolder()
        try input.write(to: URL(filePath: folder.path + "/in"))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let writing = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, folder.path + "/in", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, folder.path + "/out", writing, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, folder.path + "/err", writing, 0o600)
        // Glibc's way to start a process in another folder is hidden from Swift; the shell has one, and then is gone.
        let words = ["-c", "cd \"$0\" && exec \"$@\"", directory, executable] + arguments
        identifier = try Self.spawn("/bin/sh", words, environment, &actions)
    }

    private static func spawn(
        _ executable: String,
        _ arguments: [String],
        _ environment: [String: String],
        _ actions: inout posix_spawn_file_actions_t
    ) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // As from a shell: whatever this process ignores or blocks, the command doesn't.
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var identifier: pid_t = 0
        let error = posix_spawn(&identifier, executable, &actions, &attributes, &words, &settings)
        guard error == 0 else {
            throw CommandFault("\(executable) does not start: \(String(cString: strerror(error)))")
        }
        return identifier
    }

    /// Sends `signal`, where the process hasn't been waited for.
    func send(_ signal: Int32) {
        if outcome == nil { kill(identifier, signal) }
    }

    /// What the process has written on standard error so far.
    var errorsSoFar: String { text("err") }

    /// Whether the process is still at work.
    var isRunning: Bool {
        if outcome == nil { poll() }
        return outcome == nil
    }

    /// Waits for the end.
    ///
    /// - Throws: ``CommandFault`` where that takes longer than `seconds`; the process is killed.
    func wait(seconds: Double = 60) throws -> Outcome {
        let end = ContinuousClock.now + .seconds(seconds)
        while outcome == nil {
            poll()
            if let outcome { return outcome }
            guard ContinuousClock.now < end else {
                kill(identifier, SIGKILL)
                throw CommandFault("no end after \(seconds) s; so far: \(text("err"))")
            }
            usleep(2_000)
        }
        guard let outcome else { throw CommandFault("no outcome") }
        return outcome
    }

    private func poll() {
        var status: Int32 = 0
        guard waitpid(identifier, &status, WNOHANG) == identifier else { return }
        let signal = status & 0x7F
        outcome = Outcome(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
            output: text("out"),
            errors: text("err")
        )
    }

    private func text(_ name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data(), as: UTF8.self)
    }

    deinit {
        guard outcome == nil else { return }
        kill(identifier, SIGKILL)
        var status: Int32 = 0
        waitpid(identifier, &status, 0)
    }
}

/// How a process ended, and what it wrote.
struct Outcome: CustomStringConvertible {
    /// The exit code; 128 and the signal's number where a signal ended it.
    var status: Int32
    var output: String
    var errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    var description: String { "status \(status)\noutput: \(output)\nerrors: \(errors)" }
}
