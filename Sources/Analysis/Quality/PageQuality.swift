/// How far the text of a page can be trusted.
///
/// The same judgement serves text layers of PDFs, recognised text and plain text. It looks at the text
/// alone: the same text has the same quality, everywhere and always. `docs/text-quality.md` says what a
/// value means.
package struct PageQuality: Hashable, Sendable {
    /// From 0, no word can be trusted, to 1, all look right; in steps of a thousandth.
    package let value: Double

    /// How many words were judged: all but initials, foreign names, addresses, and the letters of numbers.
    package let words: Int

    /// How many of ``words`` could be Spanish.
    package let spanishWords: Int

    /// What is wrong, worst first; empty for a good text.
    package let faults: [Fault]

    /// The quality of `text`; `nil` where it has no letter and no digit to judge.
    ///
    /// Of a very long text the first 64 KiB are read.
    package init?(_ text: String) {
        var text = text
        self.init(text.withUTF8 { WordCensus(Span(_unsafeElements: $0.prefix(1 << 16).rebased)) })
    }

    private init?(_ census: WordCensus) {
        guard census.characters > 0 else { return nil }
        let spanish = census.spanish
        let wrong = census.wrongWords
        self.words = spanish + wrong
        self.spanishWords = spanish
        // Eight words of middling quality are added, so that three words say less than three hundred.
        let wrongShare = (Double(wrong) + 0.6) / (Double(spanish + wrong) + 8)
        let share = max(0, 1 - Self.errorsPerErrorSeen * wrongShare)
        self.value = (share * (1 - census.damage) * 1000).rounded() / 1000
        self.faults = Fault.faults(of: census)
    }

    /// Of words that recognition gets wrong, nearly half are other words, or look like some.
    ///
    /// With 1 to 20 letters in 100 replaced by ones that recognition mistakes them for, 54 of 100 wrong words were seen.
    private static let errorsPerErrorSeen = 1.8
}

extension WordCensus {
    /// All words that are none.
    ///
    /// Names and initials tell nothing, but a text doesn't consist of them: more than a third are words that
    /// nobody knows.
    var wrongWords: Int {
        let known = spanish + unknown + broken + soup
        let excess = max(0, neutral - max(8, known / 2))
        return unknown + broken + soup + apart + 2 * divided + oddSigns / 2 + excess
    }

    /// From 0 to 1: how much of the text characters spoil that no text has.
    var damage: Double { min(1, 4 * Double(damaged) / Double(max(1, characters))) }
}

extension UnsafeBufferPointer<UInt8>.SubSequence {
    fileprivate var rebased: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: self) }
}
