import Tesseract

/// Headings whose letters stand apart, made whole: Tesseract reads `O R D E N A N Z A` as nine words.
///
/// As in a PDF's layer, the room between the letters tells where a word ends.
enum SpacedWords {
    /// How many letters in a row make a spaced word; fewer may be initials.
    private static let shortest = 4

    /// How far apart spaced letters are at most, in their heights: figures in the cells of a table are further.
    private static let reach = 1.5

    /// `words`, with the capitals of one line that make a word joined.
    static func joined(_ words: [RecognisedWord]) -> [RecognisedWord] {
        var result: [RecognisedWord] = []
        var index = 0
        while index < words.count {
            let end = runEnd(words, from: index)
            if end - index >= shortest {
                result += joined(letters: words[index..<end])
            } else {
                result += words[index..<max(end, index + 1)]
            }
            index = max(end, index + 1)
        }
        return result
    }

    /// Where the single capitals end that begin at `start` and stand on one line.
    private static func runEnd(_ words: [RecognisedWord], from start: Int) -> Int {
        guard isCapital(words[start]) else { return start }
        return words[(start + 1)...].firstIndex { $0.opening >= .line || !isCapital($0) } ?? words.count
    }

    private static func isCapital(_ word: RecognisedWord) -> Bool {
        word.text.count == 1 && word.text.first?.isUppercase == true
    }

    /// The words that the letters make: a gap of half as much again as most gaps ends one.
    private static func joined(letters: ArraySlice<RecognisedWord>) -> [RecognisedWord] {
        let gaps = zip(letters, letters.dropFirst()).map { $1.box.left - $0.box.right }
        let usual = gaps.sorted()[gaps.count / 2]
        let height = letters.map { $0.box.bottom - $0.box.top }.max() ?? 0
        let most = min(max(1.5 * usual, usual + 0.25 * height), reach * height)
        var words: [[RecognisedWord]] = []
        for (letter, gap) in zip(letters, [.infinity] + gaps) {
            if gap < most { words[words.count - 1].append(letter) } else { words.append([letter]) }
        }
        return words.map(whole)
    }

    private static func whole(_ letters: [RecognisedWord]) -> RecognisedWord {
        RecognisedWord(
            text: letters.map(\.text).joined(),
            confidence: letters.reduce(0) { $0 + $1.confidence } / Double(letters.count),
            box: PixelRectangle(
                left: letters.map(\.box.left).min() ?? 0,
                top: letters.map(\.box.top).min() ?? 0,
                right: letters.map(\.box.right).max() ?? 0,
                bottom: letters.map(\.box.bottom).max() ?? 0
            ),
            opening: letters[0].opening
        )
    }
}
