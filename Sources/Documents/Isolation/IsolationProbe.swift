import CProcess
import Glibc

/// Tries what a child is forbidden, and says how it went: for whoever wants to know what holds on a machine.
///
/// `acervo extraction-child probe FOLDER` runs it. The folder is to hold a file named `secret`.
enum IsolationProbe {
    /// Bounds this process as a child bounds itself, tries, writes a line for each attempt, and ends.
    static func run(folder: String) -> Never {
        let barriers = ChildLimits.renounce()
        say("landlock", barriers.contains(.fileRules) ? "on" : "off")
        say("seccomp", barriers.contains(.callFilter) ? "on" : "off")
        for (name, isDone) in attempts(in: folder) { say(name, isDone ? "allowed" : "denied") }
        exit(0)
    }

    private static func attempts(in folder: String) -> [(String, Bool)] {
        let secret = folder + "/secret"
        return [
            ("internet-socket", socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0) >= 0),
            ("local-socket", socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0) >= 0),
            ("read", open(secret, O_RDONLY) >= 0),
            ("write", open(secret, O_WRONLY) >= 0),
            ("create", open(folder + "/new", O_WRONLY | O_CREAT, 0o600) >= 0),
            ("create-in-tmp", open("/tmp/acervo-probe-\(getpid())", O_WRONLY | O_CREAT, 0o600) >= 0),
            ("remove", unlink(secret) == 0),
            ("rename", rename(secret, folder + "/other") == 0),
            ("make-folder", mkdir(folder + "/folder", 0o700) == 0),
            ("run-program", runsProgram()),
            ("signal-parent", kill(getppid(), 0) == 0),
            ("read-library", open("/usr/lib", O_RDONLY) >= 0),
        ]
    }

    private static func runsProgram() -> Bool {
        var identifier: pid_t = 0
        var words: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
        defer { free(words[0]) }
        return posix_spawn(&identifier, "/bin/true", nil, nil, &words, cprocess_environment()) == 0
    }

    private static func say(_ name: String, _ outcome: String) {
        let line = Array("\(name) \(outcome)\n".utf8)
        _ = Glibc.write(STDOUT_FILENO, line, line.count)
    }
}
