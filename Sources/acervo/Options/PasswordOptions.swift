import ArgumentParser
import Foundation

/// What opens encrypted PDFs.
struct PasswordOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Un archivo con las contraseñas que se prueban con los PDF cifrados, una por línea.",
                "A file with the passwords to try on encrypted PDFs, one a line."
            ),
            valueName: "file"
        )
    )
    var passwordFile: String?

    /// The passwords in ``passwordFile``, none where it isn't given.
    ///
    /// An option and not the passwords themselves: what is typed is seen by everybody who lists processes.
    func passwords() throws -> [String] {
        guard let passwordFile else { return [] }
        guard let data = FileManager.default.contents(atPath: passwordFile) else {
            Output.complain(say("No se puede leer \(passwordFile).", "\(passwordFile) can't be read."))
            throw Outcome.failed
        }
        return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
