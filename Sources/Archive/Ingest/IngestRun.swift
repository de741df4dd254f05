import Acts
import Documents

/// The stages of an update, on an open catalogue.
struct IngestRun {
    let ingest: Ingest
    let catalogue: Catalogue
    /// Makes what reads documents: only when something is to be read, for it starts processes.
    let makeExtraction: () throws -> ActExtraction
    let progress: (IngestProgress) -> Void
    private var madeExtraction: ActExtraction?

    /// How many documents go into the catalogue with one commit, at most.
    private static let batch = 200
    /// How many recognised pages do.
    private static let pageBatch = 50
    /// How long what was recognised may wait before it can be searched.
    private static let patience = Duration.seconds(300)

    init(
        ingest: Ingest,
        catalogue: Catalogue,
        extraction: @escaping () throws -> ActExtraction,
        progress: @escaping (IngestProgress) -> Void
    ) {
        self.ingest = ingest
        self.catalogue = catalogue
        makeExtraction = extraction
        self.progress = progress
    }

    private mutating func extraction() throws -> ActExtraction {
        if let madeExtraction { return madeExtraction }
        var made = try makeExtraction()
        made.corrections = try catalogue.corrections()
        madeExtraction = made
        return made
    }

    /// Reads the files of `plan`, and forgets those that are gone.
    mutating func read(_ plan: IngestPlan, _ summary: inout IngestSummary) throws {
        if !plan.toRead.isEmpty { try readFiles(plan, &summary) }
        // Last, so that a document that only moved has its new path before it loses the old one.
        if !plan.gone.isEmpty { try catalogue.apply([], gone: plan.gone) }
    }

    private mutating func readFiles(_ plan: IngestPlan, _ summary: inout IngestSummary) throws {
        let known = try catalogue.knownHashes()
        let extraction = try extraction()
        let readers = WorkThreads<FileWalk.Entry, ReadFile>(
            plan.toRead,
            name: "acervo.read",
            jobs: ingest.jobs,
            isCancelled: ingest.isCancelled
        ) { entry, emit in
            emit(ReadFile(stamp: entry.stamp, outcome: extraction.read(entry.absolute, isKnown: known.contains)))
        }
        var now = IngestProgress(stage: .reading, done: 0, total: plan.toRead.count)
        while let batch = readers.next(atMost: Self.batch) {
            try catalogue.apply(batch)
            for file in batch { summary.take(file, isNew: !plan.knownPaths.contains(Array(file.stamp.path.utf8))) }
            now.done += batch.count
            now.pages = summary.pages
            now.failures = summary.failed.count
            progress(now)
        }
    }

    /// Where the rules changed, what was read with the old ones has to be read again; what is read from here on hasn't.
    func takeRules() throws {
        if try catalogue.state("reader") != ingest.rules {
            try catalogue.takeRules(ingest.rules, ingest.profile.scheme)
        }
    }

    /// Reads again the acts of documents whose text, or the rules, changed.
    ///
    /// No file is opened for it.
    mutating func readStaleDocuments() throws {
        try readAgain(catalogue.staleDocuments())
    }

    private mutating func readAgain(_ documents: [Int64]) throws {
        guard !documents.isEmpty else { return }
        let reader = try extraction()
        for start in stride(from: 0, to: documents.count, by: Self.batch) {
            let batch = try documents[start..<min(start + Self.batch, documents.count)].map { id in
                try catalogue.markFurniture(ofDocument: id)
                let (sha256, pages) = try catalogue.text(ofDocument: id)
                return (documentID: id, acts: reader.acts(pages, sha256: sha256))
            }
            try catalogue.replaceActs(batch)
        }
    }

    /// Recognises the pages that wait for it.
    ///
    /// The acts of a document are read again when its last page is there; in a long run, now and then the index is
    /// brought up to date with what came.
    mutating func recognise(_ pending: [PendingDocument], _ summary: inout IngestSummary) throws {
        let threads = RecognitionRun(
            folder: ingest.folder,
            documents: try extraction().documents,
            jobs: ingest.jobs,
            isCancelled: ingest.isCancelled
        ).start(pending) { [catalogue] in (try? catalogue.isRecognised($0)) ?? false }
        var waiting = Dictionary(uniqueKeysWithValues: pending.map { ($0.id, $0.pages.count) })
        var now = IngestProgress(stage: .recognising, done: 0, total: pending.reduce(0) { $0 + $1.pages.count })
        now.failures = summary.failed.count
        now.documents = (0, pending.count)
        progress(now)
        var lastFollowed = ContinuousClock.now
        while let batch = threads.next(atMost: Self.pageBatch) {
            try catalogue.store(batch)
            for page in batch { waiting[page.documentID, default: 0] -= 1 }
            let complete = Set(batch.map(\.documentID)).filter { waiting[$0] == 0 }.sorted()
            try readAgain(complete)
            summary.take(batch)
            now.done += batch.count
            now.documents?.done += complete.count
            now.failures = summary.failed.count + summary.unrecognisedPages
            progress(now)
            guard ContinuousClock.now - lastFollowed > Self.patience else { continue }
            try follow()
            lastFollowed = .now
        }
    }

    /// Works out what is done to acts and what their neighbours say, looks for copies of what came, and brings the index up to the catalogue.
    func follow() throws {
        try catalogue.settleEffects()
        try catalogue.askNeighbours()
        try catalogue.findCopies()
        try Follower(folder: ingest.folder, catalogue: catalogue, jobs: ingest.jobs).follow {
            progress(IngestProgress(stage: .indexing, done: $0, total: $1))
        }
    }
}
