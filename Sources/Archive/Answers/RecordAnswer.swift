package import Acts
import Foundation

/// A record as the contract's JSON has it: what `classify`, `show` and the API give.
package struct RecordAnswer: Sendable {
    package var record: ActRecord
    package var code: String
    package var path: String
    /// Which act of its document it is, from 1; `nil` where that isn't said.
    package var ordinal: Int?
    package var extraction: String
    package var sha256: String?
    /// Whether it is in force, and what says so; `nil` for what can't be, and where no archive is asked.
    package var standing: Standing?
    /// The documentary series it belongs to, where the archive has a scheme of them.
    package var series: DocumentarySeries?
    /// The quality of its worst page, 0 to 1.
    package var textQuality: Double?
    /// Acts of other documents that may be this one.
    package var copies: [CopyOffer] = []

    package init(
        record: ActRecord,
        code: String,
        path: String,
        ordinal: Int? = nil,
        extraction: String,
        sha256: String? = nil
    ) {
        self.record = record
        self.code = code
        self.path = path
        self.ordinal = ordinal
        self.extraction = extraction
        self.sha256 = sha256
    }

    /// The record of an act that the index holds.
    package init(_ act: StoredAct, _ configuration: ArchiveConfiguration = ArchiveConfiguration()) throws {
        self.init(
            record: try RecordCoding.decode(act.record),
            code: act.code,
            path: act.path,
            extraction: act.extraction,
            sha256: act.sha256
        )
        standing = try act.standing(of: record)
        series = configuration.series(of: record.type.value)
        textQuality = act.pages.textQuality
        copies = act.copies
    }

    /// What a person typed or a program gave for this record, with `format_version`.
    package var json: JSONValue {
        var fields: [String: JSONValue] = [
            "path": .string(path),
            "pages": .array([.integer(record.pages.lowerBound), .integer(record.pages.upperBound)]),
            "code": .string(code),
            "type": .string(record.type.value.rawValue),
            "number": .optional(record.number?.value.printed),
            "year": .optional(record.year?.value),
            "date": .optional(record.date?.value.iso),
            // An act may print 31 de junio: it is kept, and marked.
            "date_is_possible": record.date.map { .bool($0.value.isPossible) } ?? .null,
            "dates": dates,
            "issuer": .optional(record.issuer?.value.name),
            "issuer_ubigeo": .optional(record.issuer?.value.ubigeo),
            "title": .optional(record.title?.value),
            "kind": .optional(record.kind),
            "subjects": .array(record.subjects.map { Self.json($0.value) }),
            "extent": Self.json(record.extent),
            "session": record.session.map(Self.json) ?? .null,
            "minutes": Self.json(record.minutes),
            "cites": .array(record.citations.map(Self.json)),
            "confidence": confidence,
            "evidence": evidence,
            "text_quality": textQuality.map { .number($0.rounded(to: 2)) } ?? .null,
            "extraction": .string(extraction),
        ]
        fields[JSONValue.formatVersion.0] = JSONValue.formatVersion.1
        if let ordinal { fields["act"] = .integer(ordinal) }
        if let sha256 {
            fields["sha256"] = .string(sha256)
            fields["status"] = .optional(standing?.status.rawValue)
            fields["series"] = series.map(\.json) ?? .null
            fields["standing"] = standing.map(Self.json) ?? .null
            fields["corrections"] = .array((record.corrections ?? []).map(Self.json))
            fields["copies"] = .array(copies.map(Self.json))
        }
        return .object(fields)
    }

    /// The dates beside the act's own; all of them `null` where it tells none.
    private var dates: JSONValue {
        .object([
            "session": .optional(record.session?.date?.iso),
            "publication": .optional(record.otherDates?.publication?.value.iso),
            "in_force": .optional(record.otherDates?.inForce?.value.iso),
            "effect": .optional(record.otherDates?.effect?.value.iso),
        ])
    }

    private var confidence: JSONValue {
        let names = ["type", "number", "year", "date", "issuer", "title", "subjects"]
        var fields = Dictionary(uniqueKeysWithValues: names.map { ($0, JSONValue.null) })
        for (name, value, _) in readings { fields[name] = .number(value.rounded(to: 2)) }
        if let subject = record.subjects.first { fields["subjects"] = .number(subject.confidence.rounded(to: 2)) }
        return .object(fields)
    }

    private var evidence: JSONValue {
        var fields: [String: JSONValue] = [:]
        for (name, _, evidence) in readings {
            if let evidence { fields[name] = Self.json(evidence) }
        }
        if let evidence = record.subjects.first?.evidence { fields["subjects"] = Self.json(evidence) }
        return .object(fields)
    }

    /// The single values that were read: their name, confidence and evidence.
    package var readings: [(name: String, confidence: Double, evidence: Evidence?)] {
        var readings = [("type", record.type.confidence, record.type.evidence)]
        func add<Value>(_ name: String, _ reading: Reading<Value>?) {
            if let reading { readings.append((name, reading.confidence, reading.evidence)) }
        }
        add("number", record.number)
        add("year", record.year)
        add("date", record.date)
        add("issuer", record.issuer)
        add("title", record.title)
        return readings
    }

    private static func json(_ evidence: Evidence) -> JSONValue {
        .object(["page": .integer(evidence.page), "text": .string(evidence.text)])
    }

    private static func json(_ copy: CopyOffer) -> JSONValue {
        .object([
            "code": .string(copy.code), "path": .string(copy.path),
            "similarity": .number(copy.similarity.rounded(to: 2)),
        ])
    }

    private static func json(_ subject: Subject) -> JSONValue {
        .object(["code": .string(subject.code), "name": .string(subject.name)])
    }

    private static func json(_ session: Session) -> JSONValue {
        .object([
            "kind": .optional(session.kind?.rawValue), "number": .optional(session.number),
            "date": .optional(session.date?.iso), "vote": .optional(session.vote?.rawValue),
        ])
    }

    private static func json(_ citation: Citation) -> JSONValue {
        .object([
            "relation": .string(citation.relation.rawValue), "type": .string(citation.type.rawValue),
            "number": .string(citation.number.printed), "year": .optional(citation.year),
            "text": .string(citation.evidence.text), "page": .integer(citation.evidence.page),
        ])
    }
}
