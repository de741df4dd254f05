import GRDB

/// Finds the pages that can't be searched, and why.
package enum PageFaults {
    /// In the order of the documents' paths.
    package static func all(in folder: ArchiveFolder) throws -> [PageFault] {
        let catalogue = try Catalogue(reading: folder)
        return try Catalogue.explaining(folder) {
            try catalogue.pool.read { try documents($0) + pages($0) }
        }.sorted { ($0.path, $0.page ?? 0) < ($1.path, $1.page ?? 0) }
    }

    private static func documents(_ database: Database) throws -> [PageFault] {
        let sql = """
            SELECT f.path, coalesce(f.failure_es, d.failure_es) AS es, coalesce(f.failure_en, d.failure_en) AS en
            FROM file f LEFT JOIN document d ON d.id = f.document_id
            WHERE f.failure IS NOT NULL OR d.failure IS NOT NULL
            """
        return try Row.fetchAll(database, sql: sql).map { row in
            PageFault(path: row["path"], reason: .unreadableDocument, detail: Message(es: row["es"], en: row["en"]))
        }
    }

    private static func pages(_ database: Database) throws -> [PageFault] {
        let sql = """
            SELECT (SELECT min(path) FROM file WHERE document_id = p.document_id) AS path, p.number,
                p.extraction, p.image_coverage, p.need, p.recognition, p.failure, p.failure_es, p.failure_en, u.quality
            FROM page p JOIN page_in_use u ON u.document_id = p.document_id AND u.number = p.number
            WHERE p.extraction = 'none' OR p.failure IS NOT NULL OR u.quality < ?
                OR (p.need IS NOT NULL AND p.recognition IS NULL)
            """
        return try Row.fetchAll(database, sql: sql, arguments: [PageFault.poor]).compactMap { row in
            guard let path: String = row["path"], let reason = reason(row) else { return nil }
            var fault = PageFault(path: path, page: row["number"], reason: reason, quality: row["quality"])
            if let es: String = row["failure_es"], let en: String = row["failure_en"] {
                fault.detail = Message(es: es, en: en)
            }
            return fault
        }
    }

    private static func reason(_ row: Row) -> PageFault.Reason? {
        let failure: String? = row["failure"]
        let (need, recognition): (String?, String?) = (row["need"], row["recognition"])
        let quality: Double? = row["quality"]
        if failure == PageFault.Reason.damagedPage.rawValue { return .damagedPage }
        if failure != nil { return .recognitionFailed }
        if need != nil, recognition == nil { return .waiting }
        if row["extraction"] == "none" { return row["image_coverage"] == 0.0 ? .blank : .nothingRecognised }
        return quality.map { $0 < PageFault.poor } == true ? .poorText : nil
    }
}
