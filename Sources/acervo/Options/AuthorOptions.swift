import Archive
import ArgumentParser
import Foundation

/// Who corrects.
struct AuthorOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Quién corrige (o la variable ACERVO_USER; si no, el usuario del sistema).",
                "Who corrects (or ACERVO_USER; else the system's user)."
            ),
            valueName: "name"
        )
    )
    var by: String?

    /// The author, at this moment.
    func author(reason: String) -> Correcting.Author {
        let name = by ?? ProcessInfo.processInfo.environment["ACERVO_USER"] ?? NSUserName()
        return Correcting.Author(name: name, time: Date.now.formatted(.iso8601), reason: reason)
    }
}
