import Foundation
import GRDB

/// What is compared of an act to tell whether another one is a copy of it.
struct ComparableAct: Sendable {
    var id: Int64
    var documentID: Int64
    var baseCode: String
    /// The type's slug.
    var type: String
    /// The number with its letter, as `45A`.
    var number: String?
    /// ISO.
    var date: String?
    var signature: TextSignature

    /// Acts that print the same number are copies where about a third of their runs of words are the same: two scans of a
    /// bad original share no more.
    static let alikeWithSameCode = 0.3
    /// Acts of which one has no number that could be read must be more alike: resolutions of one kind differ in a few
    /// words.
    static let alikeWithoutNumber = 0.55

    /// How alike the texts are, where the two may be one act; `nil` where they aren't.
    func similarity(ofCopy other: ComparableAct) -> Double? {
        guard documentID != other.documentID, isCompatible(with: other) else { return nil }
        let least = baseCode == other.baseCode ? Self.alikeWithSameCode : Self.alikeWithoutNumber
        let similarity = signature.similarity(to: other.signature)
        return similarity >= least ? similarity : nil
    }

    /// Whether no value that is known of both says that they are two acts.
    private func isCompatible(with other: ComparableAct) -> Bool {
        func agree(_ left: String?, _ right: String?) -> Bool { left == nil || right == nil || left == right }
        let isOneTypeUnknown = type == "otro" || other.type == "otro"
        return agree(number, other.number) && agree(date, other.date) && (type == other.type || isOneTypeUnknown)
    }
}

extension ComparableAct {
    /// The acts that `condition` names, those with enough text to compare.
    static func fetch(_ database: Database, where condition: String, _ arguments: StatementArguments) throws -> [Self] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, document_id, base_code, signature, record ->> '$.type.value' AS type,
                    record ->> '$.date.value' AS date,
                    (record ->> '$.number.value.value') || coalesce(record ->> '$.number.value.letter', '') AS number
                FROM act WHERE signature IS NOT NULL AND \(condition)
                """,
            arguments: arguments
        ).compactMap(Self.init)
    }

    private init?(_ row: Row) {
        let bytes: Data = row["signature"]
        guard let signature = TextSignature(bytes: bytes) else { return nil }
        self.init(
            id: row["id"],
            documentID: row["document_id"],
            baseCode: row["base_code"],
            type: row["type"],
            number: row["number"],
            date: row["date"],
            signature: signature
        )
    }
}
