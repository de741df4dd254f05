extension SearchAnswer {
    /// As the contract's JSON, with `format_version`.
    package var json: JSONValue {
        var fields: [String: JSONValue] = [
            "query": .object([
                "text": .string(request.query),
                "interpreted": .string(interpreted),
                "warnings": .array(warnings.map(JSONValue.string)),
                "suggestion": .optional(suggestion),
                "offers": .array(
                    offers.map { .object(["query": .string($0.query), "total": .integer($0.total)]) }
                ),
                "filters": .array(filters.map(\.json)),
                "also": .array(widenings.map(\.json)),
                "complete": .integer(complete),
            ]),
            "total": .integer(total),
            "total_is_exact": .bool(totalIsExact),
            "revision": .integer(revision),
            "offset": .integer(request.offset),
            "limit": .integer(request.limit),
            "took_ms": .number(milliseconds.rounded(to: 2)),
            "hits": .array(hits.map(\.json)),
        ]
        fields[JSONValue.formatVersion.0] = JSONValue.formatVersion.1
        if request.facets { fields["facets"] = facetsJSON }
        if let coverage { fields["coverage"] = coverage.json }
        return .object(fields)
    }

    private var facetsJSON: JSONValue {
        .object(
            Dictionary(
                uniqueKeysWithValues: facets.map { facet in
                    let values = facet.values.map { value in
                        JSONValue.object(["value": .string(value.value), "count": .integer(value.count)])
                    }
                    return (facet.name, .array(values))
                }
            )
        )
    }
}

extension SearchAnswer.Hit {
    /// As a line of JSON on its own, with `format_version`.
    package var lineJSON: JSONValue {
        guard case .object(var fields) = json else { return json }
        fields[JSONValue.formatVersion.0] = JSONValue.formatVersion.1
        return .object(fields)
    }

    /// As the contract's JSON has a hit.
    package var json: JSONValue {
        .object([
            "code": .string(act.code),
            "type": .string(act.type),
            "number": .optional(act.number),
            "year": .optional(act.year),
            "date": .optional(act.date),
            "issuer": .optional(act.issuer),
            "title": .optional(act.title),
            "subjects": .array(act.subjects.map { .object(["code": .string($0.code), "name": .string($0.name)]) }),
            "status": .optional(act.status),
            "score": .number(score.rounded(to: 3)),
            "rank": .integer(rank),
            "passages": .array(passages.map(\.json)),
            "path": .string(act.path),
            "pages": .array([.integer(act.firstPage), .integer(act.lastPage)]),
            "sha256": .string(act.sha256),
        ])
    }
}

extension Passage {
    /// As the contract's JSON has a passage.
    package var json: JSONValue {
        .object([
            "page": .integer(page),
            "text": .string(text),
            "marks": .array(marks.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }),
        ])
    }
}

extension ReadFilter {
    /// A filter that was read from the query's words; `remove` is the query without them.
    package var json: JSONValue {
        .object([
            "field": .string(field.rawValue), "value": .string(value), "text": .string(text),
            "remove": .string(without),
        ])
    }
}

extension Widening {
    /// What was searched beside a word, and why.
    package var json: JSONValue {
        .object([
            "word": .string(word), "searched": .array(others.map(JSONValue.string)),
            "reason": .string(reason.rawValue),
        ])
    }
}
