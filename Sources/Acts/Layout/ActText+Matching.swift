extension ActText {
    /// The end of `phrase` where it stands at `offset`, as whole words.
    func end(of phrase: Phrase, at offset: Int) -> Int? {
        var index = offset
        for byte in phrase.bytes {
            if byte == 0x20 {
                let before = index
                while index < bytes.count, bytes[index].isBlank || bytes[index].isLineEnd { index += 1 }
                guard index > before else { return nil }
            } else {
                guard index < bytes.count, bytes[index] == byte else { return nil }
                index += 1
            }
        }
        guard index == bytes.count || !bytes[index].isLetter || phrase.bytes.last?.isLetter != true else { return nil }
        return index
    }

    /// The end of the first of `phrases` that stands at `offset`.
    func end(ofAny phrases: [Phrase], at offset: Int) -> Int? {
        for phrase in phrases {
            if let end = end(of: phrase, at: offset) { return end }
        }
        return nil
    }

    /// Where `phrase` first stands in `range`.
    func first(_ phrase: Phrase, in range: Range<Int>) -> Range<Int>? {
        guard let lead = phrase.bytes.first else { return nil }
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == lead, index == 0 || !bytes[index - 1].isLetter,
                let end = end(of: phrase, at: index), end <= range.upperBound
            {
                return index..<end
            }
            index += 1
        }
        return nil
    }

    /// Where the first of any of `phrases` stands in `range`: one pass, however many they are.
    func first(ofAny phrases: [Phrase], in range: Range<Int>) -> Range<Int>? {
        for index in range where index == 0 || !bytes[index - 1].isLetter {
            for phrase in phrases where phrase.bytes.first == bytes[index] {
                if let end = end(of: phrase, at: index), end <= range.upperBound { return index..<end }
            }
        }
        return nil
    }

    /// Whether any of `phrases` stands in `range`.
    func contains(_ phrases: [Phrase], in range: Range<Int>) -> Bool { first(ofAny: phrases, in: range) != nil }

    /// `range` without blanks and punctuation marks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, !bytes[low].isWordByte { low += 1 }
        while low < high, !bytes[high - 1].isWordByte { high -= 1 }
        return low..<high
    }

    /// The offset of the first byte from `offset` on that is no blank.
    func skipBlanks(from offset: Int, to end: Int) -> Int {
        var index = offset
        while index < end, bytes[index].isBlank { index += 1 }
        return index
    }
}
