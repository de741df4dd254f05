import Analysis

/// One page of a document, and its text.
package struct DocumentPage: Hashable, Sendable {
    /// Counted from 1, blank pages included.
    package let number: Int

    /// The text in NFC, without U+0000, lines ending with line feeds, in reading order.
    ///
    /// Empty where there is none.
    package let text: String

    /// Where the text comes from.
    package let extraction: PageExtraction

    /// How far ``text`` can be trusted, from 0 to 1, as ``PageQuality/value``; `nil` where there is no text.
    package let quality: Double?

    /// How much of a PDF's page is covered by images, from 0 to 1: near 1 in a scan, 0 in a blank page.
    ///
    /// It is `nil` in plain text, and where a PDF's page has so much text of such a quality that no image could
    /// make its recognition worth while: finding it out costs a third of the reading of a page.
    package let imageCoverage: Double?

    /// The ranges of ``text``'s UTF-8 that belong to no sentence of it: running heads and feet, page numbers, digital
    /// signatures, stamps in margins.
    ///
    /// Ascending, none empty, on characters' boundaries; each is a line or the end of one.
    package let furniture: [Range<Int>]

    /// A page as it was read, or as a test wants it.
    ///
    /// The quality is found out where it isn't given.
    package init(
        number: Int,
        text: String,
        extraction: PageExtraction,
        quality: Double? = nil,
        imageCoverage: Double? = nil,
        furniture: [Range<Int>] = []
    ) {
        self.number = number
        self.text = text
        self.extraction = extraction
        self.quality = quality ?? PageQuality(text)?.value
        self.imageCoverage = imageCoverage
        self.furniture = furniture
    }
}

extension DocumentPage {
    /// ``text`` with blanks in the place of its ``furniture``, as long in UTF-8: offsets into one fit the other.
    package var body: String { text.blanking(furniture) }
}

extension String {
    /// The same text with blanks in these ranges of its UTF-8, but for line feeds: as long, so that offsets fit both.
    package func blanking(_ ranges: [Range<Int>]) -> String {
        guard !ranges.isEmpty else { return self }
        var bytes = Array(utf8)
        for range in ranges {
            for index in range.clamped(to: bytes.indices) where bytes[index] != 0x0A { bytes[index] = 0x20 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Where a page's text comes from.
package enum PageExtraction: UInt8, Hashable, Sendable {
    /// The page has no text, or nothing but blanks.
    case none = 0
    /// The PDF holds the text.
    case textLayer = 1
    /// The file is plain text.
    case plainText = 2
    /// The PDF has a page here that can't be read: its place is kept, so that numbers stay right.
    case unreadable = 3
    /// The page's image was recognised.
    case recognised = 4
}
