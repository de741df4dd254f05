/// What a person should look at in an archive.
package struct CheckReport: Sendable {
    /// A part of it that can be asked for alone.
    package enum Part: Sendable, CaseIterable { case series, acts, pages, corrections }

    package var series: [SeriesFault] = []
    package var acts: [ActFault] = []
    package var pages: [PageFault] = []
    package var corrections: [CorrectionPattern] = []

    /// Checks those parts of the archive in `folder`.
    ///
    /// - Throws: ``ArchiveError`` where there is no catalogue, or it can't be read.
    package init(_ folder: ArchiveFolder, parts: [Part]) throws {
        if parts.contains(.series) { series = try SeriesFaults.all(in: folder) }
        if parts.contains(.acts) { acts = try ActFaults.all(in: folder) }
        if parts.contains(.pages) { pages = try PageFaults.all(in: folder) }
        if parts.contains(.corrections) { corrections = try CorrectionPattern.all(in: folder) }
    }

    /// As JSON, with `format_version`.
    ///
    /// Messages are in `language`.
    package func json(_ language: Language) -> JSONValue {
        .object([
            JSONValue.formatVersion.0: JSONValue.formatVersion.1,
            "series": .array(series.map { $0.json(language) }),
            "acts": .array(acts.map { $0.json(language) }),
            "pages": .array(pages.map { $0.json(language) }),
            "corrections": .array(corrections.map { $0.json(language) }),
        ])
    }
}

extension SeriesFault {
    fileprivate func json(_ language: Language) -> JSONValue {
        .object([
            "kind": .string(kind.rawValue), "issuer": .string(issuer), "type": .string(type),
            "years": .array([.integer(years.lowerBound), .integer(years.upperBound)]),
            "numbers": .array(numbers.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }),
            "codes": .array(codes.map(JSONValue.string)), "message": .string(message.text(language)),
        ])
    }
}

extension ActFault {
    fileprivate func json(_ language: Language) -> JSONValue {
        .object([
            "code": .string(code), "path": .string(path), "field": .string(field),
            "confidence": confidence.map { .number($0.rounded(to: 2)) } ?? .null,
            "message": .string(message.text(language)),
        ])
    }
}

extension PageFault {
    fileprivate func json(_ language: Language) -> JSONValue {
        .object([
            "path": .string(path), "page": .optional(page), "reason": .string(reason.rawValue),
            "message": .string(message.text(language)),
            "quality": quality.map { .number($0.rounded(to: 2)) } ?? .null,
        ])
    }
}
