/// Reads the acts that an act cites, and what its operative part does to them.
struct CitationReader {
    let text: ActText
    let zones: Zones

    /// How much of an act is read: annexes of a whole book add nothing.
    private static let limit = 400_000

    /// The citations, in the order of the text; an act that is cited again counts once more only where
    /// something else is done to it.
    func citations(ofType type: ActType, number: ActNumber?, year: Int? = nil) -> [Citation] {
        let heading = isCorrection ? zones.heading?.range : zones.heading?.whole
        let start = heading?.upperBound ?? 0
        let end = min(max(start, zones.operative.upperBound), start + Self.limit)
        var citations: [Citation] = []
        var places: [Key: Int] = [:]
        var known: Set<Pair> = []
        for reference in ReferenceScanner(bytes: text.bytes).references(in: start..<end) {
            guard var citation = citation(reference) else { continue }
            if citation.type == type, isSame(citation.number, number) { continue }
            if isLater(citation, than: number, ofType: type, year: year) { citation.relation = .cita }
            let key = Key(citation)
            guard known.insert(Pair(key: key, relation: citation.relation)).inserted else { continue }
            guard let place = places[key] else {
                places[key] = citations.count
                citations.append(citation)
                continue
            }
            if citations[place].relation == .cita {
                citations[place] = citation
            } else if citation.relation != .cita {
                citations.append(citation)
            }
        }
        return citations
    }

    /// An act can't do anything to what is dated after it, nor to a later number of its own series and year.
    private func isLater(_ citation: Citation, than number: ActNumber?, ofType type: ActType, year: Int?) -> Bool {
        guard let year, let cited = citation.year else { return false }
        guard cited == year else { return cited > year }
        return citation.type == type && number.map { citation.number.value > $0.value } ?? false
    }

    private func isSame(_ cited: ActNumber, _ own: ActNumber?) -> Bool {
        guard let own, cited.value == own.value, cited.letter == own.letter else { return false }
        return cited.year == own.year || cited.year == nil || own.year == nil && cited.suffix == own.suffix
    }

    private func citation(_ reference: FoundReference) -> Citation? {
        guard let type = reference.type, type != .otro else { return nil }
        let parsed = reference.number
        let number = ActNumber(
            printed: NumberReader(text: text).printed(parsed),
            value: parsed.value,
            letter: parsed.letter,
            year: parsed.year,
            suffix: parsed.suffix
        )
        var relation = RelationReader(text: text, zones: zones).relation(to: reference)
        if isCorrected(number) { relation.relation = .rectifica }
        return Citation(
            relation: relation.relation,
            type: type,
            number: number,
            year: parsed.year ?? yearAfter(reference.range),
            evidence: text.evidence(relation.start..<reference.range.upperBound)
        )
    }

    /// A fe de erratas rectifies the act whose number it bears.
    private func isCorrected(_ number: ActNumber) -> Bool {
        guard isCorrection, let own = zones.heading?.number else { return false }
        return own.value == number.value && own.year == number.year
    }

    private var isCorrection: Bool { zones.heading?.name.kind == "fe de erratas" }

    /// `Ordenanza N° 893-MML, de fecha 3 de mayo de 2005`: the date tells the year.
    private func yearAfter(_ range: Range<Int>) -> Int? {
        let after = range.upperBound..<min(text.bytes.count, range.upperBound + 60)
        guard let date = DateScanner(text).dates(in: after).first else { return nil }
        let between = text.trimmed(range.upperBound..<date.range.lowerBound)
        let isOwn =
            between.isEmpty || text.end(ofAny: ["de fecha", "del", "de"], at: between.lowerBound) == between.upperBound
        return isOwn ? date.date.year : nil
    }

    private struct Pair: Hashable {
        var key: Key
        var relation: Citation.Relation
    }

    private struct Key: Hashable {
        var type: ActType
        var value: Int
        var letter: String?
        var year: Int?

        init(_ citation: Citation) {
            type = citation.type
            value = citation.number.value
            letter = citation.number.letter
            year = citation.year
        }
    }
}
