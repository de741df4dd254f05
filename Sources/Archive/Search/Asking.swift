import Xapian

/// Asks a query of a snapshot; where nothing has all of it, and the person typed no operator, with less.
struct Asking {
    var request: SearchRequest
    let read: ReadQuery
    /// What the request filters by beside the query.
    var filter: QueryNode?
    let snapshot: Snapshot
    /// When the answer must be there.
    let deadline: ContinuousClock.Instant

    /// What is left of no time: enough to see the first hits.
    private static let leastSeconds = 0.001

    init(_ request: SearchRequest, _ read: ReadQuery, filter: QueryNode?, of snapshot: Snapshot) {
        (self.request, self.read, self.filter, self.snapshot) = (request, read, filter, snapshot)
        deadline = .now + .seconds(request.seconds)
    }

    /// What came of it, and what had to be left out for that.
    struct Found {
        var matches: Matches
        /// What was asked in the end.
        var query: Query
        /// How many of them have all that was asked.
        var complete: Int
        var highlights: Highlights
        var widenings: [Widening]
        var warnings: [Message]
        /// How many words were let lack, one try after the other.
        var lackingTried = [0]
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
        return found(try search(query, withFilters: false, &builder), query, builder)
    }

    private func plainly(_ node: QueryNode, withFilters: Bool) throws -> Found {
        var builder = QueryBuilder(lexicon: Lexicon(snapshot: snapshot))
        var plain = try builder.plain(node)
        if withFilters { plain.among = try readFilters(builder.lexicon) }
        // In an order other than by relevance, what lacks a word would stand among what has all.
        let steps = request.mayRelax ? plain.steps(from: request.sort == .relevance ? nil : 0) : [0]
        var lacking = steps[0]
        var tried = [lacking]
        var (query, whole) = try plain.query(lacking: lacking)
        var matches = try search(query, refined: plain.refined(), withFilters: withFilters, &builder)
        for step in steps.dropFirst() where matches.total.upperBound == 0 {
            lacking = step
            tried.append(step)
            (query, whole) = try plain.query(lacking: lacking)
            matches = try search(query, refined: plain.refined(), withFilters: withFilters, &builder)
        }
        var found = found(matches, query, builder)
        found.lackingTried = tried
        guard lacking > 0, matches.total.upperBound > 0 else { return found }
        found.complete = try count(whole, withFilters: withFilters)
        if found.complete < matches.total.upperBound {
            found.warnings.append(.mostWords(lacking: lacking, complete: found.complete))
        }
        return found
    }

    /// What the question itself filters by: it holds for hits and for all facets.
    private func readFilters(_ lexicon: Lexicon) throws -> Query? {
        var filters = QueryBuilder(lexicon: lexicon)
        let parts = try read.filters.map { try filters.build($0.node) }
        return parts.isEmpty ? nil : try Query.combine(.and, parts)
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

    private func found(_ matches: Matches, _ query: Query, _ builder: QueryBuilder) -> Found {
        let respelled = builder.widenings.filter { $0.reason == .spelling }
        let timedOut: [Message] = matches.isPartial ? [.timeIsUp(request.seconds)] : []
        return Found(
            matches: matches,
            query: query,
            complete: matches.total.upperBound,
            highlights: builder.highlights,
            widenings: builder.widenings,
            warnings: timedOut + builder.warnings
                + respelled.map { .spelled($0.word, as: $0.others.joined(separator: ", ")) }
        )
    }

    /// Asks `query` of the acts that all filters let through.
    private func search(
        _ query: Query,
        refined: Query? = nil,
        withFilters: Bool,
        _ builder: inout QueryBuilder
    ) throws -> Matches {
        var filters = QueryBuilder(lexicon: builder.lexicon)
        let nodes = [filter].compactMap(\.self) + (withFilters ? read.filters.map(\.node) : [])
        let parts = try nodes.map { try filters.build($0) }
        if builder.warnings.isEmpty { builder.take(warningsOf: filters) }
        let whole = parts.isEmpty ? query : try Query.combine(.filter, [query] + parts)
        return try snapshot.database.search(whole, refined: refined, asked(snapshot.database.count()))
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
            facets: request.facets ? FacetKind.slots : []
        )
        asked.timeLimit = min(request.seconds, max(Self.leastSeconds, (deadline - .now) / .seconds(1)))
        asked.weighting = Ranking.weighting
        return asked
    }
}

extension Asking {
    /// Counts what was found by each kind of value.
    ///
    /// A kind that the request filters by is counted without that filter: several of its values mean any of them, so
    /// that the others must stay in sight, with what they would add.
    func facets(of found: Found) throws -> [SearchAnswer.Facet] {
        guard request.facets else { return [] }
        return try FacetKind.allCases.map { kind in
            let matches = kind.chosen(request.filters).isEmpty ? found.matches : try wider(kind, found)
            let place = FacetKind.slots.firstIndex(of: kind.slot) ?? 0
            return kind.facet(matches.facets[place], of: matches.total.upperBound)
        }
    }

    private func wider(_ kind: FacetKind, _ found: Found) throws -> Matches {
        var asking = self
        asking.filter = try kind.without(request.filters).node()
        (asking.request.limit, asking.request.offset, asking.request.sort) = (0, 0, .code)
        var builder = QueryBuilder(lexicon: Lexicon(snapshot: snapshot))
        return try asking.search(found.query, withFilters: read.isPlain && !found.isWithoutFilters, &builder)
    }
}
