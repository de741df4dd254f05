/// The words of a text, in its order.
///
/// A word is a run of letters and digits, folded as ``FoldedText`` folds. Word `i` is at
/// position `i`, counted from 0. A word that a hyphen divides at the end of a line is one word.
package struct Tokens: Sendable {
    /// The folded words, one after the other.
    package private(set) var bytes: [UInt8] = []
    /// Where each word ends in ``bytes``.
    package private(set) var ends: [UInt32] = []
    /// Where each word begins in the text's UTF-8.
    package private(set) var starts: [UInt32] = []
    /// Where each word ends in the text's UTF-8.
    package private(set) var stops: [UInt32] = []

    /// The longest word that is told apart from others, in bytes; of a longer one the beginning counts.
    package static let longestWord = 64

    /// No words.
    package init() {}

    /// The words of `text`.
    package init(_ text: String) {
        var text = text
        text.withUTF8 { append(Span(_unsafeElements: $0)) }
    }

    /// How many words there are.
    package var count: Int { ends.count }

    /// The folded word at `index`, as its place in ``bytes``.
    package func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

    /// The folded word at `index`.
    package subscript(index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

    /// Where the word at `index` stands in the text's UTF-8.
    package func source(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(stops[index]) }

    /// Forgets all words, and keeps the room they took.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        stops.removeAll(keepingCapacity: true)
    }
}

extension Tokens {
    /// Appends the words of the text whose UTF-8 is `utf8`.
    package mutating func append(_ utf8: borrowing Span<UInt8>) {
        let table = WordCharacters.ascii
        var index = 0
        var word = Word()
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 0x80 {
                let folded = table[Int(byte)]
                if folded != 0 {
                    add(folded, to: &word, from: index, to: index + 1)
                    index += 1
                } else if byte == UInt8(ascii: "-"), let next = lineEnd(in: utf8, afterHyphenAt: index, of: word) {
                    index = next
                } else {
                    close(&word)
                    index += 1
                }
            } else {
                index = appendOther(utf8, at: index, to: &word)
            }
        }
        close(&word)
    }

    /// The word being read.
    private struct Word {
        var isOpen = false
        var start = 0
        var stop = 0
        var length = 0
        var lastIsLetter = false
    }

    private mutating func add(_ byte: UInt8, to word: inout Word, from start: Int, to stop: Int) {
        if !word.isOpen { word = Word(isOpen: true, start: start) }
        if word.length < Self.longestWord {
            bytes.append(byte)
            word.length += 1
        }
        word.lastIsLetter = byte >= UInt8(ascii: "a")
        word.stop = stop
    }

    private mutating func close(_ word: inout Word) {
        guard word.isOpen else { return }
        ends.append(UInt32(bytes.count))
        starts.append(UInt32(word.start))
        stops.append(UInt32(word.stop))
        word.isOpen = false
    }

    /// Reads the character at `index`, which isn't ASCII; returns where the next one is.
    private mutating func appendOther(_ utf8: borrowing Span<UInt8>, at index: Int, to word: inout Word) -> Int {
        let (scalar, length) = Folding.scalar(in: utf8, at: index)
        if scalar == 0xAD, let next = lineEnd(in: utf8, afterHyphenAt: index + 1, of: word) { return next }
        let stop = index + length
        switch Folding.fold(scalar) {
        case .nothing:
            if word.isOpen { word.stop = stop }
        case .byte(let byte):
            appendFolded(byte, isLetter: false, to: &word, from: index, to: stop)
        case .bytes(let bytes):
            let isLetter = WordCharacters.isWord(scalar)
            for byte in bytes { appendFolded(byte, isLetter: isLetter, to: &word, from: index, to: stop) }
        }
        return stop
    }

    /// `isLetter` tells of bytes beyond ASCII whether they make words.
    private mutating func appendFolded(
        _ byte: UInt8,
        isLetter: Bool,
        to word: inout Word,
        from start: Int,
        to stop: Int
    ) {
        if byte < 0x80 ? WordCharacters.ascii[Int(byte)] != 0 : isLetter {
            add(byte, to: &word, from: start, to: stop)
        } else {
            close(&word)
        }
    }

    /// Where the rest of a divided word begins: after a hyphen, the end of the line and its blanks, at a letter.
    ///
    /// The foot of a page or a stamp that was blanked out leaves lines of blanks there; an empty line ends a paragraph.
    /// `nil` where the hyphen divides no word: `N° 045-`, `Lima -`.
    private func lineEnd(in utf8: borrowing Span<UInt8>, afterHyphenAt hyphen: Int, of word: Word) -> Int? {
        guard word.isOpen, word.lastIsLetter else { return nil }
        var index = hyphen + 1
        var lineFeeds = 0
        while index < utf8.count, WordCharacters.isBlank(utf8[index]) {
            if utf8[index] == 0x0A { lineFeeds += 1 }
            index += 1
        }
        guard index < utf8.count, WordCharacters.beginsLetter(utf8[index]) else { return nil }
        if lineFeeds > 0 { return index - hyphen - 1 - lineFeeds >= lineFeeds - 1 ? index : nil }
        let isBroken = index == hyphen + 2 && utf8[hyphen + 1] == 0x20 && goesOn(word, in: utf8, at: index)
        return isBroken ? index : nil
    }

    /// Whether the small letters at `index` go on with `word`.
    private func goesOn(_ word: Word, in utf8: borrowing Span<UInt8>, at index: Int) -> Bool {
        guard !isCapital(utf8, index) else { return false }
        var letters: [UInt8] = []
        var index = index
        while index < utf8.count, letters.count < Self.longestWord,
            let (letter, length) = Self.letter(in: utf8, at: index)
        {
            letters.append(letter)
            index += length
        }
        return BrokenWord.isOne(bytes.suffix(word.length), letters)
    }

    private func isCapital(_ utf8: borrowing Span<UInt8>, _ index: Int) -> Bool {
        let byte = utf8[index]
        if byte < 0x80 { return byte < UInt8(ascii: "a") }
        let (scalar, _) = Folding.scalar(in: utf8, at: index)
        return scalar < 0xDF
    }

    /// The folded Latin letter at `index`, and how many bytes it takes.
    private static func letter(in utf8: borrowing Span<UInt8>, at index: Int) -> (letter: UInt8, length: Int)? {
        let byte = utf8[index]
        if byte < 0x80 {
            let folded = WordCharacters.ascii[Int(byte)]
            return folded >= UInt8(ascii: "a") ? (folded, 1) : nil
        }
        let (scalar, length) = Folding.scalar(in: utf8, at: index)
        guard case .byte(let folded) = Folding.fold(scalar), folded >= UInt8(ascii: "a") else { return nil }
        return (folded, length)
    }
}
