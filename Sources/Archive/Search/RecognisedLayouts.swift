package import Documents
import Foundation
import GRDB

/// Where the words of recognised pages stand on their sheets.
///
/// A PDF tells where the words of its text layer are; where recognised ones are is the catalogue's to say.
package struct RecognisedLayouts: Sendable {
    private let folder: ArchiveFolder

    /// Looks in the catalogue of `folder`, which is opened when something is looked up.
    package init(_ folder: ArchiveFolder) { self.folder = folder }

    /// The words of page `number` (from 1) of the document with this SHA-256, in the order of its text, where its text in
    /// use was recognised; `nil` where it wasn't.
    ///
    /// - Throws: ``ArchiveError`` where the catalogue can't be read.
    package func layout(ofPage number: Int, ofDocument sha256: String) throws -> PageLayout? {
        let catalogue = try Catalogue(reading: folder)
        return try Catalogue.explaining(folder) {
            try catalogue.pool.read { database in
                try Data.fetchOne(
                    database,
                    sql: """
                        SELECT r.words FROM document d JOIN page p ON p.document_id = d.id
                        JOIN recognition r ON r.key = p.recognition
                        WHERE d.sha256 = ? AND p.number = ? AND p.extraction = 'ocr'
                        """,
                    arguments: [sha256, number]
                )
            }
        }.flatMap { RecognisedWords.layout(Array($0)) }
    }
}
