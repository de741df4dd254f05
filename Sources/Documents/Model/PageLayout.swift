/// Where the words of a page stand, in its text and on its sheet.
package struct PageLayout: Hashable, Sendable {
    /// How wide the page is shown, in points (1/72 inch).
    package let width: Double

    /// How high the page is shown, in points (1/72 inch).
    package let height: Double

    /// The words in the order of the page's text.
    package let words: [PageWord]

    /// The layout of a page of this size, in points, with these words.
    package init(width: Double, height: Double, words: [PageWord]) {
        self.width = width
        self.height = height
        self.words = words
    }
}

/// A word of a page: what stands between blanks and line ends.
package struct PageWord: Hashable, Sendable {
    /// Where it stands in the UTF-8 of ``DocumentPage/text``.
    package let range: Range<Int>

    /// Where it stands on the sheet.
    package let box: PageBox

    /// The word at `range` of the page's text, in `box`.
    package init(range: Range<Int>, box: PageBox) {
        self.range = range
        self.box = box
    }
}

/// A rectangle on a page, in points (1/72 inch) from the page's upper left corner.
package struct PageBox: Hashable, Sendable {
    /// The left side's distance from the page's left side, in points.
    package let left: Double
    /// The upper side's distance from the page's upper side, in points.
    package let top: Double
    /// The right side's distance from the page's left side, in points.
    package let right: Double
    /// The lower side's distance from the page's upper side, in points.
    package let bottom: Double

    /// The rectangle between these four sides, in points.
    package init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }
}
