import Foundation
import GRDB

/// One transaction's worth of changes.
struct CatalogueChange {
    let database: Database
    private let start: Int64
    private var counter: Int64
    /// Codes for which acts came or went: which of them is `-2` is worked out at the end.
    private var touchedCodes: Set<String> = []
    /// Documents that lost or won a path.
    private var touchedDocuments: Set<Int64> = []

    /// Makes the changes of `body`, numbers them, and settles what follows from them.
    static func make(in database: Database, _ body: (inout CatalogueChange) throws -> Void) throws {
        var change = try CatalogueChange(database)
        try body(&change)
        try change.finish()
    }

    private init(_ database: Database) throws {
        self.database = database
        start = try Int64.fetchOne(database, sql: "SELECT value FROM state WHERE key = 'change'") ?? 0
        counter = start
    }

    mutating func take(_ file: ReadFile) throws {
        let old = try documentID(ofPath: file.stamp.path)
        switch file.outcome {
        case .failed(let failure):
            try link(file.stamp, to: nil, failure: failure)
        case .document(let document):
            let id = try put(document)
            try link(file.stamp, to: id, failure: nil)
            guard old != id else { return }
            touchedDocuments.insert(id)
        }
        if let old { touchedDocuments.insert(old) }
    }

    mutating func forget(_ path: String) throws {
        if let old = try documentID(ofPath: path) { touchedDocuments.insert(old) }
        try database.execute(sql: "DELETE FROM file WHERE path = ?", arguments: [path])
    }

    /// Offers two acts as copies of one.
    mutating func offer(_ pair: CopyPair) throws {
        try statement("INSERT INTO copy (first, second, similarity) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            .execute(arguments: [pair.first, pair.second, pair.similarity])
        guard database.changesCount > 0 else { return }
        for act in [pair.first, pair.second] {
            try statement("UPDATE act SET change = ? WHERE id = ?").execute(arguments: [nextChange(), act])
        }
    }

    mutating func setActs(_ acts: [ReadAct], of document: Int64) throws {
        try removeActs(of: document)
        for (index, act) in acts.enumerated() {
            try insert(act, ordinal: index + 1, of: document)
            touchedCodes.insert(act.baseCode)
        }
    }

    private mutating func insert(_ act: ReadAct, ordinal: Int, of document: Int64) throws {
        try statement(
            """
            INSERT INTO act (document_id, ordinal, base_code, read_code, key, code, rank, record, signature, change)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(
            arguments: [
                document, ordinal, act.baseCode, act.readCode, act.key, act.baseCode, act.rank, act.record,
                act.signature.map { Data($0.bytes) }, nextChange(),
            ]
        )
        try insert(act.effects, ofAct: database.lastInsertedRowID)
        if let key = act.key { try unsettleEffects(on: key) }
    }

    private mutating func finish() throws {
        for document in touchedDocuments { try settle(document) }
        for code in touchedCodes.sorted() { try settleCodes(code) }
        guard counter > start else { return }
        try database.execute(sql: "UPDATE state SET value = ? WHERE key = 'change'", arguments: [String(counter)])
        let mark = String(UInt64.random(in: .min ... .max), radix: 16)
        try database.execute(sql: "INSERT INTO mark (change, mark) VALUES (?, ?)", arguments: [counter, mark])
    }
}

extension CatalogueChange {
    mutating func nextChange() -> Int64 {
        counter += 1
        return counter
    }

    func statement(_ sql: String) throws -> Statement { try database.cachedStatement(sql: sql) }

    private func documentID(ofPath path: String) throws -> Int64? {
        try Int64.fetchOne(statement("SELECT document_id FROM file WHERE path = ?"), arguments: [path])
    }

    private func link(_ stamp: FileStamp, to document: Int64?, failure: FailureNote?) throws {
        try statement(
            """
            INSERT INTO file (path, size, modified, document_id, failure, failure_es, failure_en)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified,
                document_id = excluded.document_id, failure = excluded.failure,
                failure_es = excluded.failure_es, failure_en = excluded.failure_en
            """
        ).execute(arguments: [
            stamp.path, stamp.size, stamp.modified, document,
            failure?.code, failure?.message.es, failure?.message.en,
        ])
    }

    /// Writes the document; one that was read before, from the same bytes, stays as it is.
    private mutating func put(_ document: ReadDocument) throws -> Int64 {
        let known = try Row.fetchOne(
            statement("SELECT id, failure FROM document WHERE sha256 = ?"),
            arguments: [document.sha256]
        )
        if let known {
            let id: Int64 = known["id"]
            if document.failure == nil, known["failure"] != nil { try fill(id, with: document) }
            return id
        }
        try statement("INSERT INTO document (sha256, size, extraction) VALUES (?, ?, 'none')")
            .execute(arguments: [document.sha256, document.size])
        let id = database.lastInsertedRowID
        try fill(id, with: document)
        return id
    }

    private mutating func fill(_ id: Int64, with document: ReadDocument) throws {
        try statement(
            """
            UPDATE document SET encoding = ?, extraction = ?, failure = ?, failure_es = ?, failure_en = ? WHERE id = ?
            """
        ).execute(arguments: [
            document.encoding, document.extraction,
            document.failure?.code, document.failure?.message.es, document.failure?.message.en, id,
        ])
        let insert = try statement(
            """
            INSERT INTO page (document_id, number, extraction, text, quality, image_coverage, furniture, need,
                failure, failure_es, failure_en)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        for page in document.pages {
            try insert.execute(arguments: [
                id, page.number, page.extraction, page.text, page.quality, page.imageCoverage,
                TextRanges.text(page.furniture), page.need,
                page.failure?.code, page.failure?.message.es, page.failure?.message.en,
            ])
        }
        try setActs(document.acts, of: id)
    }

    private mutating func removeActs(of document: Int64) throws {
        let rows = try Row.fetchAll(
            statement("SELECT id, base_code, key FROM act WHERE document_id = ?"),
            arguments: [document]
        )
        for row in rows {
            let id: Int64 = row["id"]
            try statement("INSERT INTO removed_act (act_id, change) VALUES (?, ?)").execute(
                arguments: [id, nextChange()])
            try touchCopies(of: id)
            try unsettleEffects(ofAct: id)
            if let key: String = row["key"] { try unsettleEffects(on: key) }
            touchedCodes.insert(row["base_code"])
        }
        try statement("DELETE FROM act WHERE document_id = ?").execute(arguments: [document])
    }

    /// Acts to which this one was offered as a copy no longer show it.
    private mutating func touchCopies(of act: Int64) throws {
        let others = try Int64.fetchAll(
            statement("SELECT second FROM copy WHERE first = ?1 UNION SELECT first FROM copy WHERE second = ?1"),
            arguments: [act]
        )
        for other in others {
            try statement("UPDATE act SET change = ? WHERE id = ?").execute(arguments: [nextChange(), other])
        }
    }

    /// A document that no path holds any more goes; of one whose paths changed, the acts show the new path.
    private mutating func settle(_ document: Int64) throws {
        let paths = try Int.fetchOne(
            statement("SELECT count(*) FROM file WHERE document_id = ?"),
            arguments: [document]
        )
        if paths == 0 {
            try removeActs(of: document)
            try statement("DELETE FROM document WHERE id = ?").execute(arguments: [document])
        } else {
            // Each act takes a number of its own, so that the index can stop between any two.
            let acts = try Int64.fetchAll(
                statement("SELECT id FROM act WHERE document_id = ?"),
                arguments: [document]
            )
            for act in acts {
                try statement("UPDATE act SET change = ? WHERE id = ?").execute(arguments: [nextChange(), act])
            }
        }
    }

    /// Of acts that print the same number, the first in date has the code itself, the second `-2`, and so on.
    ///
    /// This depends on the acts alone, not on the order in which their files came.
    private mutating func settleCodes(_ base: String) throws {
        let rows = try Row.fetchAll(
            statement("SELECT id, code FROM act WHERE base_code = ? ORDER BY rank, id"),
            arguments: [base]
        )
        for (index, row) in rows.enumerated() {
            let code = index == 0 ? base : "\(base)-\(index + 1)"
            guard row["code"] != code else { continue }
            let id: Int64 = row["id"]
            try statement("UPDATE act SET code = ?, change = ? WHERE id = ?").execute(
                arguments: [code, nextChange(), id])
            try unsettleEffects(ofAct: id)
        }
    }
}
