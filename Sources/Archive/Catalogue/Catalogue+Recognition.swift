import Analysis
import Documents
import Foundation
import GRDB

extension Catalogue {
    /// The documents with pages that wait for recognition, and those pages.
    ///
    /// With `all`, all pages of PDFs that weren't recognised yet, also those that don't need it and those that failed
    /// before.
    func pendingRecognition(all: Bool) throws -> [PendingDocument] {
        let condition =
            all
            ? "recognition IS NULL AND extraction != 'plain-text'"
            : "need IS NOT NULL AND recognition IS NULL AND failure IS NULL"
        return try pool.read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT p.document_id, p.number, d.sha256, (SELECT min(path) FROM file WHERE document_id = d.id) AS path
                    FROM (SELECT document_id, number FROM page WHERE \(condition)) p JOIN document d ON d.id = p.document_id
                    WHERE d.encoding IS NULL ORDER BY p.document_id, p.number
                    """
            )
            var documents: [PendingDocument] = []
            while let row = try rows.next() { Self.take(row, into: &documents) }
            return documents
        }
    }

    private static func take(_ row: Row, into documents: inout [PendingDocument]) {
        let id: Int64 = row["document_id"]
        if documents.last?.id == id {
            documents[documents.count - 1].pages.append(row["number"])
        } else if let path: String = row["path"] {
            documents.append(PendingDocument(id: id, sha256: row["sha256"], path: path, pages: [row["number"]]))
        }
    }

    /// Whether a page with this key was recognised.
    func isRecognised(_ key: String) throws -> Bool {
        try pool.read {
            try Bool.fetchOne($0, sql: "SELECT 1 FROM recognition WHERE key = ?", arguments: [key]) ?? false
        }
    }

    /// Takes in what was recognised, as one whole; the acts of those documents are stale from then on.
    func store(_ pages: [RecognisedPage]) throws {
        try pool.write { database in
            for page in pages { try RecognitionChange(database: database).take(page) }
            for document in Set(pages.map(\.documentID)) { try RecognitionChange(database: database).settle(document) }
        }
    }

    /// Finds out what stands apart from the text on the document's recognised pages.
    ///
    /// What repeats shows only when the pages are there: so it is done when the acts are read again.
    func markFurniture(ofDocument id: Int64) throws {
        let pages = try recognisedPages(ofDocument: id)
        guard !pages.isEmpty else { return }
        let furniture = Furniture.ranges(ofRecognised: pages.map { ($0.text, $0.layout) })
        try pool.write { database in
            let update = try database.cachedStatement(
                sql: "UPDATE page SET furniture = ? WHERE document_id = ? AND number = ?"
            )
            for (page, ranges) in zip(pages, furniture) {
                try update.execute(arguments: [TextRanges.text(ranges), id, page.number])
            }
        }
    }

    /// The document's pages of which the recognised text is in use, ascending.
    private func recognisedPages(
        ofDocument id: Int64
    ) throws -> [(number: Int, text: String, layout: PageLayout)] {
        try pool.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT p.number, r.text, r.words FROM page p JOIN recognition r ON r.key = p.recognition
                    WHERE p.document_id = ? AND p.extraction = 'ocr' ORDER BY p.number
                    """,
                arguments: [id]
            )
            return rows.map { row in
                let words: Data = row["words"]
                let layout = RecognisedWords.layout(Array(words)) ?? PageLayout(width: 0, height: 0, words: [])
                return (row["number"], row["text"], layout)
            }
        }
    }

    /// How many pages have no text that could be searched.
    func pagesWithoutText() throws -> Int {
        try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM page WHERE extraction = 'none'") ?? 0 }
    }
}

/// What a recognised page changes.
private struct RecognitionChange {
    let database: Database

    func take(_ page: RecognisedPage) throws {
        switch page.outcome {
        case .recognised(let recognition):
            try keep(recognition, key: page.key)
            try use(page)
        case .known:
            try use(page)
        case .postponed:
            break
        case .failed(let failure):
            try database.cachedStatement(
                sql: "UPDATE page SET failure = ?, failure_es = ?, failure_en = ? WHERE document_id = ? AND number = ?"
            ).execute(arguments: [failure.code, failure.message.es, failure.message.en, page.documentID, page.number])
        }
    }

    private func keep(_ recognition: PageRecognition, key: String) throws {
        let words = RecognisedWords.bytes(recognition.layout, confidences: recognition.confidences)
        try database.cachedStatement(
            sql: """
                INSERT INTO recognition (key, engine, resolution, rotation, confidence, quality, text, words)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
                """
        ).execute(arguments: [
            key, recognition.engine, recognition.resolution, recognition.rotation, recognition.confidence,
            PageQuality(recognition.text)?.value, recognition.text, Data(words),
        ])
    }

    /// Decides between the text that the page came with and the recognised one; both are kept.
    private func use(_ page: RecognisedPage) throws {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT p.text AS layer, p.extraction, r.text AS recognised, r.confidence
                    FROM page p, recognition r WHERE p.document_id = ? AND p.number = ? AND r.key = ?
                    """
            ),
            arguments: [page.documentID, page.number, page.key]
        )
        guard let row else { return }
        let choice = TextChoice.better(
            layer: row["layer"],
            recognised: row["recognised"],
            recognitionConfidence: row["confidence"]
        )
        let extraction: String = choice.isRecognised ? "ocr" : row["extraction"]
        try database.cachedStatement(
            sql: """
                UPDATE page SET recognition = ?, extraction = ?, choice = ?,
                    failure = NULL, failure_es = NULL, failure_en = NULL
                WHERE document_id = ? AND number = ?
                """
        ).execute(arguments: [page.key, extraction, choice.reason, page.documentID, page.number])
    }

    /// The document's way of extraction follows from its pages'; its acts have to be read again.
    func settle(_ document: Int64) throws {
        try database.cachedStatement(
            sql: """
                UPDATE document SET stale = 1, extraction = (
                    SELECT CASE count(DISTINCT extraction) WHEN 0 THEN 'none' WHEN 1 THEN min(extraction) ELSE 'mixed' END
                    FROM page WHERE document_id = ?1 AND extraction != 'none')
                WHERE id = ?1
                """
        ).execute(arguments: [document])
    }
}
