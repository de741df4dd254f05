import Glibc

/// How a child is started.
struct ChildCommand: Sendable {
    /// The program's path.
    let executable: String

    /// The arguments after the program's name.
    let arguments: [String]

    /// Whether the child's libraries may write on our standard error, for whoever looks for a fault.
    var isTalkative: Bool { getenv("ACERVO_DEBUG_EXTRACTION") != nil }
}
