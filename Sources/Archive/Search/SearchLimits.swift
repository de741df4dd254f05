/// What a search may ask for at most.
///
/// `docs/limits.md` states these to people.
package enum SearchLimits {
    /// How long a query may be, in bytes of UTF-8.
    package static let queryBytes = 2_000
    /// How many words a query may have.
    package static let queryWords = 250
    /// How many words the `word*` of one query may stand for together.
    package static let queryWildcardWords = 1_000
    /// How long a search may take, in seconds, where the request says nothing else.
    package static let seconds = 5.0
    /// How deep parentheses may go.
    package static let nesting = 32
    /// How many words a `word*` may stand for.
    package static let wildcardWords = 200
    /// How short the beginning of a `word*` may be, in bytes.
    package static let shortestPrefix = 2
    /// How many hits a page may have.
    package static let pageSize = 1_000
    /// How far into the hits a page may begin.
    package static let offset = 100_000
    /// How many completions are given where nothing is asked, and at most.
    package static let completions = 8
    package static let mostCompletions = 20
    /// How many inflected forms a word may widen to.
    package static let forms = 100
}

extension ArchiveError {
    static var queryTooLong: ArchiveError {
        ArchiveError(
            .malformedQuery,
            es: "La consulta es demasiado larga: el límite es \(SearchLimits.queryBytes) bytes.",
            en: "The query is too long: the limit is \(SearchLimits.queryBytes) bytes.",
            position: SearchLimits.queryBytes
        )
    }

    static func tooManyWords(at position: Int) -> ArchiveError {
        ArchiveError(
            .malformedQuery,
            es: "La consulta tiene demasiadas palabras: el límite es \(SearchLimits.queryWords).",
            en: "The query has too many words: the limit is \(SearchLimits.queryWords).",
            position: position
        )
    }
}
