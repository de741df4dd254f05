import Acts
import Analysis
import Xapian

/// Answers searches from an index.
///
/// It needs the index alone, not the catalogue. One thread at a time may use it; ``SearcherPool``
/// lends several to many. A commit that comes meanwhile is seen by the next search.
package final class Searcher {
    private let folder: ArchiveFolder
    private var snapshot: Snapshot
    private var stamp: IndexStamp

    /// Opens the index of `folder`.
    ///
    /// - Throws: ``ArchiveError`` with the code `noIndex`, `corruptIndex` or `otherVersion`.
    package init(_ folder: ArchiveFolder) throws {
        self.folder = folder
        stamp = IndexStamp(folder.index)
        snapshot = try Snapshot(folder)
    }

    /// Lends the newest snapshot to `body`; where a writer overtakes it meanwhile, once more.
    func reading<Success>(_ body: (Snapshot) throws -> Success) throws -> Success {
        let present = IndexStamp(folder.index)
        if present != stamp {
            snapshot = try Snapshot(folder)
            stamp = present
        }
        return try explainingIndex(folder) {
            do {
                return try body(snapshot)
            } catch let error as XapianError where error.code == .databaseModified {
                snapshot = try Snapshot(folder)
                return try body(snapshot)
            }
        }
    }

    /// How many acts the index holds.
    package func count() throws -> Int { try reading { try $0.database.count() } }

    /// What tells this state of the index from every other: for `ETag`, and for saying what was searched.
    package func revision() throws -> String {
        try reading { snapshot in
            let catalogue = try snapshot.database.metadata(Schema.Metadata.catalogue) ?? ""
            let change = try snapshot.database.metadata(Schema.Metadata.change) ?? "0"
            return "\(catalogue.prefix(8).lowercased())-\(change)"
        }
    }
}

extension Searcher {
    /// Answers `request`.
    ///
    /// - Throws: ``ArchiveError`` with the code `malformedQuery` or `badValue` for what a person can mend.
    package func search(_ request: SearchRequest) throws -> SearchAnswer {
        let clock = ContinuousClock()
        let start = clock.now
        let read = try QueryParser.parse(request.query)
        let filter = try request.filters.node()
        var answer = try reading { try self.answer(request, read, filter, $0) }
        let interpretation = Interpretation(language: request.language)
        answer.interpreted = [read.node, filter].compactMap { $0.map(interpretation.text) }.joined(separator: " · ")
        answer.warnings = read.warnings.map { $0.text(request.language) } + answer.warnings
        answer.milliseconds = Double((clock.now - start) / .microseconds(1)) / 1000
        return answer
    }

    private func answer(
        _ request: SearchRequest,
        _ read: ReadQuery,
        _ filter: QueryNode?,
        _ snapshot: Snapshot
    ) throws -> SearchAnswer {
        let (query, builder) = try Self.query(read.node, filter, snapshot)
        let matches = try snapshot.database.search(query, Self.request(request, documents: snapshot.database.count()))
        let finder = request.passages ? PassageFinder(highlights: builder.highlights) : nil
        let hits = try matches.hits.enumerated().map { index, hit in
            try self.hit(hit, rank: request.offset + index + 1, finder, snapshot)
        }
        return SearchAnswer(
            request: request,
            interpreted: "",
            warnings: builder.warnings.map { $0.text(request.language) },
            total: matches.total.upperBound,
            totalIsExact: matches.total.count == 1,
            facets: request.facets ? Self.facets(matches) : [],
            hits: hits,
            milliseconds: 0
        )
    }

    private static func query(
        _ node: QueryNode,
        _ filter: QueryNode?,
        _ snapshot: Snapshot
    ) throws -> (query: Query, builder: QueryBuilder) {
        let lexicon = Lexicon(snapshot: snapshot)
        var builder = QueryBuilder(lexicon: lexicon)
        let query = try builder.build(node)
        guard let filter else { return (query, builder) }
        var filterBuilder = QueryBuilder(lexicon: lexicon)
        let filtered = try Query.combine(.filter, [query, try filterBuilder.build(filter)])
        builder.take(warningsOf: filterBuilder)
        return (filtered, builder)
    }

    private static func request(_ request: SearchRequest, documents: Int) -> Request {
        let order: Request.Order =
            switch request.sort {
            case .relevance: .relevance(thenSlot: Schema.Slot.newestFirst)
            case .date: .value(slot: Schema.Slot.oldestFirst)
            case .newest: .value(slot: Schema.Slot.newestFirst)
            case .code: .value(slot: Schema.Slot.code)
            }
        return Request(
            offset: request.offset,
            limit: request.limit,
            checkAtLeast: documents,
            order: order,
            facets: request.facets ? facetSlots.map(\.slot) : []
        )
    }

    private static let facetSlots: [(name: String, slot: UInt32)] = [
        ("type", Schema.Slot.type), ("year", Schema.Slot.year), ("subject", Schema.Slot.subjects),
        ("issuer", Schema.Slot.issuer), ("status", Schema.Slot.status),
    ]

    private static func facets(_ matches: Matches) -> [SearchAnswer.Facet] {
        zip(facetSlots, matches.facets).map { slot, values in
            SearchAnswer.Facet(
                name: slot.name,
                values: values.map { SearchAnswer.FacetValue(value: $0.value, count: $0.count) }
            )
        }
    }

    private func hit(
        _ hit: Matches.Hit,
        rank: Int,
        _ finder: PassageFinder?,
        _ snapshot: Snapshot
    ) throws -> SearchAnswer.Hit {
        let act = try stored(hit.data)
        let passages = try finder?.passages(of: act) { words in
            var terms = Strings()
            for word in words { terms.append(word) }
            return try snapshot.database.positions(of: terms, in: hit.identifier)
        }
        return SearchAnswer.Hit(act: act, score: hit.weight, rank: rank, passages: passages ?? [])
    }

    private func stored(_ data: [UInt8]) throws -> StoredAct {
        guard let act = StoredAct(data) else { throw ArchiveError.corruptIndex(folder, "unreadable document data") }
        return act
    }
}

extension Searcher {
    /// The act with this code, whatever the case of its letters.
    ///
    /// - Throws: ``ArchiveError`` with the code `unknownCode`.
    package func act(_ code: String) throws -> StoredAct {
        let hits = try reading { snapshot in
            let query = try Query.term(Schema.Prefix.code + code.lowercased())
            let order = Request.Order.value(slot: Schema.Slot.code)
            return try snapshot.database.search(query, Request(offset: 0, limit: 1, checkAtLeast: 1, order: order)).hits
        }
        guard let hit = hits.first else { throw ArchiveError.unknownCode(code) }
        return try stored(hit.data)
    }

    /// The acts whose number is written as `text`, in any form: for "did you mean" beside an unknown code.
    package func codes(numbered text: String, limit: Int = 5) throws -> [String] {
        guard let reference = NumberReference.parse(text) ?? NumberReference.all(in: text).first else { return [] }
        var request = SearchRequest("")
        request.filters.numbers = [String(reference.value)]
        request.limit = limit
        request.passages = false
        return try search(request).hits.map(\.act.code)
    }

    /// What a query's words look like on a page: for boxing them on the page's image.
    package func matcher(for query: String) throws -> PageMatcher {
        let read = try QueryParser.parse(query)
        return try reading { snapshot in
            PageMatcher(highlights: try Self.query(read.node, nil, snapshot).builder.highlights)
        }
    }
}

extension ArchiveError {
    static func unknownCode(_ code: String) -> ArchiveError {
        ArchiveError(
            .unknownCode,
            es: "Ningún acto tiene el código «\(code)». Búsquelo por su número o sus palabras: acervo search",
            en: "No act has the code “\(code)”. Look for it by its number or its words: acervo search"
        )
    }
}
