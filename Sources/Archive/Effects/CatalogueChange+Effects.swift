import Acts
import Foundation
import GRDB

extension CatalogueChange {
    /// Keeps what an act does to others; those are settled later, when all acts of the run are there.
    func insert(_ effects: [ReadEffect], ofAct act: Int64) throws {
        for (ordinal, effect) in effects.enumerated() {
            try statement(
                """
                INSERT INTO effect (act_id, ordinal, target, year, relation, page, text, confidence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
            ).execute(arguments: [
                act, ordinal, effect.target.key, effect.target.year, effect.relation.rawValue,
                effect.evidence.page, effect.evidence.text, effect.confidence,
            ])
            try statement("INSERT INTO unsettled VALUES (?) ON CONFLICT DO NOTHING")
                .execute(arguments: [effect.target.key])
        }
    }

    /// What is done to acts with this key has to be worked out again, if anything is.
    func unsettleEffects(on key: String) throws {
        try statement(
            "INSERT INTO unsettled SELECT ?1 WHERE EXISTS (SELECT 1 FROM effect WHERE target = ?1) ON CONFLICT DO NOTHING"
        ).execute(arguments: [key])
    }

    /// What the act does to others has to be worked out again.
    func unsettleEffects(ofAct act: Int64) throws {
        try statement("INSERT INTO unsettled SELECT target FROM effect WHERE act_id = ? ON CONFLICT DO NOTHING")
            .execute(arguments: [act])
    }

    /// Works out what is done to the acts with each unsettled key.
    mutating func settleEffects() throws {
        // What becomes of an act can end what it did to others: they come in the next round. Acts that suspend each other
        // would go on for ever.
        for _ in 0..<Self.rounds {
            let keys = try String.fetchAll(database, sql: "SELECT target FROM unsettled ORDER BY target")
            try database.execute(sql: "DELETE FROM unsettled")
            if keys.isEmpty { return }
            for key in keys { try settleEffects(on: key) }
        }
    }

    private static let rounds = 8

    private mutating func settleEffects(on key: String) throws {
        let resolution = try EffectResolution(database, key: key)
        try settleSubjects(resolution.effects.map(\.source))
        for target in resolution.targets {
            let json = try EffectCoding.encode(resolution.effects(on: target))
            guard json != target.effects else { continue }
            try statement("UPDATE act SET effects = ?, change = ? WHERE id = ?")
                .execute(arguments: [json, nextChange(), target.id])
            try unsettleEffects(ofAct: target.id)
        }
    }
}

extension CatalogueChange {
    /// An act whose words show no subject ("Modifican la Ordenanza N° 126") is about what the act is about that it changes.
    private mutating func settleSubjects(_ acts: [Int64]) throws {
        for act in Set(acts).sorted() {
            let row = try Row.fetchOne(
                statement(
                    "SELECT inherited FROM act WHERE id = ? AND json_array_length(record, '$.subjects') = 0"
                ),
                arguments: [act]
            )
            guard let row else { continue }
            let inherited = try InheritedSubjects.fetch(database, by: act)
            guard row["inherited"] != inherited else { continue }
            try statement("UPDATE act SET inherited = ?, change = ? WHERE id = ?")
                .execute(arguments: [inherited, nextChange(), act])
        }
    }
}

/// Effects as JSON, as the catalogue keeps them.
enum EffectCoding {
    /// `nil` where there are none.
    static func encode(_ effects: [Effect]) throws -> String? {
        guard !effects.isEmpty else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(effects), as: UTF8.self)
    }

    static func decode(_ json: String?) throws -> [Effect] {
        try json.map { try JSONDecoder().decode([Effect].self, from: Data($0.utf8)) } ?? []
    }
}
