import Tesseract

/// Puts words that were recognised one after the other, as a page's text and layout.
struct RecognisedText {
    private(set) var text = ""
    private(set) var words: [PageWord] = []
    private(set) var confidences: [UInt8] = []
    private var sureness = 0.0
    private var letters = 0.0

    /// The text of `image`, which has `resolution` pixels an inch.
    init(_ image: RecognisedImage, resolution: Double) {
        let kept = SpacedWords.joined(StrayMarks.removed(from: image.words))
        let spellings = NumberSigns.restored(in: kept)
        for (word, spelling) in zip(kept, spellings) { append(word, NormalForm.composed(spelling), 72 / resolution) }
    }

    /// How sure the words are together, from 0 to 1.
    var confidence: Double { letters > 0 ? sureness / letters / 100 : 0 }

    private mutating func append(_ word: RecognisedWord, _ spelling: String, _ scale: Double) {
        if !text.isEmpty { text += word.opening.separator }
        let start = text.utf8.count
        text += spelling
        words.append(PageWord(range: start..<text.utf8.count, box: PageBox(word.box, scale: scale)))
        confidences.append(UInt8(min(max(word.confidence, 0), 100).rounded()))
        let count = Double(spelling.unicodeScalars.count)
        sureness += word.confidence * count
        letters += count
    }
}

extension RecognisedWord.Opening {
    /// What stands before a word that opens this.
    fileprivate var separator: String {
        switch self {
        case .word: " "
        case .line: "\n"
        case .paragraph, .block: "\n\n"
        }
    }
}

extension PageBox {
    /// The box of a word, in points.
    fileprivate init(_ box: PixelRectangle, scale: Double) {
        self.init(
            left: box.left * scale,
            top: box.top * scale,
            right: box.right * scale,
            bottom: box.bottom * scale
        )
    }
}
