/// Why a text couldn't be recognised.
public struct TesseractError: Error, Hashable, Sendable {
    /// What kind of failure it is.
    public let code: Code

    /// What was asked for; English, meant for logs.
    public let message: String

    /// The failures that callers treat apart.
    public enum Code: Hashable, Sendable {
        /// The model of the language isn't installed.
        case noModel
        /// It took longer than allowed.
        case timedOut
        /// There was no memory for an image.
        case outOfMemory
        /// Tesseract gave up, and doesn't say why.
        case failed
    }
}

extension TesseractError: CustomStringConvertible {
    /// What was asked for.
    public var description: String { message }
}
