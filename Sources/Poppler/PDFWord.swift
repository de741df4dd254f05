/// A word of a page: where it stands in the page's text, and where on the page.
public struct PDFWord: Hashable, Sendable {
    /// Where the word stands in the UTF-8 of the page's text.
    public let range: Range<Int>

    /// The smallest rectangle that holds the word's characters.
    public let box: PDFRectangle

    /// The word that stands at `range` of the page's text and in `box` on the page.
    public init(range: Range<Int>, box: PDFRectangle) {
        self.range = range
        self.box = box
    }
}
