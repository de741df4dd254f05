import Acts

extension RelatedActs {
    /// As the contract's JSON, with `format_version`.
    package var json: JSONValue {
        .object([
            JSONValue.formatVersion.0: JSONValue.formatVersion.1,
            "code": .string(act.code),
            "status": .optional(standing?.status.rawValue),
            "standing": standing.map(RecordAnswer.json) ?? .null,
            "cites": .array(cites.map(\.json)),
            "cited_by": .array(citedBy.map(\.json)),
            "cited_by_total": .integer(citing),
            "amends": .array(amends.map(\.json)),
            "amended_by": .array(amendedBy.map(\.json)),
            "session": .array(session.map(\.json)),
            "similar": .array(similar.map(\.json)),
            "timeline": .array(timeline.map(\.json)),
        ])
    }
}

extension ActReference {
    var json: JSONValue { .object(fields) }

    fileprivate var fields: [String: JSONValue] {
        [
            "code": .string(code), "type": .string(type), "number": .optional(number), "date": .optional(date),
            "title": .optional(title), "status": .optional(status),
        ]
    }
}

extension ActLink {
    /// The citation as it is written, and the act on the other side where the archive has it.
    fileprivate var json: JSONValue {
        .object([
            "relation": .string(relation.rawValue),
            "type": .string(citation.type.rawValue),
            "number": .string(citation.number.printed),
            "year": .optional(citation.year),
            "text": .string(citation.evidence.text),
            "page": .integer(citation.evidence.page),
            "is_certain": .bool(isCertain),
            "act": act.map(\.json) ?? .null,
        ])
    }
}

extension TimelineEntry {
    fileprivate var json: JSONValue {
        var fields = act.fields
        fields["effects"] = .array(
            effects.map { .object(["relation": .string($0.relation.rawValue), "code": .string($0.code)]) }
        )
        return .object(fields)
    }
}
