import Archive
import ArgumentParser
import Foundation

/// How the program ends.
///
/// This is the one table of exit codes (`CONTRACT`, `docs/cli.md`).
enum Outcome {
    /// Done; a search found something.
    static let done = ExitCode(0)
    /// Done; a search found nothing.
    static let nothingFound = ExitCode(1)
    /// It failed.
    static let failed = ExitCode(2)
    /// Done, but some documents could not be read; each was named.
    static let someUnreadable = ExitCode(3)
    /// Something is not as it was.
    static let integrityFailure = ExitCode(4)
    /// The command was written wrong.
    static let wrongUsage = ExitCode(64)

    /// Says what went wrong, in one sentence, and ends.
    static func end(with error: any Error) -> Never {
        switch error {
        case let error as ArchiveError:
            Output.complain(error.message.text(spokenLanguage))
            exit(code(of: error).rawValue)
        case let code as ExitCode:
            exit(code.rawValue)
        default:
            endAsParser(error)
        }
    }

    /// Help, version and wrong usage, as the parser words them; any other error failed.
    private static func endAsParser(_ error: any Error) -> Never {
        switch Acervo.exitCode(for: error) {
        case ExitCode.success: Acervo.exit(withError: error)
        case .validationFailure:
            Output.complain(UsageSentence.text(Acervo.fullMessage(for: error)))
            exit(wrongUsage.rawValue)
        default:
            Output.complain(say("Falló: \(error)", "Failed: \(error)"))
            exit(failed.rawValue)
        }
    }

    private static func code(of error: ArchiveError) -> ExitCode {
        switch error.code {
        case .malformedQuery, .badValue: wrongUsage
        case .unknownCode, .unknownPage: nothingFound
        default: failed
        }
    }
}
