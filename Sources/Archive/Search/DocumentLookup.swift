import GRDB

/// Finds a document's files by its hash.
///
/// The index knows acts; which files hold the same bytes is the catalogue's to say.
package struct DocumentLookup: Sendable {
    private let folder: ArchiveFolder

    /// Looks in the catalogue of `folder`, which is opened when something is looked up.
    package init(_ folder: ArchiveFolder) { self.folder = folder }

    /// Where the files of the document with this SHA-256 (small hexadecimal digits) are, as absolute paths.
    ///
    /// - Returns: nothing where the catalogue has no such document.
    /// - Throws: ``ArchiveError`` where the catalogue can't be read.
    package func files(ofDocument sha256: String) throws -> [String] {
        let catalogue = try Catalogue(reading: folder)
        return try Catalogue.explaining(folder) {
            try catalogue.pool.read { database in
                try String.fetchAll(
                    database,
                    sql: """
                        SELECT f.path FROM file f JOIN document d ON d.id = f.document_id
                        WHERE d.sha256 = ? ORDER BY f.path
                        """,
                    arguments: [sha256]
                )
            }
        }.map(folder.absolute)
    }
}
