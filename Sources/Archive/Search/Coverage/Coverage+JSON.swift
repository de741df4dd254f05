extension Coverage {
    /// As JSON: `gaps` and what follows are `null` where the catalogue isn't there.
    package var json: JSONValue {
        .object([
            "acts": .integer(acts),
            "series": .array(series.map(\.json)),
            "acts_without_text": .integer(actsWithoutText),
            "acts_of_poor_text": .integer(actsOfPoorText),
            "pages_without_text": .integer(pagesWithoutText),
            "gaps": catalogue.map { .array($0.gaps.map(\.gapJSON)) } ?? .null,
            "asked_gaps": catalogue.map { .array($0.asked.map(\.gapJSON)) } ?? .null,
            "missing_numbers": .optional(catalogue?.missingNumbers),
            "unreadable_documents": .optional(catalogue?.unreadableDocuments),
            "waiting_pages": .optional(catalogue?.waitingPages),
        ])
    }
}

extension Coverage.Series {
    fileprivate var json: JSONValue {
        .object([
            "type": .string(type), "acts": .integer(acts),
            "from": .optional(years?.lowerBound), "to": .optional(years?.upperBound),
        ])
    }
}

extension SeriesFault {
    fileprivate var gapJSON: JSONValue {
        .object([
            "issuer": .string(issuer), "type": .string(type),
            "years": .array([.integer(years.lowerBound), .integer(years.upperBound)]),
            "numbers": .array(numbers.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }),
        ])
    }
}
