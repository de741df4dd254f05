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
