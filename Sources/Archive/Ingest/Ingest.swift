import Acts
import Dispatch
import Documents
import Foundation
import Synchronization

/// Brings catalogue and index up to date with the files under some folders.
package struct Ingest: Sendable {
    package var folder: ArchiveFolder
    /// Folders and files.
    package var paths: [String]
    /// How many documents are read at a time.
    package var jobs: Int
    /// Whether only the plan is made.
    package var isDryRun: Bool
    /// Asked now and then: whether to end at the next commit.
    package var isCancelled: @Sendable () -> Bool = { false }

    package init(folder: ArchiveFolder, paths: [String], jobs: Int, isDryRun: Bool = false) {
        self.folder = folder
        self.paths = paths
        self.jobs = max(1, jobs)
        self.isDryRun = isDryRun
    }

    /// How many documents go into the catalogue with one commit, at most.
    private static let batch = 200

    /// Does it.
    ///
    /// Documents that can't be read are in the summary; they stop nothing.
    ///
    /// `extraction` is made only where there is something to read, for it starts processes.
    ///
    /// - Throws: ``ArchiveError`` where catalogue or index can't be written, another process is writing
    /// (`locked`), or a path isn't there.
    package func run(
        extraction: () throws -> ActExtraction,
        progress: (IngestProgress) -> Void = { _ in }
    ) throws -> IngestSummary {
        let clock = ContinuousClock()
        let start = clock.now
        let walk = try FileWalk(paths, in: folder)
        if isDryRun { return try dryRun(walk) }
        let lock = try WriterLock(folder)
        defer { withExtendedLifetime(lock) {} }
        var summary = IngestSummary(walk)
        try Catalogue.explaining(folder) {
            if try isUpToDate(walk, &summary) { return }
            let catalogue = try Catalogue(writing: folder)
            let plan = IngestPlan(walk, known: try catalogue.knownFiles())
            summary.take(plan)
            if !plan.isEmpty { try apply(plan, to: catalogue, &summary, extraction, progress) }
            try readAgainIfRulesChanged(catalogue, extraction)
            try Follower(folder: folder, catalogue: catalogue, jobs: jobs).follow {
                progress(IngestProgress(stage: .indexing, done: $0, total: $1))
            }
        }
        summary.isCancelled = isCancelled()
        summary.seconds = Double((clock.now - start) / .microseconds(1)) / 1_000_000
        return summary
    }

    /// Whether there is nothing to do.
    ///
    /// Found by reading only: SQLite writes to a database that is opened for writing.
    private func isUpToDate(_ walk: FileWalk, _ summary: inout IngestSummary) throws -> Bool {
        guard let catalogue = Catalogue(ifCurrent: folder) else { return false }
        let plan = IngestPlan(walk, known: try catalogue.knownFiles())
        guard plan.isEmpty, try catalogue.state("reader") == ActExtraction.version else { return false }
        guard case .nothing = try Follower(folder: folder, catalogue: catalogue, jobs: jobs).work() else {
            return false
        }
        summary.take(plan)
        return true
    }

    private func dryRun(_ walk: FileWalk) throws -> IngestSummary {
        let hasCatalogue = FileManager.default.fileExists(atPath: folder.catalogue)
        let known = hasCatalogue ? try Catalogue(reading: folder).knownFiles() : []
        let plan = IngestPlan(walk, known: known)
        var summary = IngestSummary(walk)
        summary.take(plan)
        summary.added = plan.toRead.count - plan.knownPaths.count
        summary.updated = plan.knownPaths.count
        return summary
    }

    private func apply(
        _ plan: IngestPlan,
        to catalogue: Catalogue,
        _ summary: inout IngestSummary,
        _ extraction: () throws -> ActExtraction,
        _ progress: (IngestProgress) -> Void
    ) throws {
        if !plan.toRead.isEmpty { try read(plan, into: catalogue, &summary, extraction, progress) }
        // Last, so that a document that only moved has its new path before it loses the old one.
        if !plan.gone.isEmpty { try catalogue.apply([], gone: plan.gone) }
    }

    private func read(
        _ plan: IngestPlan,
        into catalogue: Catalogue,
        _ summary: inout IngestSummary,
        _ extraction: () throws -> ActExtraction,
        _ progress: (IngestProgress) -> Void
    ) throws {
        let known = try catalogue.knownHashes()
        let knownPaths = plan.knownPaths
        let readers = ReaderThreads(
            plan.toRead,
            extraction: try extraction(),
            jobs: jobs,
            isKnown: known.contains,
            isCancelled: isCancelled
        )
        var done = 0
        while let batch = readers.next(atMost: Self.batch) {
            try catalogue.apply(batch)
            for file in batch { summary.take(file, isNew: !knownPaths.contains(Array(file.stamp.path.utf8))) }
            done += batch.count
            progress(
                IngestProgress(
                    stage: .reading,
                    done: done,
                    total: plan.toRead.count,
                    pages: summary.pages,
                    failures: summary.failed.count
                )
            )
        }
    }

    /// Records come from rules; when those change, the text that is kept is read again.
    private func readAgainIfRulesChanged(_ catalogue: Catalogue, _ extraction: () throws -> ActExtraction) throws {
        let version = try catalogue.state("reader") ?? ""
        guard version != ActExtraction.version else { return }
        if !version.isEmpty {
            let reader = try extraction()
            let ids = try catalogue.documentIDs()
            for start in stride(from: 0, to: ids.count, by: Self.batch) {
                let batch = try ids[start..<min(start + Self.batch, ids.count)].map { id in
                    let (sha256, pages) = try catalogue.text(ofDocument: id)
                    let texts = pages.map { PageText(number: $0.number, text: $0.text) }
                    return (documentID: id, acts: reader.acts(texts, sha256: sha256))
                }
                try catalogue.replaceActs(batch)
            }
        }
        try catalogue.setState("reader", ActExtraction.version)
    }
}

/// How far an update has come.
package struct IngestProgress: Sendable {
    package enum Stage: Sendable { case reading, indexing }

    package var stage: Stage
    package var done: Int
    package var total: Int
    package var pages = 0
    package var failures = 0
}
