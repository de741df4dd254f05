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

    /// The acts that match `query` and the filters: the first `most`, and how many there are.
    func find(_ query: Query, most: Int) throws -> Matches {
        let whole = try filter.map { try Query.combine(.filter, [query, $0]) } ?? query
        let acts = try snapshot.database.count()
        let order = Request.Order.relevance(thenSlot: Schema.Slot.newestFirst)
        return try snapshot.database.search(whole, Request(offset: 0, limit: most, checkAtLeast: acts, order: order))
    }

    /// Acts whose code begins with what was typed.
    private func codes() throws -> [Completion] {
        let typed = typing.text.lowercased()
        guard typed.utf8.count > 2, typed.contains("-"), !typed.contains(" ") else { return [] }
        let terms = try snapshot.database.terms(prefix: Schema.Prefix.code + typed, limit: limit)
        return try terms.compactMap { term in
            try find(.term(term), most: 1).hits.first.flatMap { StoredAct($0.data) }
        }.map { Completion(kind: .code, text: $0.code, acts: 1, code: $0.code, title: $0.title) }
    }
}
