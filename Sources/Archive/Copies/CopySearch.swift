import GRDB

/// Looks among the acts of a catalogue for those that may be copies of one act: a second scan, a typed copy.
///
/// Each pair that is found is kept as an offer; nothing is merged. An act is compared with those that print its number,
/// and with those whose number could not be read; one without number, with all.
struct CopySearch {
    private let database: Database
    private let changed: [ComparableAct]
    private lazy var all = Result { try ComparableAct.fetch(database, where: "TRUE", []) }
    private lazy var unnumbered = Result { try ComparableAct.fetch(database, where: Self.isUnnumbered, []) }

    private static let isUnnumbered = "record ->> '$.number.value.value' IS NULL"

    /// Looks for copies of the acts that changed after `change`.
    init(_ database: Database, after change: Int64) throws {
        self.database = database
        changed = try ComparableAct.fetch(database, where: "change > ?", [change])
    }

    /// The pairs, each once, the lower number first.
    mutating func pairs() throws -> [CopyPair] {
        var found: [CopyPair] = []
        var seen: Set<[Int64]> = []
        for act in changed {
            for other in try candidates(for: act) {
                let key = [min(act.id, other.id), max(act.id, other.id)]
                guard act.id != other.id, let similarity = act.similarity(ofCopy: other), seen.insert(key).inserted
                else {
                    continue
                }
                found.append(CopyPair(first: key[0], second: key[1], similarity: similarity))
            }
        }
        return found
    }

    private mutating func candidates(for act: ComparableAct) throws -> [ComparableAct] {
        guard act.number != nil else { return try all.get() }
        return try ComparableAct.fetch(database, where: "base_code = ?", [act.baseCode]) + unnumbered.get()
    }
}

/// Two acts that may be one.
struct CopyPair: Sendable, Equatable {
    var first: Int64
    var second: Int64
    /// How much of their text is the same, 0 to 1.
    var similarity: Double
}
