import CPoppler

/// A page's text with the place of each character, lent by ``PDFPage``.
///
/// Poppler glues what stands far apart on one line, as the cells of a table, and some lines to the
/// next: `fila 1columna 2`. The rectangles tell: within a word, characters are never as far apart.
struct PlacedText {
    /// Poppler's text, as UTF-8.
    let utf8: UnsafeBufferPointer<UInt8>

    /// A rectangle a character; empty where Poppler gives none.
    let rectangles: UnsafeBufferPointer<PopplerRectangle>

    /// How wide the page is, in points.
    let pageWidth: Double

    /// How far apart two characters of a word may be, as a share of the higher one's height.
    ///
    /// In hundreds of pages, letters of one word stayed under 0.4, and cells and lines over 0.8.
    static let reach = 0.5

    /// The page's text, its words and lines, in reading order.
    var pageText: PDFPageText {
        guard !rectangles.isEmpty, let placed = words else {
            return PDFPageText(text: String(decoding: utf8, as: UTF8.self))
        }
        let words = LetterSpacing.joined(placed, utf8)
        return PDFPageText(ReadingOrder.ordered(words, pageWidth: pageWidth) ?? words, of: utf8)
    }

    /// The words in Poppler's order; `nil` where there aren't as many rectangles as characters.
    var words: [PlacedWord]? {
        var words: [PlacedWord] = []
        words.reserveCapacity(rectangles.count / 5)
        var word: PlacedWord?
        var offset = 0
        var startsLine = true
        func endWord() {
            if let ended = word { words.append(ended) }
            word = nil
        }
        for index in rectangles.indices {
            guard offset < utf8.count else { return nil }
            let (length, isBlank) = character(at: offset)
            if isBlank {
                endWord()
                startsLine = startsLine || utf8[offset] == 0x0A
            } else {
                if word != nil, let byte = Self.separator(between: rectangles[index - 1], and: rectangles[index]) {
                    endWord()
                    startsLine = byte == 0x0A
                }
                let box = PDFRectangle(rectangles[index])
                if word == nil {
                    word = PlacedWord(bytes: offset..<offset + length, box: box, length: 1, startsLine: startsLine)
                } else {
                    word?.extend(to: offset + length, box)
                }
                startsLine = false
            }
            offset += length
        }
        endWord()
        return offset == utf8.count ? words : nil
    }

    private func character(at offset: Int) -> (length: Int, isBlank: Bool) {
        let lead = utf8[offset]
        guard lead >= 0xC2 else { return (1, lead == 0x20 || (0x09...0x0D).contains(lead)) }
        let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, utf8.count - offset)
        // The blanks beyond ASCII: U+0085, U+00A0, U+1680, U+2000 to U+205F, U+3000.
        if lead == 0xC2 { return (length, length > 1 && [0x85, 0xA0].contains(utf8[offset + 1])) }
        guard (0xE1...0xE3).contains(lead) else { return (length, false) }
        let scalar = String(decoding: utf8[offset..<offset + length], as: UTF8.self).unicodeScalars.first
        return (length, scalar?.properties.isWhitespace ?? false)
    }

    /// What belongs between two neighbours in the text; `nil` where they are one word.
    static func separator(between first: PopplerRectangle, and second: PopplerRectangle) -> UInt8? {
        let across = max(second.x1 - first.x2, first.x1 - second.x2, 0)
        let down = max(second.y1 - first.y2, first.y1 - second.y2, 0)
        let height = max(first.y2 - first.y1, second.y2 - second.y1)
        guard max(across, down) > reach * height else { return nil }
        let shift = abs(first.y1 + first.y2 - second.y1 - second.y2) / 2
        return shift > reach * height ? UInt8(ascii: "\n") : UInt8(ascii: " ")
    }
}

extension PlacedWord {
    /// Takes the next character in, which ends at `end`.
    fileprivate mutating func extend(to end: Int, _ other: PDFRectangle) {
        bytes = bytes.lowerBound..<end
        box = box.union(other)
        length += 1
    }
}
