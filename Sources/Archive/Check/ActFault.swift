import GRDB

/// A value of an act that isn't known, or that a person should confirm.
package struct ActFault: Sendable, Equatable {
    package var code: String
    /// The document's path, as the catalogue keeps it.
    package var path: String
    /// `type`, `number`, `date`, `issuer`, `title` or `subjects`.
    package var field: String
    /// How sure the value is, 0 to 1; `nil` where there is none.
    package var confidence: Double?

    /// At and above this, a value needs no person: 98 of 100 should be right.
    static let sure = 0.9

    /// One sentence for people.
    package var message: Message {
        let (spanish, english) = names
        guard let confidence else { return Message(es: "\(spanish): no consta", en: "\(english): unknown") }
        let percent = Int((confidence * 100).rounded())
        return Message(es: "\(spanish): por confirmar (\(percent) %)", en: "\(english): to be confirmed (\(percent) %)")
    }

    private var names: (spanish: String, english: String) {
        switch field {
        case "type": ("tipo", "type")
        case "number": ("número", "number")
        case "date": ("fecha", "date")
        case "issuer": ("emisor", "issuer")
        case "title": ("sumilla", "title")
        default: ("materia", "subject")
        }
    }
}

/// Finds values that aren't known, or aren't sure.
package enum ActFaults {
    /// In the order of the acts' codes.
    package static func all(in folder: ArchiveFolder) throws -> [ActFault] {
        let catalogue = try Catalogue(reading: folder)
        return try Catalogue.explaining(folder) { try catalogue.pool.read { try all($0) } }
    }

    private static let fields = ["type", "number", "date", "issuer", "title"]

    private static func all(_ database: Database) throws -> [ActFault] {
        let confidences = fields.map { "record ->> '$.\($0).confidence' AS \($0)" }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT code, neighbours, (SELECT min(path) FROM file f WHERE f.document_id = act.document_id) AS path,
                    \(confidences.joined(separator: ", ")), record ->> '$.subjects[0].confidence' AS subjects,
                    record ->> '$.type.value' = 'otro' AS is_other
                FROM act ORDER BY code
                """
        )
        var faults: [ActFault] = []
        while let row = try rows.next() { faults += self.faults(row) }
        return faults
    }

    private static func confidence(_ field: String, _ row: Row) -> Double? {
        let read: Double? = row[field]
        let neighbours: String? = row["neighbours"]
        guard field == "date", let witness = neighbours.flatMap(NeighbourWitness.init) else { return read }
        return read.map(witness.weighed)
    }

    /// What is no act of a numbered kind needs neither number nor subject.
    private static func faults(_ row: Row) -> [ActFault] {
        let isOther: Bool = row["is_other"]
        return (fields + ["subjects"]).compactMap { field in
            let confidence = confidence(field, row)
            if let confidence, confidence >= ActFault.sure { return nil }
            if confidence == nil, isOther { return nil }
            return ActFault(code: row["code"], path: row["path"] ?? "", field: field, confidence: confidence)
        }
    }
}
