import Acts

/// What an act does to another.
struct ReadEffect: Sendable {
    var relation: Citation.Relation
    var target: CitedCode
    /// The words that do it.
    var evidence: Evidence
    /// How sure it is, 0 to 1.
    var confidence: Double

    /// An effect is never surer than this.
    private static let sure = 0.95
    /// How sure it is that an act changes what only a higher one can.
    private static let lower = 0.5

    /// `nil` where the citation does nothing, or `record` is of a kind that can't do anything: minutes, reports.
    init?(_ citation: Citation, on target: CitedCode, by record: ActRecord) {
        guard citation.relation != .cita, record.type.value.mayChangeOthers else { return nil }
        relation = citation.relation
        self.target = target
        evidence = citation.evidence
        let read = [record.type.confidence, record.number?.confidence ?? 1, Self.sure].min() ?? Self.sure
        confidence = Self.isBelow(record.type.value, citation) ? min(read, Self.lower) : read
    }

    /// An ordenanza is changed by an ordenanza (LOM article 40); a decreto may regulate it, or prolong its terms where it
    /// says so (article 42).
    private static func isBelow(_ type: ActType, _ citation: Citation) -> Bool {
        let harmless: [Citation.Relation] = [.reglamenta, .prorroga, .ratifica, .rectifica, .aprueba]
        return citation.type == .ordenanza && type != .ordenanza && !harmless.contains(citation.relation)
    }
}
