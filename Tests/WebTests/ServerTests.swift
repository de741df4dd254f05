import Archive
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing
import Web

@Suite struct ServerTests {
    private let logger: Logger = {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return logger
    }()

    @Test func `a server that listens answers as its routes do`() async throws {
        let archive = try TestArchive()
        try await buildApplication(archive.options(), logger: logger).test(.live) { client in
            let health = try await client.execute(uri: "/healthz", method: .get) { $0 }
            #expect(health.status == .ok)
            #expect(health.json["status"] as? String == "ok")
            let search = try await client.execute(uri: "/?q=huerto", method: .get) { $0 }
            #expect(search.status == .ok)
            #expect(search.text.contains("<mark>huerto</mark>"))
            let head = try await client.execute(uri: "/?q=huerto", method: .head) { $0 }
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
        }
    }

    @Test func `without an index no server starts`() throws {
        let archive = try TestArchive()
        try FileManager.default.removeItem(atPath: archive.folder.index)
        let error = #expect(throws: ArchiveError.self) { try buildApplication(archive.options(), logger: logger) }
        #expect(error?.code == .noIndex)
    }

    @Test func `a port that another program uses is named in one sentence`() async throws {
        let archive = try TestArchive()
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let (options, logger) = (archive.options(), logger)
        let first = Task { try await runServer(options, logger: logger) { continuation.yield($0) } }
        let port = try #require(await ports.first { _ in true })
        let error = await #expect(throws: ArchiveError.self) {
            try await runServer(archive.options(port: port), logger: logger)
        }
        #expect(error?.code == .failed)
        #expect(error?.message.es.contains("127.0.0.1:\(port)") == true)
        first.cancel()
        _ = await first.result
    }

    @Test func `an index that goes away while the server runs is 503, and the reason stays in the log`() async throws {
        let archive = try TestArchive()
        let folder = archive.folder
        try await buildApplication(archive.options(), logger: logger).test(.router) { client in
            try FileManager.default.removeItem(atPath: folder.index)
            for address in ["/readyz", "/api/v1/search?q=huerto"] {
                let answer = try await client.execute(uri: address, method: .get) { $0 }
                #expect(answer.status == .serviceUnavailable)
                #expect(answer.json["type"] as? String == "urn:acervo:problem:not-ready")
                #expect(!answer.text.contains(folder.path))
                #expect(answer.header("Retry-After") != nil)
            }
            #expect(try await client.execute(uri: "/healthz", method: .get) { $0.status } == .ok)
        }
    }
}
