import Acts
import GRDB

/// An act to which others may do something.
struct AffectedAct {
    var id: Int64
    var code: CitedCode?
    /// ISO; `nil` where it isn't known.
    var date: String?
    /// What was worked out last, as JSON.
    var effects: String?

    static func fetch(_ database: Database, key: String) throws -> [AffectedAct] {
        let sql = "SELECT id, base_code, rank, effects FROM act WHERE key = ? ORDER BY id"
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [key]).map { row in
            AffectedAct(
                id: row["id"],
                code: CitedCode(code: row["base_code"]),
                date: ReadAct.date(ofRank: row["rank"]),
                effects: row["effects"]
            )
        }
    }
}

/// Something an act does to the acts with a key.
struct FoundEffect {
    /// The act that does it.
    var source: Int64
    /// Its code without `-2`, which tells its copies.
    var baseCode: String
    /// The year of the act it is done to, where the words tell it.
    var year: Int?
    var effect: Effect

    /// What acts that hold no more suspended is suspended no more: their suspensions are left out.
    static func fetch(_ database: Database, on key: String) throws -> [FoundEffect] {
        let sql = """
            SELECT e.*, s.code, s.base_code, s.rank, s.effects FROM effect e JOIN act s ON s.id = e.act_id
            WHERE e.target = ? ORDER BY s.rank, s.id, e.ordinal
            """
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [key]).compactMap { row in
            guard let relation = Citation.Relation(rawValue: row["relation"]) else { return nil }
            if relation == .suspende, try isEnded(row["effects"]) { return nil }
            let evidence = Evidence(page: row["page"], text: row["text"])
            return FoundEffect(
                source: row["act_id"],
                baseCode: row["base_code"],
                year: row["year"],
                effect: Effect(
                    relation: relation,
                    code: row["code"],
                    date: ReadAct.date(ofRank: row["rank"]),
                    evidence: evidence,
                    confidence: row["confidence"]
                )
            )
        }
    }

    private static func isEnded(_ effects: String?) throws -> Bool {
        let standing = try Standing.after(EffectCoding.decode(effects), from: nil)
        return standing?.status.isFinal ?? false
    }
}

/// Says which of the acts with one key is meant, where another does something to it.
struct EffectResolution {
    let targets: [AffectedAct]
    let effects: [FoundEffect]

    /// The acts with `key`, and all that is done to any of them.
    init(_ database: Database, key: String) throws {
        targets = try AffectedAct.fetch(database, key: key)
        effects = try FoundEffect.fetch(database, on: key)
    }

    /// The act to which the one with the number `source` does something; `nil` where it can't be told which.
    func target(of source: Int64) -> Int64? {
        targets.first { target in
            effects.contains { $0.source == source && target.id != source && confidence($0, target) != nil }
        }?.id
    }

    /// The words by which it does.
    func evidence(of source: Int64) -> Evidence? { effects.first { $0.source == source }?.effect.evidence }

    /// How sure a target is that is the only one of its number, where the words tell no year.
    private static let yearless = 0.85
    /// How sure it is where its own year isn't known.
    private static let undated = 0.7

    /// What is done to `target`; of an act and its copies, once.
    func effects(on target: AffectedAct) -> [Effect] {
        var seen: Set<String> = []
        return effects.compactMap { found in
            guard found.source != target.id, let confidence = confidence(found, target) else { return nil }
            guard seen.insert("\(found.effect.relation.rawValue) \(found.baseCode)").inserted else { return nil }
            var effect = found.effect
            effect.confidence = min(effect.confidence, confidence)
            return effect
        }
    }

    /// How sure it is that `target` is meant; `nil` where it isn't, or where it can't be told.
    private func confidence(_ found: FoundEffect, _ target: AffectedAct) -> Double? {
        guard Self.isBefore(target.date, found.effect.date) else { return nil }
        guard let year = found.year else { return isOnlyOne(found) ? Self.yearless : nil }
        guard let own = target.code?.year else { return Self.undated }
        return own == year ? 1 : nil
    }

    /// Whether all acts that may be meant are of one year: an act and its copies.
    private func isOnlyOne(_ found: FoundEffect) -> Bool {
        let years = targets.filter { Self.isBefore($0.date, found.effect.date) }.map { $0.code?.year }
        return Set(years).count == 1
    }

    /// An act does nothing to what is dated after it.
    private static func isBefore(_ target: String?, _ source: String?) -> Bool {
        guard let target, let source else { return true }
        return target.prefix(source.count) <= source.prefix(target.count)
    }
}
