/// Words that stand on one line, as Tesseract parts a page.
struct RecognisedLine {
    /// In reading order; the first one opens the line.
    var words: [RecognisedWord]

    /// The rectangle around all words.
    var box: PixelRectangle { words.dropFirst().reduce(words[0].box) { $0.union($1.box) } }

    /// How much of it makes sense: letters and figures, each as sure as its word.
    var weight: Double { words.reduce(0) { $0 + $1.confidence * Double($1.significance) } }

    /// How many letters and figures it has.
    var significance: Int { words.reduce(0) { $0 + $1.significance } }

    /// How sure Tesseract is of its letters and figures, from 0 to 100.
    var confidence: Double { significance > 0 ? weight / Double(significance) : 0 }

    /// `words`, line by line.
    static func lines(of words: [RecognisedWord]) -> [RecognisedLine] {
        var lines: [RecognisedLine] = []
        for word in words {
            if word.opening >= .line || lines.isEmpty {
                lines.append(RecognisedLine(words: [word]))
            } else {
                lines[lines.count - 1].words.append(word)
            }
        }
        return lines
    }

    /// The same line, which opens what `opening` says.
    func opening(_ opening: RecognisedWord.Opening) -> RecognisedLine {
        RecognisedLine(words: words.enumerated().map { $1.opening($0 == 0 ? opening : .word) })
    }
}

extension RecognisedWord {
    /// How many letters and figures it has.
    var significance: Int { text.count { $0.isLetter || $0.isNumber } }

    /// The same word, which opens something else.
    package func opening(_ opening: Opening) -> RecognisedWord {
        RecognisedWord(text: text, confidence: confidence, box: box, opening: opening)
    }

    /// The same word, somewhere else.
    func moved(to box: PixelRectangle) -> RecognisedWord {
        RecognisedWord(text: text, confidence: confidence, box: box, opening: opening)
    }
}
