import Acts
import Foundation
import GRDB

/// The subjects that an act has from the one it changes.
enum InheritedSubjects {
    /// Another's subjects are less sure than words of the act's own.
    private static let confidence = 0.7

    /// As JSON; `nil` where the act changes none that is held and has subjects.
    ///
    /// Of several acts that it changes, the first that its text names.
    static func fetch(_ database: Database, by act: Int64) throws -> String? {
        let keys = try String.fetchAll(
            database.cachedStatement(sql: "SELECT target FROM effect WHERE act_id = ? ORDER BY ordinal"),
            arguments: [act]
        )
        for key in keys {
            let resolution = try EffectResolution(database, key: key)
            guard let meant = resolution.target(of: act), let evidence = resolution.evidence(of: act) else { continue }
            if let json = try json(database, from: meant, evidence) { return json }
        }
        return nil
    }

    static func decode(_ json: String?) throws -> [Reading<Subject>] {
        try json.map { try JSONDecoder().decode([Reading<Subject>].self, from: Data($0.utf8)) } ?? []
    }

    private static func json(_ database: Database, from act: Int64, _ evidence: Evidence) throws -> String? {
        let record = try String.fetchOne(
            database.cachedStatement(sql: "SELECT record FROM act WHERE id = ?"),
            arguments: [act]
        )
        let subjects = try record.map(RecordCoding.decode)?.subjects ?? []
        guard !subjects.isEmpty else { return nil }
        let inherited = subjects.map { subject in
            Reading(subject.value, confidence: min(subject.confidence, confidence), evidence: evidence)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(inherited), as: UTF8.self)
    }
}
