import Xapian

extension Searcher {
    /// What may have been meant by `text`, the beginning of a query, among the acts that `filters` leave.
    ///
    /// - Throws: ``ArchiveError`` with the code `badValue`, or `malformedQuery` where it is too long.
    package func complete(_ text: String, filters: SearchFilters = SearchFilters(), limit: Int) throws
        -> CompletionAnswer
    {
        guard text.utf8.count <= SearchLimits.queryBytes else { throw ArchiveError.queryTooLong }
        let clock = ContinuousClock()
        let start = clock.now
        let node = try filters.node()
        let completions = try reading { snapshot in
            var builder = QueryBuilder(lexicon: Lexicon(snapshot: snapshot))
            let filter = try node.map { try builder.build($0) }
            return try Completer(snapshot: snapshot, typing: Typing(text), filter: filter, limit: limit).completions()
        }
        let took = (clock.now - start) / .microseconds(1) / 1000
        return CompletionAnswer(query: text, completions: completions, milliseconds: took)
    }

    /// Prepares for completing the shortest beginnings, which would take longest.
    package func learnFrequentWords() throws {
        try reading { try $0.frequentWords.learn(from: $0.database) }
    }
}
