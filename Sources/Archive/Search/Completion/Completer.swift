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

    /// Among so many acts it says something which is the best; to find the best of more takes longer than typing does.
    private static let mostRanked = 2_000

    /// Acts that match `query` and the filters: `most` of them, those in which its words are densest, for they are short
    /// and quickly read; where very many match, any.
    func find(_ query: Query, most: Int) throws -> [StoredAct] {
        let query = try filtered(query)
        let looked = Request(offset: 0, limit: 0, checkAtLeast: 0, order: .none)
        let isRanked = try snapshot.database.search(query, looked).estimate <= Self.mostRanked
        let order = isRanked ? Request.Order.relevance(thenSlot: Schema.Slot.newestFirst) : .none
        var request = Request(offset: 0, limit: most, checkAtLeast: most, order: order)
        request.weighting.saturation = 10
        request.weighting.lengthPenalty = 1
        return try snapshot.database.search(query, request).hits.compactMap { StoredAct($0.data) }
    }

    func filtered(_ query: Query) throws -> Query {
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
