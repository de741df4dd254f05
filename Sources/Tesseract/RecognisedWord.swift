/// A word that was recognised in an image.
public struct RecognisedWord: Hashable, Sendable {
    /// What it says, as Tesseract spells it: never empty, without blanks.
    public let text: String

    /// How sure Tesseract is of it, from 0 to 100.
    public let confidence: Double

    /// Where it stands in the image that was given, however that was turned to be read.
    public let box: PixelRectangle

    /// What begins with this word.
    ///
    /// The first word of a page begins a block.
    public let opening: Opening

    /// The largest part of the page that begins with a word.
    public enum Opening: Int, Comparable, Hashable, Sendable {
        /// The word follows another one on its line.
        case word
        /// A line.
        case line
        /// A paragraph.
        case paragraph
        /// A block: a column, a heading, a table.
        case block

        /// Whether the first is a smaller part of the page.
        public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
    }

    /// A word as it was recognised, or as a test wants it.
    public init(text: String, confidence: Double, box: PixelRectangle, opening: Opening) {
        self.text = text
        self.confidence = confidence
        self.box = box
        self.opening = opening
    }
}
