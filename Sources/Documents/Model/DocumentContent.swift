/// What was read of a document: its pages, in order.
package struct DocumentContent: Hashable, Sendable {
    /// Every page, blank ones too.
    ///
    /// Never empty.
    package let pages: [DocumentPage]

    /// How a plain text's characters were encoded; `nil` for a PDF.
    package let encoding: TextEncoding?

    /// How sure the encoding is, from 0 to 1; `nil` for a PDF.
    package let encodingConfidence: Double?

    /// The content of a PDF with these pages.
    package init(pages: [DocumentPage]) {
        self.pages = pages
        self.encoding = nil
        self.encodingConfidence = nil
    }

    /// The content of a plain text with these pages, whose encoding was found out with `confidence`.
    package init(pages: [DocumentPage], encoding: TextEncoding, confidence: Double) {
        self.pages = pages
        self.encoding = encoding
        self.encodingConfidence = confidence
    }
}

/// One page of a document, and its text.
package struct DocumentPage: Hashable, Sendable {
    /// Counted from 1, blank pages included.
    package let number: Int

    /// The text in NFC, without U+0000, lines ending with line feeds.
    ///
    /// Empty where there is none.
    package let text: String

    /// Where the text comes from.
    package let extraction: PageExtraction

    /// How much of a PDF's page without text is covered by images, from 0 to 1: near 1 in a scan, 0
    /// in a blank page.
    ///
    /// It is `nil` where the page has text, and in plain text.
    package let imageCoverage: Double?

    /// A page as it was read, or as a test wants it.
    package init(number: Int, text: String, extraction: PageExtraction, imageCoverage: Double? = nil) {
        self.number = number
        self.text = text
        self.extraction = extraction
        self.imageCoverage = imageCoverage
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
