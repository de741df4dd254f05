import Acts
import Foundation
import GRDB

extension Catalogue {
    /// All corrections, in the order in which they were made.
    func corrections() throws -> Corrections { Corrections(try correctionList(andUndone: true)) }

    /// Those that hold, and, if wanted, those that were taken back.
    func correctionList(andUndone: Bool = false) throws -> [Correction] {
        let condition = andUndone ? "TRUE" : "undone_at IS NULL"
        return try pool.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM correction WHERE \(condition) ORDER BY made_at, id")
                .compactMap(Correction.init)
        }
    }

    /// The act with this code, or that had it when it was read or corrected; `nil` where there is none.
    func correctable(_ code: String) throws -> CorrectableAct? {
        try pool.read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT a.document_id, a.code, a.read_code, a.record, a.signature, d.sha256
                    FROM act a JOIN document d ON d.id = a.document_id
                    WHERE a.code = ?1 COLLATE NOCASE OR a.read_code = ?1 COLLATE NOCASE
                    ORDER BY a.code = ?1 COLLATE NOCASE DESC LIMIT 1
                    """,
                arguments: [code]
            )
            return try row.map(CorrectableAct.init)
        }
    }

    /// The code that the act at `place` has now; `nil` where it is gone.
    func code(of place: ActPlace) throws -> String? {
        try pool.read { database in
            let sql = """
                SELECT a.code, a.read_code, a.record ->> '$.pages[0]' AS page, a.signature, d.sha256
                FROM act a JOIN document d ON d.id = a.document_id WHERE d.sha256 = ?
                """
            let rows = try Row.fetchAll(database, sql: sql, arguments: [place.sha256])
            return rows.first { ActPlace($0).isSame(as: place) }.map { $0["code"] }
        }
    }

    /// Keeps corrections, and takes those in `undone` back.
    ///
    /// The acts of `documents` are stale from here on: a run that is killed before they are read again leaves that to the
    /// next one.
    func correct(
        _ added: [Correction],
        undone: [Correction] = [],
        by: String = "",
        at: String = "",
        staling documents: [Int64]
    ) throws {
        try pool.write { database in
            for id in documents {
                try database.execute(sql: "UPDATE document SET stale = 1 WHERE id = ?", arguments: [id])
            }
            for correction in added { try correction.insert(into: database) }
            for correction in undone {
                try database.execute(
                    sql: "UPDATE correction SET undone_by = ?, undone_at = ?, undone_code = ? WHERE id = ?",
                    arguments: [by, at, correction.undoneCode, correction.id]
                )
            }
        }
    }

    /// The documents that hold an act for which one of `corrections` is meant.
    func documents(of corrections: [Correction]) throws -> [Int64] {
        try pool.read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT a.document_id, a.read_code, a.record ->> '$.pages[0]' AS page, a.signature, d.sha256
                    FROM act a JOIN document d ON d.id = a.document_id
                    """
            )
            var found: Set<Int64> = []
            while let row = try rows.next() {
                let place = ActPlace(row)
                if corrections.contains(where: { place.isSame(as: $0.place) }) { found.insert(row["document_id"]) }
            }
            return found.sorted()
        }
    }
}

/// An act as `correct` needs it.
struct CorrectableAct {
    var documentID: Int64
    var code: String
    var record: ActRecord
    var place: ActPlace

    init(_ row: Row) throws {
        documentID = row["document_id"]
        code = row["code"]
        record = try RecordCoding.decode(row["record"])
        place = ActPlace(row, page: record.pages.lowerBound)
    }
}

extension ActPlace {
    /// From a row with `sha256`, `read_code`, `signature`, and the page.
    init(_ row: Row, page: Int? = nil) {
        let signature: Data? = row["signature"]
        self.init(
            sha256: row["sha256"],
            page: page ?? row["page"] ?? 1,
            readCode: row["read_code"],
            signature: signature.flatMap { TextSignature(bytes: $0) }
        )
    }
}

extension Correction {
    /// From a row of `correction`; `nil` where its field is one that this version doesn't know.
    init?(_ row: Row) {
        guard let field = CorrectedField(rawValue: row["field"]) else { return nil }
        id = row["id"]
        place = ActPlace(row)
        undoneCode = row["undone_code"]
        said = AppliedCorrection(
            field: field,
            value: row["value"],
            before: row["before"],
            by: row["made_by"],
            at: row["made_at"],
            reason: row["reason"],
            code: row["code"]
        )
    }

    fileprivate func insert(into database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO correction
                    (sha256, page, read_code, code, signature, field, value, before, made_by, made_at, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                place.sha256, place.page, place.readCode, said.code, place.signature.map { Data($0.bytes) },
                said.field.rawValue, said.value, said.before, said.by, said.at, said.reason,
            ]
        )
    }
}
