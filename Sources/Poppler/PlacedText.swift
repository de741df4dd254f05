import CPoppler

/// A page's text with the place of each character, lent by ``PDFPage``.
///
/// Poppler glues what stands far apart on one line, as the cells of a table, and some lines to the
/// next: `fila 1columna 2`. The rectangles tell: within a word, characters are never as far apart.
struct PlacedText {
    /// What Poppler forgot between two characters.
    struct Separator: Equatable {
        /// In Poppler's text, in bytes: the separator stands before this byte.
        let offset: Int
        /// A blank or a line feed.
        let byte: UInt8
    }

    /// Poppler's text, as UTF-8.
    let utf8: UnsafeBufferPointer<UInt8>

    /// A rectangle a character; empty where Poppler gives none, or not as many as characters.
    let rectangles: UnsafeBufferPointer<PopplerRectangle>

    /// How far apart two characters of a word may be, as a share of the higher one's height.
    ///
    /// In hundreds of pages, letters of one word stayed under 0.4, and cells and lines over 0.8.
    static let reach = 0.5

    /// The text with what Poppler forgot.
    var text: String {
        let separators = separators
        guard !separators.isEmpty else { return String(decoding: utf8, as: UTF8.self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + separators.count)
        var start = 0
        for separator in separators {
            bytes.append(contentsOf: utf8[start..<separator.offset])
            bytes.append(separator.byte)
            start = separator.offset
        }
        bytes.append(contentsOf: utf8[start...])
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What Poppler forgot, in order.
    var separators: [Separator] {
        var separators: [Separator] = []
        var wasBlank = true
        forEachCharacter { offset, index, isBlank in
            if !isBlank, !wasBlank, let byte = Self.separator(between: rectangles[index - 1], and: rectangles[index]) {
                separators.append(Separator(offset: offset, byte: byte))
            }
            wasBlank = isBlank
        }
        return separators
    }

    /// The words, with their ranges in ``text``.
    var words: [PDFWord] {
        var words: [PDFWord] = []
        var separators = separators[...]
        var inserted = 0
        var current: (start: Int, box: PDFRectangle)?
        func endWord(at offset: Int) {
            if let word = current { words.append(PDFWord(range: word.start..<offset, box: word.box)) }
            current = nil
        }
        forEachCharacter { offset, index, isBlank in
            if offset == separators.first?.offset {
                endWord(at: offset + inserted)
                separators.removeFirst()
                inserted += 1
            }
            if isBlank { return endWord(at: offset + inserted) }
            let box = PDFRectangle(rectangles[index])
            current = current.map { ($0.start, $0.box.union(box)) } ?? (offset + inserted, box)
        }
        endWord(at: utf8.count + inserted)
        return words
    }

    /// Calls `body` with each character's offset in bytes, its number, and whether it is a blank; not
    /// at all where there are no rectangles.
    private func forEachCharacter(_ body: (_ offset: Int, _ index: Int, _ isBlank: Bool) -> Void) {
        guard !rectangles.isEmpty else { return }
        var offset = 0
        var index = 0
        while offset < utf8.count, index < rectangles.count {
            let (length, isBlank) = character(at: offset)
            body(offset, index, isBlank)
            offset += length
            index += 1
        }
    }

    private func character(at offset: Int) -> (length: Int, isBlank: Bool) {
        let lead = utf8[offset]
        guard lead >= 0xC2 else { return (1, lead == 0x20 || (0x09...0x0D).contains(lead)) }
        let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, utf8.count - offset)
        // The blanks beyond ASCII start with these: U+0085, U+00A0, U+1680, U+2000 to U+205F, U+3000.
        guard [0xC2, 0xE1, 0xE2, 0xE3].contains(lead) else { return (length, false) }
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
