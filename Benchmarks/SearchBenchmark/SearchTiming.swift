import Archive

/// Asks the same queries again and again, and keeps the time of each.
struct SearchTiming {
    let searcher: Searcher
    let queries: [String]

    /// Each query once for warmth, then `rounds` times.
    func measure(rounds: Int) throws -> SearchFigures {
        var figures = SearchFigures(queries: queries.count)
        for query in queries { figures.take(try searcher.search(request(query))) }
        for _ in 0..<rounds {
            for query in queries { figures.milliseconds.append(try time(query)) }
        }
        figures.milliseconds.sort()
        return figures
    }

    /// Completions, each `rounds` times; as a server does, the words of the shortest beginnings are learnt first.
    func measureCompletions(rounds: Int) throws -> SearchFigures {
        var figures = SearchFigures(queries: queries.count)
        try searcher.learnFrequentWords()
        for _ in 0..<rounds {
            for query in queries {
                let answer = try searcher.complete(query, limit: SearchLimits.completions)
                figures.milliseconds.append(answer.milliseconds)
                figures.hits += answer.completions.count
            }
        }
        figures.milliseconds.sort()
        return figures
    }

    private func request(_ query: String) -> SearchRequest {
        var request = SearchRequest(query)
        request.facets = true
        request.passages = true
        return request
    }

    /// The whole of it, in milliseconds: reading the query, searching, counting, choosing passages, letting go.
    private func time(_ query: String) throws -> Double {
        try ContinuousClock().measure { _ = try searcher.search(request(query)) } / .microseconds(1) / 1000
    }
}

/// What searches took, and what they found.
struct SearchFigures {
    var queries: Int
    /// One for each search, ascending once all are in.
    var milliseconds: [Double] = []
    /// Acts that matched, over all queries.
    var matches = 0
    /// Acts that were shown.
    var hits = 0
    /// How much text the passages had.
    var passageBytes = 0

    init(queries: Int) { self.queries = queries }

    mutating func take(_ answer: SearchAnswer) {
        matches += answer.total
        hits += answer.hits.count
        for hit in answer.hits {
            for passage in hit.passages { passageBytes += passage.text.utf8.count }
        }
    }

    /// The figures as `name=value`, for a program to read.
    var line: String {
        "queries=\(queries) median_ms=\(percentile(0.5)) p99_ms=\(percentile(0.99)) "
            + "matches=\(matches) hits=\(hits) passage_bytes=\(passageBytes)"
    }

    private func percentile(_ share: Double) -> Double {
        let index = min(milliseconds.count - 1, Int(share * Double(milliseconds.count)))
        return milliseconds.isEmpty ? 0 : milliseconds[index]
    }
}
