/// Headings whose letters stand apart, made whole: `O R D E N A N Z A   N° 123` becomes `ORDENANZA N° 123`.
///
/// A typist's way to stress a word. It serves plain and recognised text; for PDFs, `Poppler` does the same by the
/// room between the letters. Letters that stand apart with one blank each make a word if they are four or more
/// capitals; two blanks end it.
package enum SpacedLetters {
    /// Fewer letters may be initials.
    private static let shortest = 4

    /// `text`, with words for letters.
    package static func joined(_ text: String) -> String {
        guard mayHaveAny(text) else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { joined(line: $0) }.joined(separator: "\n")
    }

    /// Whether three capitals stand alone, one after the other.
    ///
    /// Hardly any text has such: this look at its bytes spares the others their being taken apart.
    private static func mayHaveAny(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            guard utf8.count > 6 else { return false }
            for index in 0..<utf8.count - 4 where utf8[index + 1] == 0x20 && utf8[index + 3] == 0x20 {
                let isAlone = index == 0 || utf8[index - 1] <= 0x20
                if isAlone, utf8[index].isCapital, utf8[index + 2].isCapital, utf8[index + 4].isCapital { return true }
            }
            return false
        }
    }

    private static func joined(line: Substring) -> String {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        let runs = runs(words)
        guard runs.contains(where: { $0.count >= shortest }) else { return String(line) }
        var result: [String] = []
        var index = 0
        for run in runs where run.count > 1 {
            result += words[index..<run.lowerBound].map(String.init)
            result.append(words[run].joined())
            index = run.upperBound
            // The blanks that ended the spaced word are one after a whole one.
            while index < words.count, words[index].isEmpty { index += 1 }
        }
        return (result + words[index...].map(String.init)).joined(separator: " ")
    }

    /// The runs of single capitals.
    private static func runs(_ words: [Substring]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < words.count {
            let end = runEnd(words, from: index)
            if end > index { runs.append(index..<end) }
            index = max(index + 1, end)
        }
        return runs
    }

    /// Where the single capitals end that begin at `start`.
    private static func runEnd(_ words: [Substring], from start: Int) -> Int {
        words[start...].firstIndex { word in
            guard let letter = word.first, word.count == 1 else { return true }
            return !letter.isUppercase
        } ?? words.count
    }
}

extension UInt8 {
    fileprivate var isCapital: Bool { self >= 0x41 && self <= 0x5A }
}
