/// What an act did to another, as the other one sees it.
package struct Effect: Hashable, Sendable, Codable {
    /// All but ``Citation/Relation/cita``.
    package var relation: Citation.Relation
    /// The code of the act that did it.
    package var code: String
    /// That act's date, ISO.
    package var date: String?
    /// The words that do it, on a page of that act's document.
    package var evidence: Evidence
    /// How sure it is that this act is meant, 0 to 1.
    package var confidence: Double

    package init(
        relation: Citation.Relation,
        code: String,
        date: String? = nil,
        evidence: Evidence,
        confidence: Double
    ) {
        self.relation = relation
        self.code = code
        self.date = date
        self.evidence = evidence
        self.confidence = confidence
    }
}
