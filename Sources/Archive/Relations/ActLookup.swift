import Acts
import Xapian

/// Looks acts up by what links them.
struct ActLookup {
    let snapshot: Snapshot
    let read: ([UInt8]) throws -> StoredAct

    /// How many acts are looked at, at most, where very many cite one.
    static let limit = 500

    /// The acts with all these terms, newest first, and how many there are.
    func acts(_ terms: [String], limit: Int = limit) throws -> (acts: [StoredAct], total: Int) {
        let query = try Query.combine(.and, terms.map { try Query.term($0) })
        let request = Request(
            offset: 0,
            limit: limit,
            checkAtLeast: try snapshot.database.count(),
            order: .value(slot: Schema.Slot.newestFirst)
        )
        let matches = try snapshot.database.search(query, request)
        return (try matches.hits.map { try read($0.data) }, matches.total.upperBound)
    }

    /// The acts that `cited` may mean.
    func acts(named cited: CitedCode, type: ActType, number: ActNumber) throws -> [StoredAct] {
        if cited.year != nil { return try acts([Schema.Prefix.code + cited.text.lowercased()], limit: 1).acts }
        let core = NumberTerm.core(number.value, letter: number.letter)
        let terms = [Schema.Prefix.type + type.rawValue, Schema.Prefix.first + core]
        return try acts(terms, limit: 20).acts.filter { cited.names($0.code) }
    }

    /// The acts that cite one of this type and number, whichever.
    func citing(_ type: ActType, _ number: ActNumber) throws -> (acts: [StoredAct], total: Int) {
        let core = NumberTerm.core(number.value, letter: number.letter)
        return try acts([Schema.Prefix.cited + "\(type.rawValue):\(core)"])
    }

    /// The acts that tell of a session of this date: its minutes among them.
    func session(_ date: String) throws -> [StoredAct] { try acts([Schema.Prefix.session + date]).acts }
}
