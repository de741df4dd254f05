/// A word of Poppler's text before it has its place in the text that we give.
struct PlacedWord {
    /// Where it stands in Poppler's UTF-8.
    var bytes: Range<Int>
    /// The smallest rectangle that holds its characters.
    var box: PDFRectangle
    /// How many characters it has.
    var length: Int
    /// Whether a line begins with it.
    var startsLine: Bool
    /// Where the rest of it stands, if its letters stand apart.
    var rest: [Range<Int>] = []

    /// Whether it is written upwards or downwards, as a stamp in a margin: of three letters or more, it is high and narrow.
    var isUpright: Bool { length > 2 && box.height > 2 * box.width }
}
