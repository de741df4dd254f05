/// What an update did.
package struct IngestSummary: Sendable {
    /// Documents looked at.
    package var seen = 0
    package var added = 0
    package var updated = 0
    package var unchanged = 0
    package var removed = 0
    /// Acts that were read.
    package var acts = 0
    /// Pages that were read.
    package var pages = 0
    /// Pages that were recognised.
    package var recognisedPages = 0
    /// Pages that could not be recognised; `acervo check --pages` names them.
    package var unrecognisedPages = 0
    /// Pages without any text in the whole archive: no search finds them.
    package var pagesWithoutText = 0
    /// Documents that can't be read, each with its reason; also those known from earlier runs.
    package var failed: [IngestFailure] = []
    /// Files that are no documents by their names.
    package var ignored = 0
    package var isCancelled = false
    package var seconds = 0.0

    init(_ walk: FileWalk) {
        seen = walk.entries.count
        ignored = walk.ignored
        failed = walk.failures.map { IngestFailure(path: $0.path, $0.failure) }
    }

    mutating func take(_ plan: IngestPlan) {
        unchanged = plan.unchanged
        removed = plan.gone.count
        failed += plan.stillFailed
    }

    mutating func take(_ file: ReadFile, isNew: Bool) {
        if isNew { added += 1 } else { updated += 1 }
        switch file.outcome {
        case .failed(let failure):
            failed.append(IngestFailure(path: file.stamp.path, failure))
        case .document(let document):
            acts += document.acts.count
            pages += document.pages.count
            if let failure = document.failure { failed.append(IngestFailure(path: file.stamp.path, failure)) }
        }
    }

    /// Said once a reason: where no page can be recognised, one sentence says it.
    private mutating func postpone(_ path: String, _ reason: FailureNote) {
        guard !failed.contains(where: { $0.code == reason.code }) else { return }
        failed.append(IngestFailure(path: path, reason))
    }

    mutating func take(_ recognised: [RecognisedPage]) {
        for page in recognised {
            switch page.outcome {
            case .recognised: recognisedPages += 1
            case .failed: unrecognisedPages += 1
            case .known: break
            case .postponed(let reason): postpone(page.path, reason)
            }
        }
    }
}
