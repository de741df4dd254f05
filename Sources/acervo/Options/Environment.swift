import Foundation

/// What the environment says.
enum Environment {
    /// `ACERVO_INDEX`, where it says something.
    static var index: String? {
        let value = ProcessInfo.processInfo.environment["ACERVO_INDEX"] ?? ""
        return value.isEmpty ? nil : value
    }

    /// The path of this very program, which starts itself as a child.
    static var executable: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }
}
