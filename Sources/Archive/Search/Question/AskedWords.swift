import Analysis

/// A word of a query, as it stands there.
struct AskedWord: Sendable {
    /// Folded.
    let text: String
    let stem: String
    /// Where it stands, in the query's UTF-8.
    let range: Range<Int>
    /// Whether signs alone part it from the word before, no blank: `045-2019`.
    let isJoined: Bool

    /// The word as a year of four figures.
    var year: Int? {
        guard text.utf8.count == 4, let year = Int(text), (1900...2099).contains(year) else { return nil }
        return year
    }

    /// The word as figures alone.
    var figures: Int? { text.utf8.allSatisfy(Self.digits.contains) && text.utf8.count <= 6 ? Int(text) : nil }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}

/// Words that were typed one after the other, without operators, quotes or fields between them.
struct AskedWords: Sendable {
    let words: [AskedWord]

    /// The words of `text`, which stands at `offset` in the query.
    init(_ text: String, at offset: Int) {
        let tokens = Tokens(text)
        let utf8 = Array(text.utf8)
        words = (0..<tokens.count).map { index in
            let source = tokens.source(index)
            let gap = index == 0 ? 0..<0 : tokens.source(index - 1).upperBound..<source.lowerBound
            return AskedWord(
                text: tokens[index],
                stem: Stemmer.stem(tokens[index]),
                range: source.lowerBound + offset..<source.upperBound + offset,
                isJoined: index > 0 && !utf8[gap].contains { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
            )
        }
    }

    var count: Int { words.count }

    subscript(index: Int) -> AskedWord? { words.indices.contains(index) ? words[index] : nil }

    /// The index after the words at `index`, where they are one of `choices`, words apart by blanks; the longest counts.
    func end(ofOneOf choices: [[String]], at index: Int) -> Int? {
        let fitting = choices.filter { choice in
            choice.indices.allSatisfy { self[index + $0]?.text == choice[$0] }
        }
        return fitting.map { index + $0.count }.max()
    }

    /// Where the words of `range` stand in the query.
    func source(_ range: Range<Int>) -> Range<Int> {
        words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    }
}

extension [[String]] {
    /// Choices of words, as a table writes them: apart by semicolons.
    init(_ choices: String) {
        self = choices.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
    }
}
