import Archive
import Synchronization

/// What the archive holds, counted once for each state of the index: the start page shows it.
final class Holdings: Sendable {
    struct Counts: Sendable {
        var acts: Int
        var facets: [SearchAnswer.Facet]
    }

    private let last = Mutex<(revision: String, counts: Counts)?>(nil)

    func counts(_ searcher: Searcher) throws -> Counts {
        let revision = try searcher.revision()
        if let last = last.withLock({ $0 }), last.revision == revision { return last.counts }
        var request = SearchRequest("")
        request.facets = true
        request.passages = false
        request.limit = 1
        let answer = try searcher.search(request)
        let counts = Counts(acts: answer.total, facets: answer.facets)
        last.withLock { $0 = (revision, counts) }
        return counts
    }
}
