import Acts
import Analysis
import Xapian

/// Completes what is being typed, from the words, numbers, codes and titles of acts that the filters leave.
///
/// Nothing is offered that finds nothing.
struct Completer {
    let snapshot: Snapshot
    let typing: Typing
    /// What the request filters by; `nil` for nothing.
    let filter: Query?
    let limit: Int

    /// Codes and numbers first, for they name one act; then words, then titles.
    func completions() throws -> [Completion] {
        let acts = try codes() + numbers()
        let words = try words(most: max(0, limit - acts.count))
        let titles = try titles(most: max(1, limit - acts.count - words.count))
        return Array((acts + words + titles).prefix(limit))
    }

    var lexicon: Lexicon { Lexicon(snapshot: snapshot) }

    /// Acts that match `query` and the filters: `most` of them, those in which its words are densest, for they are short
    /// and quickly read.
    func find(_ query: Query, most: Int) throws -> [StoredAct] {
        let order = Request.Order.relevance(thenSlot: Schema.Slot.newestFirst)
        var request = Request(offset: 0, limit: most, checkAtLeast: most, order: order)
        request.weighting.saturation = 10
        request.weighting.lengthPenalty = 1
        return try snapshot.database.search(filtered(query), request).hits.compactMap { StoredAct($0.data) }
    }

    /// How many acts match `query` and the filters.
    func count(_ query: Query) throws -> Int {
        let acts = try snapshot.database.count()
        let order = Request.Order.value(slot: Schema.Slot.code)
        let request = Request(offset: 0, limit: 0, checkAtLeast: acts, order: order)
        return try snapshot.database.search(filtered(query), request).total.upperBound
    }

    private func filtered(_ query: Query) throws -> Query {
        try filter.map { try Query.combine(.filter, [query, $0]) } ?? query
    }

    /// Acts whose code begins with what was typed.
    private func codes() throws -> [Completion] {
        let typed = typing.text.lowercased()
        guard typed.utf8.count > 2, typed.contains("-"), !typed.contains(" ") else { return [] }
        let terms = try snapshot.database.terms(prefix: Schema.Prefix.code + typed, limit: limit)
        return try terms.compactMap { term in
            try find(.term(term), most: 1).first
        }.map { Completion(kind: .code, text: $0.code, acts: 1, code: $0.code, title: $0.title) }
    }
}
