/// A page's text, and where its words and lines stand.
public struct PDFPageText: Hashable, Sendable {
    /// The text in the order in which a person reads it, column after column.
    ///
    /// A blank stands between words, a line feed between lines. The text is as the PDF spells it: not normalised,
    /// and U+0000 never occurs. It is empty where the page has no text. Annotations and the fields of
    /// forms have their own text, which isn't the page's.
    public private(set) var text = ""

    /// The words of ``text`` in their order: what stands between blanks and line feeds.
    ///
    /// A word that a line end divides is two words. There are none where Poppler doesn't say where they stand.
    public private(set) var words: [PDFWord] = []

    /// For each line of ``text``, the smallest rectangle that holds its words; none where ``words`` has none.
    public private(set) var lineBoxes: [PDFRectangle] = []

    /// A text whose words have no place.
    init(text: String) { self.text = text }

    /// The text of these words, whose characters stand in `utf8`.
    init(_ placed: [PlacedWord], of utf8: UnsafeBufferPointer<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 16)
        words.reserveCapacity(placed.count)
        for word in placed {
            place(word, isFirst: bytes.isEmpty)
            if !bytes.isEmpty { bytes.append(UInt8(ascii: word.startsLine ? "\n" : " ")) }
            let start = bytes.count
            bytes.append(contentsOf: utf8[word.bytes])
            for part in word.rest { bytes.append(contentsOf: utf8[part]) }
            words.append(PDFWord(range: start..<bytes.count, box: word.box))
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    private mutating func place(_ word: PlacedWord, isFirst: Bool) {
        if word.startsLine || isFirst {
            lineBoxes.append(word.box)
        } else {
            lineBoxes[lineBoxes.count - 1] = lineBoxes[lineBoxes.count - 1].union(word.box)
        }
    }
}
