import Acts
import GRDB

extension Catalogue {
    /// Every file that the catalogue knows, in the order of their paths' bytes.
    func knownFiles() throws -> [KnownFile] {
        try pool.read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT f.path, f.size, f.modified, coalesce(f.failure, d.failure),
                        coalesce(f.failure_es, d.failure_es), coalesce(f.failure_en, d.failure_en)
                    FROM file f LEFT JOIN document d ON d.id = f.document_id ORDER BY f.path
                    """
            )
            var files: [KnownFile] = []
            while let row = try rows.next() {
                let stamp = FileStamp(path: row[0], size: row[1], modified: row[2])
                files.append(KnownFile(stamp: stamp, failure: Self.failure(row)))
            }
            return files
        }
    }

    /// Every file that the catalogue knows, with its document's hash, in the order of their paths' bytes.
    func fileHashes() throws -> [FileHash] {
        try pool.read { database in
            let sql = """
                SELECT f.path, d.sha256 FROM file f LEFT JOIN document d ON d.id = f.document_id ORDER BY f.path
                """
            return try Row.fetchAll(database, sql: sql).map { FileHash(path: $0[0], sha256: $0[1]) }
        }
    }

    /// The hashes of the documents that were read.
    func knownHashes() throws -> Set<String> {
        try pool.read { try String.fetchSet($0, sql: "SELECT sha256 FROM document WHERE failure IS NULL") }
    }

    private static func failure(_ row: Row) -> FailureNote? {
        guard let code: String = row[3] else { return nil }
        return FailureNote(code: code, message: Message(es: row[4] ?? code, en: row[5] ?? code))
    }

    /// The value kept under `key` in `state`.
    func state(_ key: String) throws -> String? {
        try pool.read { try String.fetchOne($0, sql: "SELECT value FROM state WHERE key = ?", arguments: [key]) }
    }

    func setState(_ key: String, _ value: String) throws {
        try pool.write { try $0.execute(sql: "UPDATE state SET value = ? WHERE key = ?", arguments: [value, key]) }
    }

    /// The acts changed after `change`, oldest change first: at most `limit`.
    func acts(changedAfter change: Int64, upTo last: Int64, limit: Int) throws -> [ChangedAct] {
        try pool.read { database in
            try Row.fetchAll(
                database,
                sql: Self.selectAct + " WHERE a.change > ? AND a.change <= ? ORDER BY a.change LIMIT ?",
                arguments: [change, last, limit]
            ).map { row in
                let act = try Self.act(row, in: database)
                return ChangedAct(change: row["change"], act: act, pages: try Self.pages(of: act, in: database))
            }
        }
    }

    /// What is new since `change`: how many acts changed, which went, and the number reached.
    func pending(after change: Int64) throws -> PendingChanges {
        try pool.read { database in
            PendingChanges(
                last: try Int64.fetchOne(database, sql: "SELECT value FROM state WHERE key = 'change'") ?? 0,
                acts: try Int.fetchOne(
                    database,
                    sql: "SELECT count(*) FROM act WHERE change > ?",
                    arguments: [change]
                ) ?? 0,
                removed: try Int64.fetchAll(
                    database,
                    sql: "SELECT act_id FROM removed_act WHERE change > ? ORDER BY act_id",
                    arguments: [change]
                )
            )
        }
    }

    /// The mark of the transaction that reached `change`; `nil` where none did.
    func mark(_ change: Int64) throws -> String? {
        try pool.read { try String.fetchOne($0, sql: "SELECT mark FROM mark WHERE change = ?", arguments: [change]) }
    }

    /// The acts whose numbers are in `ids`, with their text.
    func acts(_ ids: ClosedRange<Int64>) throws -> [ChangedAct] {
        try pool.read { database in
            try Row.fetchAll(
                database,
                sql: Self.selectAct + " WHERE a.id BETWEEN ? AND ? ORDER BY a.id",
                arguments: [ids.lowerBound, ids.upperBound]
            ).map { row in
                let act = try Self.act(row, in: database)
                return ChangedAct(change: row["change"], act: act, pages: try Self.pages(of: act, in: database))
            }
        }
    }

    /// The numbers of all acts, ascending.
    func actIDs() throws -> [Int64] {
        try pool.read { try Int64.fetchAll($0, sql: "SELECT id FROM act ORDER BY id") }
    }

    /// The document's bytes' hash, and its pages' text, from which its acts can be read again.
    func text(ofDocument id: Int64) throws -> (sha256: String, pages: [KeptPage]) {
        try pool.read { database in
            let sha256 = try String.fetchOne(database, sql: "SELECT sha256 FROM document WHERE id = ?", arguments: [id])
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT number, text, furniture FROM page_in_use WHERE document_id = ? ORDER BY number",
                arguments: [id]
            )
            return (sha256 ?? "", rows.map(KeptPage.init))
        }
    }

    private static let selectAct = """
        SELECT a.id, a.code, a.read_code, a.record, a.effects, a.inherited, a.neighbours, a.change, a.document_id, d.sha256, d.extraction,
            (SELECT min(path) FROM file WHERE document_id = d.id) AS path
        FROM act a JOIN document d ON d.id = a.document_id
        """

    private static func act(_ row: Row, in database: Database) throws -> CatalogueAct {
        var (record, json): (ActRecord, String) = (try RecordCoding.decode(row["record"]), row["record"])
        let inherited: String? = row["inherited"]
        let neighbours: String? = row["neighbours"]
        if record.subjects.isEmpty, let inherited { record.subjects = try InheritedSubjects.decode(inherited) }
        if let witness = neighbours.flatMap(NeighbourWitness.init), let sure = record.date?.confidence {
            record.date?.confidence = witness.weighed(sure)
        }
        if inherited != nil || neighbours != nil {
            json = String(decoding: try RecordCoding.encode(record), as: UTF8.self)
        }
        return CatalogueAct(
            id: row["id"],
            change: row["change"],
            code: row["code"],
            record: record,
            json: json,
            documentID: row["document_id"],
            path: row["path"] ?? "",
            sha256: row["sha256"],
            extraction: row["extraction"],
            copies: try copies(of: row["id"], in: database),
            effects: row["effects"],
            readCode: row["read_code"],
            status: try Standing.after(EffectCoding.decode(row["effects"]), from: Standing(of: record))?.status
        )
    }

    private static func copies(of act: Int64, in database: Database) throws -> [CopyOffer] {
        let sql = """
            SELECT o.code, (SELECT min(path) FROM file WHERE document_id = o.document_id) AS path, c.similarity
            FROM (SELECT second AS other, similarity FROM copy WHERE first = ?1
                UNION ALL SELECT first, similarity FROM copy WHERE second = ?1) c
            JOIN act o ON o.id = c.other ORDER BY c.similarity DESC, o.code
            """
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [act]).map { row in
            CopyOffer(code: row["code"], path: row["path"] ?? "", similarity: row["similarity"])
        }
    }

    /// The act's own part of each of its pages.
    private static func pages(of act: CatalogueAct, in database: Database) throws -> [StoredPage] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT number, text, furniture, extraction, quality FROM page_in_use
                    WHERE document_id = ? AND number BETWEEN ? AND ? ORDER BY number
                    """
            ),
            arguments: [act.documentID, act.record.pages.lowerBound, act.record.pages.upperBound]
        ).map { row in
            StoredPage(KeptPage(row), of: act.record, extraction: row["extraction"], quality: row["quality"])
        }
    }
}

extension KeptPage {
    /// From a row of `page_in_use` with number, text and furniture.
    init(_ row: Row) {
        self.init(number: row["number"], text: row["text"], furniture: TextRanges.ranges(row["furniture"]))
    }
}

/// An act, its pages' text, and the change that brought it.
struct ChangedAct: Sendable {
    var change: Int64
    var act: CatalogueAct
    var pages: [StoredPage]
}

/// What the index lacks.
struct PendingChanges: Sendable {
    /// The number it reaches once it has them.
    var last: Int64
    /// How many acts are new or changed.
    var acts: Int
    /// The acts that went.
    var removed: [Int64]

    var isEmpty: Bool { acts == 0 && removed.isEmpty }
}
