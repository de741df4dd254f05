import Acts
import Documents

/// An act's own part of a page.
package struct StoredPage: Sendable, Equatable {
    /// Its words, as the page has them.
    package var text = ""
    /// Where ``text`` begins in the UTF-8 of the page's text: not 0 where another act stands before it.
    package var offset = 0
    /// What stands apart from the text (headers, page numbers, signatures), as ranges of the UTF-8 of ``text``: it isn't
    /// searched.
    package var furniture: [Range<Int>] = []
    /// How its text was had: `text-layer`, `ocr`, `plain-text` or `none`.
    package var extraction = "none"
    /// The text's quality, 0 to 1; `nil` where it isn't known.
    package var quality: Double?

    package init() {}

    /// The part of `page` that belongs to the act of `record`.
    init(_ page: KeptPage, of record: ActRecord, extraction: String, quality: Double?) {
        let part = record.extent?.parts.first { $0.page == page.number }
        offset = part?.start ?? 0
        text = record.ownText(of: PageText(number: page.number, text: page.text))
        let own = offset..<offset + text.utf8.count
        furniture = page.furniture.map { $0.clamped(to: own) }.filter { !$0.isEmpty }
            .map { $0.lowerBound - own.lowerBound..<$0.upperBound - own.lowerBound }
        self.extraction = extraction
        self.quality = quality
    }

    /// What is searched: ``text`` with blanks where it has furniture, so that offsets stay.
    package var searchedText: String { text.blanking(furniture) }
}

extension [StoredPage] {
    /// The quality of an act's text, 0 to 1: that of its worst page, for that is where searches miss something.
    ///
    /// `nil` where no page's is known.
    package var textQuality: Double? { compactMap(\.quality).min() }
}
