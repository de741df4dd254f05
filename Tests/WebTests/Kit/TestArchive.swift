import Acts
import Archive
import Documents
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import Web

/// An archive of a few invented acts, indexed by the real program; it goes when this goes.
final class TestArchive: Sendable {
    let path: String

    var folder: ArchiveFolder { ArchiveFolder(path + "/index") }

    /// One archive for all tests that only read.
    static func shared() throws -> TestArchive { try SharedArchive.result.get() }

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "acervo-web-\(UUID().uuidString)").path
        for (name, bytes) in SampleActs.files { try write(name, bytes) }
        try index()
    }

    deinit { remove() }

    fileprivate func remove() { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = URL(filePath: path + "/docs/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Brings the index up to date; one archive of this process after the other.
    ///
    /// Between its fork and its exec, a child holds copies of all open files, and so the lock of an index that
    /// another thread is about to close and open again: that would find it locked.
    func index() throws {
        try Self.turn.withLock { _ in
            _ = try Ingest(folder: folder, paths: [path + "/docs"], jobs: 1).run(extraction: {
                ActExtraction(documents: DocumentReader(pool: Self.pool()), profile: ArchiveProfile())
            })
        }
    }

    private static let turn = Mutex(())

    func options(port: Int = 0) -> ServerOptions {
        ServerOptions(folder: folder, port: port, extraction: Self.pool(), searchers: 2, version: "prueba")
    }

    /// Answers to requests, by the routes alone.
    func get(
        _ address: String,
        _ method: HTTPRequest.Method = .get,
        headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return try await buildApplication(options(), logger: logger).test(.router) { client in
            try await client.execute(uri: address, method: method, headers: headers) { $0 }
        }
    }

    /// The code of the act that a query finds first.
    func code(_ query: String) async throws -> String {
        let answer = try await get("/api/v1/search?q=\(query)").json
        let hits = answer["hits"] as? [[String: Any]]
        return hits?.first?["code"] as? String ?? ""
    }

    /// The program that reads PDFs: `acervo` itself, as it was built with the tests.
    private static func pool() -> ExtractionPool {
        let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let beside = URL(filePath: tests ?? "").deletingLastPathComponent().appending(path: "acervo").path
        let path = ProcessInfo.processInfo.environment["ACERVO_EXECUTABLE"] ?? beside
        return ExtractionPool(executable: path, arguments: ["extraction-child"], size: 1)
    }
}

/// The archive that tests share; it goes when the process ends.
private enum SharedArchive {
    static let result: Result<TestArchive, any Error> = {
        atexit { try? SharedArchive.result.get().remove() }
        return Result { try TestArchive() }
    }()
}

extension TestResponse {
    var text: String { String(buffer: body) }

    var json: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(Array(buffer: body)))) as? [String: Any] ?? [:]
    }

    /// A field by its name, whatever the libraries call it.
    func header(_ name: String) -> String? {
        headers.first { $0.name.canonicalName == name.lowercased() }?.value
    }
}
