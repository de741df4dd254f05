import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// The program's streams: results on standard output, all else on standard error.
enum Output {
    /// Writes a line of result.
    ///
    /// Where nobody reads any more (`| head`), the program ends as if it were done.
    static func line(_ text: String) { write(text + "\n") }

    /// Writes `text` as it is.
    static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                if errno == EPIPE { exit(0) }
                complain(
                    say("No se pudo escribir el resultado. ", "The result could not be written. ")
                        + String(cString: strerror(errno))
                )
                exit(2)
            }
            bytes = bytes.dropFirst(written)
        }
    }

    /// Writes a line on standard error.
    static func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Says what went wrong.
    static func complain(_ text: String) { note(text.hasPrefix("acervo: ") ? text : "acervo: " + text) }

    static let isTerminal = isatty(STDOUT_FILENO) == 1
    static let errorIsTerminal = isatty(STDERR_FILENO) == 1

    /// Whether standard output takes colour: a terminal, without `NO_COLOR`.
    static let hasColour: Bool = {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }()
}
