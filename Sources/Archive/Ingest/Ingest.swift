package import Acts
package import Documents
import Foundation

/// Brings catalogue and index up to date with the files under some folders.
///
/// First all files are read, and what has text can be searched; then the pages that need it are recognised, and join.
package struct Ingest: Sendable {
    package var folder: ArchiveFolder
    /// Folders and files.
    package var paths: [String]
    /// How many documents, or pages to recognise, are worked on at a time.
    package var jobs: Int
    /// Whose archive it is.
    package var profile = ArchiveProfile()
    /// Which pages are recognised.
    package var recognition = RecognitionPolicy.auto
    /// Whether there are passwords to try: then PDFs that asked for one are tried again.
    package var hasPasswords = false
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

    /// Does it.
    ///
    /// Documents that can't be read are in the summary; they stop nothing.
    ///
    /// `extraction` is made only where there is something to read, for it starts processes.
    ///
    /// - Throws: ``ArchiveError`` where catalogue or index can't be written, another process is writing
    /// (`locked`), or a path isn't there.
    package func run(
        extraction: @escaping () throws -> ActExtraction,
        progress: @escaping (IngestProgress) -> Void = { _ in }
    ) throws -> IngestSummary {
        let clock = ContinuousClock()
        let start = clock.now
        let walk = try FileWalk(paths, in: folder)
        if isDryRun { return try dryRun(walk) }
        let lock = try WriterLock(folder)
        defer { withExtendedLifetime(lock) {} }
        var summary = IngestSummary(walk)
        try Catalogue.explaining(folder) {
            if try !isUpToDate(walk, &summary) { try update(walk, &summary, extraction, progress) }
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
        let plan = try plan(walk, catalogue)
        guard plan.isEmpty, try catalogue.state("reader") == rules,
            try !catalogue.hasStaleDocuments(), try !catalogue.hasUnsettledEffects(),
            try !catalogue.hasUncomparedActs(), try pending(catalogue).isEmpty,
            case .nothing = try Follower(folder: folder, catalogue: catalogue, jobs: jobs).work()
        else { return false }
        summary.take(plan)
        summary.pagesWithoutText = try catalogue.pagesWithoutText()
        return true
    }

    /// What records hang on beside the text.
    var rules: String { ActExtraction.rules(of: profile) }

    private func plan(_ walk: FileWalk, _ catalogue: Catalogue) throws -> IngestPlan {
        IngestPlan(walk, known: try catalogue.knownFiles(), hasPasswords: hasPasswords)
    }

    private func pending(_ catalogue: Catalogue) throws -> [PendingDocument] {
        recognition == .never ? [] : try catalogue.pendingRecognition(all: recognition == .force)
    }

    private func dryRun(_ walk: FileWalk) throws -> IngestSummary {
        let hasCatalogue = FileManager.default.fileExists(atPath: folder.catalogue)
        let plan =
            try hasCatalogue ? plan(walk, Catalogue(reading: folder)) : IngestPlan(walk, known: [], hasPasswords: false)
        var summary = IngestSummary(walk)
        summary.take(plan)
        summary.added = plan.toRead.count - plan.knownPaths.count
        summary.updated = plan.knownPaths.count
        return summary
    }

    private func update(
        _ walk: FileWalk,
        _ summary: inout IngestSummary,
        _ extraction: @escaping () throws -> ActExtraction,
        _ progress: @escaping (IngestProgress) -> Void
    ) throws {
        let catalogue = try Catalogue(writing: folder)
        let plan = try plan(walk, catalogue)
        summary.take(plan)
        var run = IngestRun(ingest: self, catalogue: catalogue, extraction: extraction, progress: progress)
        try run.takeRules()
        try run.read(plan, &summary)
        try run.readStaleDocuments()
        let pending = isCancelled() ? [] : try pending(catalogue)
        if !pending.isEmpty {
            try run.follow()
            try run.recognise(pending, &summary)
            try run.readStaleDocuments()
        }
        try run.follow()
        summary.pagesWithoutText = try catalogue.pagesWithoutText()
    }
}
