import ArgumentParser
import Documents

extension RecognitionPolicy: ExpressibleByArgument {}

/// How documents are read.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Reconocimiento: auto, las páginas sin texto; never, ninguna; force, todas.",
                "Recognition: auto, pages without text; never, none; force, all."
            )
        )
    )
    var ocr: RecognitionPolicy = .auto

    @OptionGroup var opening: PasswordOptions

    /// The passwords to try, none where no file of them is given.
    func passwords() throws -> [String] { try opening.passwords() }
}
