import Tesseract

/// Leaves out what was recognised where nothing is written: rules, the rims of stamps, shadows, specks.
enum StrayMarks {
    /// What is under this, of 100, is no more than a guess.
    private static let guess = 40.0

    /// `words` without those that are surely none; what a dropped word opened, the next one opens.
    static func removed(from words: [RecognisedWord]) -> [RecognisedWord] {
        var kept: [RecognisedWord] = []
        var opening = RecognisedWord.Opening.word
        for line in lines(of: words) {
            let isNoise = isNoise(line)
            for word in line {
                opening = max(opening, word.opening)
                if isNoise || isStray(word) { continue }
                kept.append(word.opening(opening))
                opening = .word
            }
        }
        return kept
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

extension RecognisedWord {
    /// The same word, which opens something else.
    fileprivate func opening(_ opening: Opening) -> RecognisedWord {
        RecognisedWord(text: text, confidence: confidence, box: box, opening: opening)
    }
}
