/// What a person said of an act, against what was read.
package struct AppliedCorrection: Hashable, Sendable, Codable {
    package var field: CorrectedField
    /// What holds.
    package var value: String
    /// What was read; empty where nothing was.
    package var before: String
    /// Who said so.
    package var by: String
    /// When: ISO 8601, UTC.
    package var at: String
    /// Why.
    package var reason: String
    /// The act's code at that time: it still answers to it.
    package var code: String

    package init(
        field: CorrectedField,
        value: String,
        before: String,
        by: String,
        at: String,
        reason: String,
        code: String
    ) {
        self.field = field
        self.value = value
        self.before = before
        self.by = by
        self.at = at
        self.reason = reason
        self.code = code
    }
}
