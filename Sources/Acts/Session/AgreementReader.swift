/// Reads what a session agreed, and how the vote went.
struct AgreementReader {
    let text: ActText
    let zone: Range<Int>

    private static let formulas: [Phrase] = [
        "se acordo", "se acuerda", "acordo por", "acordaron por", "acuerda por", "acordaron", "el concejo acordo",
        "acordandose", "se aprobo por", "fue aprobado por", "fue aprobada por", "aprobado por unanimidad",
        "aprobado por mayoria", "aprobada por unanimidad", "aprobada por mayoria", "aprobaron por",
    ]

    /// How far before the formula the votes may be counted.
    private static let reach = 320

    /// The agreements, in the order of the session.
    func agreements() -> [Agreement] {
        var agreements: [Agreement] = []
        var index = zone.lowerBound
        while index < zone.upperBound, let formula = text.first(ofAny: Self.formulas, in: index..<zone.upperBound) {
            let end = end(of: formula)
            agreements.append(agreement(formula, end, after: index))
            index = max(end, formula.upperBound)
        }
        return agreements
    }

    private func agreement(_ formula: Range<Int>, _ end: Int, after floor: Int) -> Agreement {
        let before = max(floor, formula.lowerBound - Self.reach)..<formula.lowerBound
        let near = formula.lowerBound..<min(end, formula.upperBound + 60)
        let votes = VoteReader(text: text)
        let counted = votes.counts(in: before.lowerBound..<end)
        return Agreement(
            evidence: text.evidence(formula.lowerBound..<end),
            vote: votes.vote(in: near) ?? votes.vote(in: before),
            inFavour: counted.inFavour,
            against: counted.against,
            abstentions: counted.abstentions
        )
    }

    /// An agreement goes on to the end of its sentence; one of several articles to the end of its paragraph.
    private func end(of formula: Range<Int>) -> Int {
        let sentence = Sentence(text: text)
        var end = sentence.end(after: formula.upperBound, to: zone.upperBound)
        while end < zone.upperBound, end - formula.lowerBound < 1200, let next = article(after: end) {
            end = sentence.end(after: next, to: zone.upperBound)
        }
        return end
    }

    private static let articles: [Phrase] = [
        "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "setimo", "septimo", "octavo", "articulo",
    ]

    private func article(after end: Int) -> Int? {
        let start = text.bytes[end..<zone.upperBound].prefix { !$0.isWordByte }.endIndex
        guard start < zone.upperBound, start - end < 6, let word = text.end(ofAny: Self.articles, at: start),
            word < zone.upperBound
        else { return nil }
        let isArticle = text.bytes[word] == ascii(".") || text.bytes[word] == ascii("-") || text.bytes[word].isBlank
        return isArticle ? text.bytes[word..<zone.upperBound].prefix { !$0.isWordByte }.endIndex : nil
    }
}
