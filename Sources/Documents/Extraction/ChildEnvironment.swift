import CProcess
import Glibc

/// The environment that a child starts with: this process's, but for one line.
enum ChildEnvironment {
    /// Tesseract's own threads make it six times slower than one child a core, and can be turned off by the environment alone,
    /// before the program starts.
    private static let additions = ["OMP_THREAD_LIMIT=1"]

    /// The lines, `NAME=value` each.
    static var lines: [String] {
        var lines: [String] = []
        var next = cprocess_environment()
        while let line = next?.pointee {
            let text = String(cString: line)
            if !text.hasPrefix("OMP_THREAD_LIMIT=") { lines.append(text) }
            next = next?.advanced(by: 1)
        }
        return lines + additions
    }
}
