import Analysis

/// Which of two texts of one page is the better: the PDF's own layer, or what recognition made of the page's image.
package enum TextChoice {
    /// Why a text was chosen; the raw value is the name that machines see.
    package enum Reason: String, CaseIterable, Hashable, Sendable {
        /// The layer has no words.
        case layerEmpty = "layer-empty"
        /// Recognition found no words.
        case recognitionEmpty = "recognition-empty"
        /// Recognition found much more good text than the layer has.
        case recognitionLonger = "recognition-longer"
        /// A clearly larger share of the words that recognition found are words.
        case recognitionCleaner = "recognition-cleaner"
        /// Recognition is no better, and the layer is what the author wrote, or somebody has read before.
        case layerAsGood = "layer-as-good"
        /// A clearly larger share of the layer's words are words, or it has much more good text.
        case layerBetter = "layer-better"
    }

    /// Compares both texts of a page; `recognitionConfidence` is from 0 to 1, as the recogniser says, and the reason a ``Reason``.
    ///
    /// A layer of the author's has letters that no recognition gets wrong: the benefit of the doubt is its own.
    package static func better(
        layer: String,
        recognised: String,
        recognitionConfidence: Double
    ) -> (isRecognised: Bool, reason: String) {
        let (isRecognised, reason) = choice(Standing(layer), Standing(recognised), recognitionConfidence)
        return (isRecognised, reason.rawValue)
    }

    private static func choice(_ old: Standing, _ new: Standing, _ confidence: Double) -> (Bool, Reason) {
        guard new.words > 0 else { return (false, .recognitionEmpty) }
        guard old.words > 0 else { return (true, .layerEmpty) }
        // A recogniser that doubts its own words must be the better by more.
        let margin = confidence < 0.5 ? 0.2 : 0.1
        let isCleaner = new.value >= old.value + margin && 10 * new.goodWords >= 6 * old.goodWords
        if isCleaner, old.value < RecognitionNeed.garbageLimit { return (true, .recognitionCleaner) }
        let isLonger = new.goodWords >= 2 * old.goodWords + 20 && new.value >= RecognitionNeed.garbageLimit
        if isLonger { return (true, .recognitionLonger) }
        if isCleaner { return (true, .recognitionCleaner) }
        let isClear = old.value >= new.value + margin || old.goodWords >= 2 * new.goodWords
        return (false, isClear ? .layerBetter : .layerAsGood)
    }

    /// What counts of a text.
    private struct Standing {
        let value: Double
        let words: Int
        let goodWords: Int

        init(_ text: String) {
            let quality = PageQuality(text)
            value = quality?.value ?? 0
            words = quality?.words ?? 0
            // A layer of broken signs may hold words by chance: they count by how far it can be trusted.
            goodWords = Int(Double(quality?.spanishWords ?? 0) * value)
        }
    }
}
