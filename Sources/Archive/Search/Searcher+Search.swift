import Xapian

extension Searcher {
    /// Answers `request`.
    ///
    /// - Throws: ``ArchiveError`` with the code `malformedQuery` or `badValue` for what a person can mend.
    package func search(_ request: SearchRequest) throws -> SearchAnswer {
        let clock = ContinuousClock()
        let start = clock.now
        let parsed = try QueryParser.parse(request.query)
        let read = request.like.map(parsed.like) ?? parsed
        let filter = try request.filters.node()
        var answer = try reading { snapshot in
            let asking = Asking(request, read, filter: filter, of: snapshot)
            let found = try asking.found()
            var answer = try self.answer(asking, found)
            if answer.total == 0, request.explainsNothing { try self.explain(&answer, asking, found) }
            return answer
        }
        answer.milliseconds = Double((clock.now - start) / .microseconds(1)) / 1000
        return answer
    }

    func answer(
        _ asking: Asking,
        _ found: Asking.Found
    ) throws -> SearchAnswer {
        let (request, read) = (asking.request, asking.read)
        let finder = request.passages ? PassageFinder(highlights: found.highlights) : nil
        let hits = try found.matches.hits.enumerated().map { index, hit in
            try self.hit(hit, rank: request.offset + index + 1, finder, asking.snapshot)
        }
        let filters = found.isWithoutFilters ? [] : read.filters
        return SearchAnswer(
            request: request,
            interpreted: Interpretation(language: request.language)
                .text(read, filters: filters, explicit: asking.filter, widenings: found.widenings),
            warnings: (read.warnings + found.warnings).map { $0.text(request.language) },
            filters: filters,
            widenings: found.widenings,
            suggestion: found.matches.total.upperBound > 0
                ? Suggestion.query(request.query, respelling: found.widenings) : nil,
            complete: found.complete,
            total: found.matches.isPartial ? found.matches.estimate : found.matches.total.upperBound,
            totalIsExact: found.matches.total.count == 1 && !found.matches.isPartial,
            revision: Int(try Revision(asking.snapshot).change),
            facets: try asking.facets(of: found),
            hits: hits,
            milliseconds: 0
        )
    }

    /// Says of an answer that found nothing what it could not see, and what would find something.
    private func explain(_ answer: inout SearchAnswer, _ asking: Asking, _ found: Asking.Found) throws {
        answer.offers = try Truncation(asking: asking).offers()
        answer.coverage = try asking.coverage(withFilters: !found.isWithoutFilters, catalogueFaults())
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
}
