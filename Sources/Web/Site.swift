import Archive
import Documents

/// What every route needs, made once.
struct Site: Sendable {
    let folder: ArchiveFolder
    let searchers: SearcherPool
    let drawings: PageDrawings
    let originals: OriginalFiles
    let holdings: Holdings
    let metrics: RequestMetrics
    let version: String
    /// The address before every absolute link, where the server's keeper gave one.
    let publicAddress: String?
    let configuration: ArchiveConfiguration

    /// - Throws: ``ArchiveError`` where the index can't be opened.
    init(_ options: ServerOptions) throws {
        folder = options.folder
        searchers = try SearcherPool(options.folder, width: options.searchers)
        searchers.prepare()
        drawings = PageDrawings(pool: options.extraction, layouts: RecognisedLayouts(options.folder))
        originals = OriginalFiles(options.folder)
        holdings = Holdings()
        metrics = RequestMetrics()
        version = options.version
        publicAddress = options.publicAddress
        configuration = options.configuration
    }

    /// The entity tag of what `language` is answered from the index in the state `revision`.
    ///
    /// Weak, for an answer says how long it took. An address has one tag for each state of the index, language
    /// and version of the program; different addresses needn't have different tags (RFC 9110, 8.8.3).
    func entityTag(_ revision: String, _ language: Language) -> String {
        "W/\"\(revision)-\(language.rawValue)-\(version)-\(Assets.fingerprint)\""
    }
}
