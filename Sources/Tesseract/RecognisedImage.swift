/// What was recognised in an image.
public struct RecognisedImage: Hashable, Sendable {
    /// The words in the order in which a person reads them: column after column.
    public let words: [RecognisedWord]

    /// How far the image was turned clockwise to be read: 0, 90, 180 or 270 degrees.
    public let rotation: Int

    /// How far its lines were slanted once it was turned, in degrees; positive where they fall to the right.
    public let skew: Double

    /// What was recognised, or what a test wants to have been.
    public init(words: [RecognisedWord], rotation: Int, skew: Double) {
        self.words = words
        self.rotation = rotation
        self.skew = skew
    }

    /// How sure Tesseract is of the words together, from 0 to 100: their mean, weighted by their letters.
    public var confidence: Double {
        let letters = words.reduce(0) { $0 + $1.text.unicodeScalars.count }
        guard letters > 0 else { return 0 }
        return words.reduce(0) { $0 + $1.confidence * Double($1.text.unicodeScalars.count) } / Double(letters)
    }

    /// How much of it makes sense: letters, each as sure as its word.
    var weight: Double { words.reduce(0) { $0 + $1.confidence * Double($1.text.unicodeScalars.count) } }

    /// Whether so much of it is sure that it can't have stood on its head.
    ///
    /// Of pages that do, Tesseract is sure of less than half; of upright ones that are worn, of more than 70.
    var isReadable: Bool { confidence >= 70 }
}
