import Acts

extension RecordAnswer {
    static func json(_ standing: Standing) -> JSONValue {
        .object([
            "status": .string(standing.status.rawValue),
            "confidence": .number(standing.confidence.rounded(to: 2)),
            "is_confirmed": .bool(standing.isConfirmed),
            "lacks_ratification": .bool(standing.lacksRatification),
            "is_for_a_term": .bool(standing.isForATerm),
            "chain": .array(standing.effects.map(json)),
        ])
    }

    static func json(_ effect: Effect) -> JSONValue {
        .object([
            "relation": .string(effect.relation.rawValue), "code": .string(effect.code), "date": .optional(effect.date),
            "text": .string(effect.evidence.text), "page": .integer(effect.evidence.page),
            "confidence": .number(effect.confidence.rounded(to: 2)),
        ])
    }

    static func json(_ correction: AppliedCorrection) -> JSONValue {
        .object([
            "field": .string(correction.field.rawValue), "value": .string(correction.value),
            "before": .string(correction.before), "by": .string(correction.by), "at": .string(correction.at),
            "reason": .string(correction.reason),
        ])
    }
}
