import Acts

/// What is searched for.
package struct SearchRequest: Sendable {
    /// The order of the hits.
    package enum Sort: String, Sendable, CaseIterable {
        case relevance, date
        case newest = "-date"
        case code
    }

    /// The query, in the query language.
    package var query: String
    package var filters = SearchFilters()
    /// The code of an act: only acts like it are searched.
    package var like: String?
    package var sort = Sort.relevance
    package var offset = 0
    package var limit = 10
    /// Whether values are counted.
    package var facets = false
    /// Whether passages are chosen.
    package var passages = true
    /// Whether a query that nothing matches may be asked again with less: some words fewer, no filter that was read.
    package var mayRelax = true
    /// Whether an answer that found nothing says what it could not see, and offers other queries.
    package var explainsNothing = true
    /// How long the search may take, in seconds: what was found by then is the answer, and it says so.
    package var seconds = SearchLimits.seconds
    /// The language of interpretation and warnings, which the answer gives as text.
    package var language = Language.es

    package init(_ query: String) { self.query = query }
}

/// Filters beside the query.
///
/// Several values of one kind: any of them. Several kinds: all of them.
package struct SearchFilters: Sendable, Equatable {
    package var types: [String] = []
    package var years: [String] = []
    package var decades: [String] = []
    package var subjects: [String] = []
    package var issuers: [String] = []
    package var numbers: [String] = []
    package var statuses: [String] = []
    package var qualities: [String] = []
    package var from: String?
    package var to: String?
    /// Only acts new or changed since this revision of the index.
    package var since: String?

    package init() {}

    /// As a query that all hits must also match; `nil` where nothing is filtered.
    ///
    /// - Throws: ``ArchiveError`` with the code `badValue`.
    func node() throws -> QueryNode? {
        var warnings: [Message] = []
        var parts = try [
            any(.type, types, &warnings), any(.year, years, &warnings), any(.decade, decades, &warnings),
            any(.subject, subjects, &warnings), Self.any(issuers.map(Self.issuer)),
            any(.number, numbers, &warnings), any(.status, statuses, &warnings), any(.quality, qualities, &warnings),
        ].compactMap(\.self)
        if from != nil || to != nil { parts.append(try dates()) }
        if let since { parts.append(.field(.revision, .value(since))) }
        return parts.isEmpty ? nil : parts.count == 1 ? parts[0] : .and(parts)
    }

    private func any(_ field: QueryField, _ values: [String], _ warnings: inout [Message]) throws -> QueryNode? {
        Self.any(
            try values.map { value in try FieldSyntax.read(field, value, isQuoted: false, warnings: &warnings) }
        )
    }

    /// An issuer by all its name, as a facet gives it; else by initials or words.
    private static func issuer(_ value: String) -> QueryNode {
        .field(.issuer, .range(from: value, to: value, written: value))
    }

    private static func any(_ nodes: [QueryNode]) -> QueryNode? {
        nodes.isEmpty ? nil : nodes.count == 1 ? nodes[0] : .or(nodes)
    }

    private func dates() throws -> QueryNode {
        let from = try from.map { try date("from", $0).lowest }
        let to = try to.map { try date("to", $0).highest }
        if let from, let to, from > to { throw ArchiveError.emptyRange("\(self.from ?? "")..\(self.to ?? "")") }
        return .field(.date, .range(from: from, to: to, written: "\(self.from ?? "")..\(self.to ?? "")"))
    }

    private func date(_ name: String, _ value: String) throws -> ActDate {
        guard let date = ActDate(iso: value), date.isPossible else {
            throw ArchiveError.badValue(name, value, expected: "2019, 2019-03, 2019-03-15")
        }
        return date
    }
}

/// The answer to a search.
package struct SearchAnswer: Sendable {
    package var request: SearchRequest
    /// How the query was read.
    package var interpreted: String
    package var warnings: [String]
    /// The filters that were read from the query's words, and hold for the hits.
    package var filters: [ReadFilter] = []
    /// Words that were searched beside those that were typed.
    package var widenings: [Widening] = []
    /// The query as it may have been meant, where a word of it is spelled like none of the archive's.
    package var suggestion: String?
    /// Queries that would find something, where this one found nothing.
    package var offers: [QueryOffer] = []
    /// What could be searched and what not; where nothing was found.
    package var coverage: Coverage?
    /// How many of the hits have all that was asked; the others have most of it.
    package var complete: Int
    package var total: Int
    package var totalIsExact: Bool
    /// The state of the index that was searched: the number of the catalogue's last change in it.
    package var revision: Int
    package var facets: [Facet]
    package var hits: [Hit]
    /// How long it took, in milliseconds.
    package var milliseconds: Double

    /// A value of a facet, and how many of all hits have it.
    package struct FacetValue: Sendable, Equatable {
        package var value: String
        package var count: Int
    }

    /// The values of one kind that the hits have; where it is filtered, that hits would have without that filter.
    package struct Facet: Sendable, Equatable {
        /// `type`, `year`, `decade`, `subject`, `issuer`, `status`, `quality`.
        package var name: String
        package var values: [FacetValue]
    }

    package struct Hit: Sendable {
        package var act: StoredAct
        package var score: Double
        /// From 1, over all pages of hits.
        package var rank: Int
        package var passages: [Passage]
    }
}
