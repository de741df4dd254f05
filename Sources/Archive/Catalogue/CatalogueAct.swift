import Acts
import Foundation

/// An act as the catalogue has it.
struct CatalogueAct: Sendable {
    /// Its number in this catalogue.
    ///
    /// It means nothing outside.
    var id: Int64
    /// The number of the change that brought it as it is.
    var change: Int64
    /// Its code.
    var code: String
    /// What is known of it.
    var record: ActRecord

    /// The same as JSON, as the catalogue keeps it and the index takes it over.
    var json: String
    /// The document that holds it.
    var documentID: Int64
    /// The document's path, the first in byte order where it has several.
    var path: String
    /// The document's SHA-256, in hex.
    var sha256: String
    /// How its text was had: `text-layer`, `ocr`, `mixed`, `plain-text` or `none`.
    var extraction: String
    /// Acts of other documents that may be this one.
    var copies: [CopyOffer]
    /// What other acts do to it, as JSON; `nil` where nothing is done.
    var effects: String?
    /// The code that was read, before people corrected its values.
    var readCode: String

    /// Whether it is in force; `nil` for what can't be.
    var status: ActStatus?

    /// Codes it had before: people may have noted them down.
    var oldCodes: Set<String> {
        Set([readCode] + (record.oldCodes ?? [])).subtracting([code])
    }
}

/// Records as JSON, the way catalogue and index keep them.
enum RecordCoding {
    static func encode(_ record: ActRecord) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(record)
    }

    static func decode(_ json: String) throws -> ActRecord {
        try JSONDecoder().decode(ActRecord.self, from: Data(json.utf8))
    }
}
