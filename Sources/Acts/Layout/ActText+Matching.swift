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
        guard offset < bytes.count else { return nil }
        let lead = bytes[offset]
        for phrase in phrases where phrase.lead == lead {
            if let end = end(of: phrase, at: offset) { return end }
        }
        return nil
    }

    /// Where `phrase` first stands in `range`.
    func first(_ phrase: Phrase, in range: Range<Int>) -> Range<Int>? {
        let lead = phrase.lead
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
        let leads = Leads(phrases)
        for index in range where leads.contains(bytes[index]) && (index == 0 || !bytes[index - 1].isLetter) {
            for phrase in phrases where phrase.lead == bytes[index] {
                if let end = end(of: phrase, at: index), end <= range.upperBound { return index..<end }
            }
        }
        return nil
    }

    /// Whether any of `phrases` stands in `range`.
    func contains(_ phrases: [Phrase], in range: Range<Int>) -> Bool { first(ofAny: phrases, in: range) != nil }

    /// The bytes that phrases start with: one look for many phrases.
    private struct Leads {
        private var bits: (UInt64, UInt64) = (0, 0)

        init(_ phrases: [Phrase]) {
            for phrase in phrases where phrase.lead < 128 {
                let lead = UInt64(phrase.lead)
                if lead < 64 { bits.0 |= 1 << lead } else { bits.1 |= 1 << (lead - 64) }
            }
        }

        func contains(_ byte: UInt8) -> Bool {
            byte < 64 ? bits.0 >> UInt64(byte) & 1 == 1 : byte < 128 && bits.1 >> UInt64(byte - 64) & 1 == 1
        }
    }

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
