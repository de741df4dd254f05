import Tesseract

/// Leaves out what was recognised where nothing is written: rules, the rims of stamps, shadows, specks.
enum StrayMarks {
    /// What is under this, of 100, is no more than a guess.
    private static let guess = 40.0

    /// What stands further from its line than this many heights isn't of it.
    private static let reach = 3.0

    /// `words` without those that are surely none; what a dropped word opened, the next one opens.
    static func removed(from words: [RecognisedWord]) -> [RecognisedWord] {
        var kept: [RecognisedWord] = []
        var opening = RecognisedWord.Opening.word
        for line in lines(of: words) {
            let own = isNoise(line) ? line.prefix(0) : withoutSpecks(line)
            for (index, word) in zip(line.indices, line) {
                opening = max(opening, word.opening)
                if !own.indices.contains(index) || isStray(word) { continue }
                kept.append(word.opening(opening))
                opening = .word
            }
        }
        return kept
    }

    /// `line` without a guess of one letter at its beginning or end that stands far off: the rim of a stamp, a hole.
    private static func withoutSpecks(_ line: ArraySlice<RecognisedWord>) -> ArraySlice<RecognisedWord> {
        var line = line
        if let first = line.first, let next = line.dropFirst().first, isSpeck(first, beside: next) {
            line.removeFirst()
        }
        if let last = line.last, let next = line.dropLast().last, isSpeck(last, beside: next) { line.removeLast() }
        return line
    }

    private static func isSpeck(_ word: RecognisedWord, beside next: RecognisedWord) -> Bool {
        let gap = max(word.box.left, next.box.left) - min(word.box.right, next.box.right)
        return word.confidence < guess && word.text.count == 1 && gap > reach * (next.box.bottom - next.box.top)
    }

    private static func lines(of words: [RecognisedWord]) -> [ArraySlice<RecognisedWord>] {
        var lines: [ArraySlice<RecognisedWord>] = []
        var start = words.startIndex
        for index in words.indices where index > start && words[index].opening >= .line {
            lines.append(words[start..<index])
            start = index
        }
        if start < words.endIndex { lines.append(words[start...]) }
        return lines
    }

    /// Signs alone, and a guess; a line of text may well end in one that is sure.
    private static func isStray(_ word: RecognisedWord) -> Bool {
        word.confidence < guess && !word.text.contains { $0.isLetter || $0.isNumber }
    }

    /// A line of nothing but guesses, none of them as long as a word.
    private static func isNoise(_ line: ArraySlice<RecognisedWord>) -> Bool {
        line.allSatisfy { word in
            word.confidence < guess && word.text.count { $0.isLetter || $0.isNumber } < 4
        }
    }
}
