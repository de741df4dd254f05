import Glibc

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
    ///
    /// With `arguments` that say `probe FOLDER`, tells instead what a child can't do on this machine.
    package static func run(_ arguments: [String] = []) -> Never {
        if arguments.count == 2, arguments[0] == "probe" { IsolationProbe.run(folder: arguments[1]) }
        var status = stat()
        guard fstat(ChildProcess.childDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else {
            complain("acervo starts this command by itself, with a socket as descriptor 3.")
            exit(64)
        }
        ChildLimits.renounce()
        var service = ChildService(channel: Channel(descriptor: ChildProcess.childDescriptor))
        let end = service.run()
        // The pool is gone, or has closed the socket since it needs this child no more.
        _exit(end == .closed ? 0 : 1)
    }

    static func complain(_ sentence: String) {
        let line = Array((sentence + "\n").utf8)
        _ = write(STDERR_FILENO, line, line.count)
    }
}
