/// Says what the operative part does to an act it names.
struct RelationReader {
    let text: ActText
    let zones: Zones

    /// How far back the governing verb may stand, in bytes.
    private static let reach = 420

    /// A verb in a sentence.
    private struct Verb {
        var relation: Citation.Relation
        var range: Range<Int>
    }

    /// The relation, and where the words that prove it start.
    func relation(to reference: FoundReference) -> (relation: Citation.Relation, start: Int) {
        let plain = (relation: Citation.Relation.cita, start: reference.range.lowerBound)
        guard zones.operative.contains(reference.range.lowerBound) else { return plain }
        if let trailing = trailing(reference.range.upperBound) { return (trailing, plain.start) }
        let sentence = sentenceStart(reference.range.lowerBound)..<reference.range.lowerBound
        guard let verb = lastVerb(in: sentence) else { return plain }
        let between = verb.range.upperBound..<reference.range.lowerBound
        if text.contains(RelationVerbs.demoting, in: between) {
            return regulates(reference, between) ? (.reglamenta, plain.start) : plain
        }
        guard let relation = refined(verb.relation, between) else { return plain }
        return (relation, verb.range.lowerBound)
    }

    /// What the words right behind the act do to it.
    private func trailing(_ end: Int) -> Citation.Relation? {
        let start = text.bytes[end...].prefix(4).firstIndex { $0.isLetter } ?? end
        return RelationVerbs.trailing.first { text.end(of: $0.0, at: start) != nil }?.1
    }

    /// A decree that approves rules "en aplicación de la Ordenanza N° 12" regulates it (LOM article 42).
    private func regulates(_ reference: FoundReference, _ between: Range<Int>) -> Bool {
        guard zones.heading?.name.type == .decretoDeAlcaldia, reference.type == .ordenanza,
            text.contains(["en aplicacion"], in: between)
        else { return false }
        let after = reference.range.upperBound..<min(text.bytes.count, reference.range.upperBound + 160)
        return text.contains(["normas reglamentarias", "disposiciones reglamentarias", "reglamento"], in: after)
    }

    private func refined(_ relation: Citation.Relation, _ between: Range<Int>) -> Citation.Relation? {
        switch relation {
        case .deroga:
            return text.contains(RelationVerbs.partial, in: between) ? .derogaEnParte : .deroga
        case .aprueba where text.contains(["modificacion", "modificatoria"], in: between):
            return .modifica
        case .aprueba where text.contains(["derogacion", "derogatoria"], in: between):
            return .deroga
        case .aprueba:
            if text.contains(["reglamento de la", "reglamento del", "reglamentacion de la"], in: between),
                isShort(between, 40)
            {
                return .reglamenta
            }
            return isShort(between, 24) ? .aprueba : nil
        case .prorroga:
            return text.contains(["vigencia", "plazo", "beneficio", "beneficios", "efectos", "alcances"], in: between)
                || isShort(between, 40) ? .prorroga : nil
        default:
            return relation
        }
    }

    private func isShort(_ range: Range<Int>, _ count: Int) -> Bool { text.trimmed(range).count <= count }

    /// The start of the article or sentence that holds `offset`.
    private func sentenceStart(_ offset: Int) -> Int {
        let floor = max(zones.operative.lowerBound, offset - Self.reach)
        let articles = ArticleReader(text: text)
        var index = offset - 1
        while index > floor {
            if text.bytes[index].isLineEnd, articles.isArticle(at: firstWord(after: index)) { return index }
            if text.bytes[index] == ascii("."), isSentenceEnd(index) { return index + 1 }
            index -= 1
        }
        return floor
    }

    private func firstWord(after index: Int) -> Int {
        text.bytes[index...].prefix { !$0.isWordByte }.endIndex
    }

    private func isSentenceEnd(_ index: Int) -> Bool {
        guard index + 1 < text.bytes.count, text.bytes[index + 1].isBlank || text.bytes[index + 1].isLineEnd else {
            return false
        }
        let word = text.bytes[..<index].reversed().prefix { $0.isLetter }
        let next = firstWord(after: index)
        return word.count > 3 && next < text.bytes.count && text.isCapital(at: next)
    }

    /// The last verb of a relation in `range`; "dejar" counts with "sin efecto" after it.
    private func lastVerb(in range: Range<Int>) -> Verb? {
        var last: Verb?
        for token in Token.tokens(of: text.bytes, in: range) where !token.isFigures && token.range.count > 3 {
            let word = text.bytes[token.range]
            if let relation = RelationVerbs.relation(word) {
                last = Verb(relation: relation, range: token.range)
            } else if RelationVerbs.isLeave(word) {
                let after = token.range.upperBound..<min(text.bytes.count, token.range.upperBound + 24)
                guard let end = text.first("sin efecto", in: after) else { continue }
                last = Verb(relation: .dejaSinEfecto, range: token.range.lowerBound..<end.upperBound)
            }
        }
        return last
    }
}
