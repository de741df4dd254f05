import Xapian

/// Asks a query of a snapshot; where nothing has all of it, and the person typed no operator, with less.
struct Asking {
    var request: SearchRequest
    let read: ReadQuery
    /// What the request filters by beside the query.
    let filter: QueryNode?
    let snapshot: Snapshot

    /// What came of it, and what had to be left out for that.
    struct Found {
        var matches: Matches
        /// How many of them have all that was asked.
        var complete: Int
        var highlights: Highlights
        var widenings: [Widening]
        var warnings: [Message]
        /// Whether what was read as filters was searched as words.
        var isWithoutFilters = false
    }

    /// As it was asked; else with some words fewer; else without the filters that were read.
    func found() throws -> Found {
        guard read.isPlain else { return try strictly() }
        let first = try plainly(read.node, withFilters: true)
        guard first.matches.total.upperBound == 0, request.mayRelax, !read.filters.isEmpty else { return first }
        var second = try plainly(read.literal, withFilters: false)
        guard second.matches.total.upperBound > 0 else { return first }
        second.isWithoutFilters = true
        second.warnings.insert(.withoutFilters(read.filters), at: 0)
        return second
    }

    private func strictly() throws -> Found {
        var builder = QueryBuilder(lexicon: Lexicon(snapshot: snapshot))
        let query = try builder.build(read.node)
        return found(try search(query, withFilters: false, &builder), builder)
    }

    private func plainly(_ node: QueryNode, withFilters: Bool) throws -> Found {
        var builder = QueryBuilder(lexicon: Lexicon(snapshot: snapshot))
        let plain = try builder.plain(node)
        // In an order other than by relevance, what lacks a word would stand among what has all.
        let steps = request.mayRelax ? plain.steps(from: request.sort == .relevance ? nil : 0) : [0]
        var lacking = steps[0]
        var matches = try search(plain.query(lacking: lacking), withFilters: withFilters, &builder)
        for step in steps.dropFirst() where matches.total.upperBound == 0 {
            lacking = step
            matches = try search(plain.query(lacking: lacking), withFilters: withFilters, &builder)
        }
        var found = found(matches, builder)
        guard lacking > 0, matches.total.upperBound > 0 else { return found }
        found.complete = try count(plain.whole(), withFilters: withFilters)
        if found.complete < matches.total.upperBound {
            found.warnings.append(.mostWords(lacking: lacking, complete: found.complete))
        }
        return found
    }

    /// How many acts have all that was asked.
    private func count(_ query: Query, withFilters: Bool) throws -> Int {
        var only = self
        only.request.limit = 0
        only.request.offset = 0
        only.request.facets = false
        var builder = QueryBuilder(lexicon: Lexicon(snapshot: snapshot))
        return try only.search(query, withFilters: withFilters, &builder).total.upperBound
    }

    private func found(_ matches: Matches, _ builder: QueryBuilder) -> Found {
        let respelled = builder.widenings.filter { $0.reason == .spelling }
        return Found(
            matches: matches,
            complete: matches.total.upperBound,
            highlights: builder.highlights,
            widenings: builder.widenings,
            warnings: builder.warnings + respelled.map { .spelled($0.word, as: $0.others.joined(separator: ", ")) }
        )
    }

    /// Asks `query` of the acts that all filters let through.
    private func search(_ query: Query, withFilters: Bool, _ builder: inout QueryBuilder) throws -> Matches {
        var filters = QueryBuilder(lexicon: builder.lexicon)
        let nodes = [filter].compactMap(\.self) + (withFilters ? read.filters.map(\.node) : [])
        let parts = try nodes.map { try filters.build($0) }
        if builder.warnings.isEmpty { builder.take(warningsOf: filters) }
        let whole = parts.isEmpty ? query : try Query.combine(.filter, [query] + parts)
        return try snapshot.database.search(whole, asked(snapshot.database.count()))
    }

    private func asked(_ documents: Int) -> Request {
        let order: Request.Order =
            switch request.sort {
            case .relevance: .relevance(thenSlot: Schema.Slot.newestFirst)
            case .date: .value(slot: Schema.Slot.oldestFirst)
            case .newest: .value(slot: Schema.Slot.newestFirst)
            case .code: .value(slot: Schema.Slot.code)
            }
        var asked = Request(
            offset: request.offset,
            limit: request.limit,
            checkAtLeast: documents,
            order: order,
            facets: request.facets ? Self.facetSlots.map(\.slot) : []
        )
        asked.weighting.saturation = Ranking.saturation
        asked.weighting.lengthPenalty = Ranking.lengthPenalty
        return asked
    }
}

extension Asking {
    private static let facetSlots: [(name: String, slot: UInt32)] = [
        ("type", Schema.Slot.type), ("year", Schema.Slot.year), ("subject", Schema.Slot.subjects),
        ("issuer", Schema.Slot.issuer), ("status", Schema.Slot.status),
    ]

    static func facets(_ matches: Matches) -> [SearchAnswer.Facet] {
        zip(facetSlots, matches.facets).map { slot, values in
            SearchAnswer.Facet(
                name: slot.name,
                values: values.map { SearchAnswer.FacetValue(value: $0.value, count: $0.count) }
            )
        }
    }
}
