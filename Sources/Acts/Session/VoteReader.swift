/// Reads how a council voted: `por UNANIMIDAD`, `con nueve votos a favor, 2 en contra y una abstención`.
struct VoteReader {
    let text: ActText

    /// The votes that are counted.
    struct Counts: Sendable {
        var inFavour: Int?
        var against: Int?
        var abstentions: Int?
    }

    /// The kind of vote that `range` names.
    func vote(in range: Range<Int>) -> Session.Vote? {
        guard !range.isEmpty else { return nil }
        if text.contains(["unanimidad", "unanime", "unanimemente"], in: range) { return .unanimidad }
        if text.contains(["mayoria calificada"], in: range) { return .mayoriaCalificada }
        return text.contains(["mayoria"], in: range) ? .mayoria : nil
    }

    /// The votes counted in `range`; the last count counts.
    func counts(in range: Range<Int>) -> Counts {
        var counts = Counts()
        guard let favour = last("a favor", in: range) else { return counts }
        let after = favour.upperBound..<min(range.upperBound, favour.upperBound + 160)
        counts.inFavour = number(before: favour.lowerBound, from: range.lowerBound) ?? number(after: favour.upperBound)
        counts.against = count(["en contra"], in: after)
        counts.abstentions = count(["abstencion", "abstenciones"], in: after)
        return counts
    }

    private func last(_ phrase: Phrase, in range: Range<Int>) -> Range<Int>? {
        var found: Range<Int>?
        var index = range.lowerBound
        while index < range.upperBound, let next = text.first(phrase, in: index..<range.upperBound) {
            let isCount =
                number(before: next.lowerBound, from: range.lowerBound) != nil || number(after: next.upperBound) != nil
            if isCount { found = next }
            index = next.upperBound
        }
        return found
    }

    private func count(_ phrases: [Phrase], in range: Range<Int>) -> Int? {
        guard let words = text.first(ofAny: phrases, in: range) else { return nil }
        return number(before: words.lowerBound, from: range.lowerBound) ?? number(after: words.upperBound)
    }

    /// `cinco votos`, `5 votos`, `dos`, `ninguno` right before `offset`.
    private func number(before offset: Int, from floor: Int) -> Int? {
        let tokens = Token.tokens(of: text.bytes, in: max(floor, offset - 40)..<offset)
        guard let last = tokens.last(where: { !isVote($0) }), offset - last.range.upperBound < 26 else { return nil }
        let between = text.bytes[last.range.upperBound..<offset]
        guard !between.contains(where: { $0 == ascii(",") || $0 == ascii(";") || $0 == ascii(".") }) else { return nil }
        return value(last)
    }

    /// `votos a favor: 5`.
    private func number(after offset: Int) -> Int? {
        let start = text.bytes[offset...].prefix { $0.isBlank }.endIndex
        guard start < text.bytes.count, text.bytes[start] == ascii(":") || text.bytes[start] == ascii("(") else {
            return nil
        }
        return Token.tokens(of: text.bytes, in: start..<min(text.bytes.count, start + 14)).first.flatMap(value)
    }

    private func isVote(_ token: Token) -> Bool {
        ["votos", "voto", "y", "con"].contains { $0.utf8.elementsEqual(text.bytes[token.range]) }
    }

    private func value(_ token: Token) -> Int? {
        let word = text.bytes[token.range]
        if token.isFigures { return token.range.count <= 2 ? MonthDate.value(word) : nil }
        if ["ninguno", "ninguna", "cero", "ningun"].contains(where: { $0.utf8.elementsEqual(word) }) { return 0 }
        return NumberWords.value(word)
    }
}
