package import Archive
package import Documents

/// What a server needs to know before it starts.
package struct ServerOptions: Sendable {
    /// The archive that is served.
    package var folder: ArchiveFolder
    /// The address to listen on; `127.0.0.1` lets only this machine in.
    package var host: String
    /// The TCP port; 0 lets the system choose one.
    package var port: Int
    /// What draws pages: children of this very program.
    package var extraction: ExtractionPool
    /// How many searches run at a time.
    package var searchers: Int
    /// The program's version, for the foot of pages and for caches: another version may answer otherwise.
    package var version: String
    /// The address that people type, as `https://archivo.example.gob.pe`, where a proxy stands before the server;
    /// without it, absolute links are made from the request's `Host`.
    package var publicAddress: String?
    /// What is configured of the archive.
    package var configuration: ArchiveConfiguration

    package init(
        folder: ArchiveFolder,
        host: String = "127.0.0.1",
        port: Int = 8080,
        extraction: ExtractionPool,
        searchers: Int,
        version: String,
        publicAddress: String? = nil,
        configuration: ArchiveConfiguration = ArchiveConfiguration()
    ) {
        precondition(searchers > 0, "a server without searchers answers nothing")
        precondition((0...65_535).contains(port), "a TCP port is a number from 0 to 65535")
        self.folder = folder
        self.host = host
        self.port = port
        self.extraction = extraction
        self.searchers = searchers
        self.version = version
        self.publicAddress = publicAddress
        self.configuration = configuration
    }
}
