import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct DocumentTests {
    private let archive: TestArchive

    init() throws { archive = try TestArchive.shared() }

    private func address(_ query: String, in archive: TestArchive? = nil) async throws -> String {
        let archive = archive ?? self.archive
        let code = try await archive.code(query)
        let sha256 = try await archive.get("/api/v1/acts/\(code)").json["sha256"] as? String ?? ""
        return "/api/v1/documents/\(sha256)"
    }

    @Test func `an original is served byte by byte, under its own name`() async throws {
        let answer = try await archive.get(try await address("huerto"))
        #expect(answer.status == .ok)
        #expect(Array(buffer: answer.body) == Array(SampleActs.agreement.utf8))
        #expect(answer.header("Content-Type") == "text/plain")
        #expect(answer.header("Content-Disposition") == "inline; filename*=UTF-8''%C3%A1gape%20%26%20c%C3%ADa.txt")
        #expect(answer.header("Content-Security-Policy")?.hasPrefix("sandbox;") == true)
        #expect(answer.header("Accept-Ranges") == "bytes")
    }

    @Test func `a PDF is served as one, and its viewer isn't shut in`() async throws {
        let answer = try await archive.get(try await address("poda"))
        #expect(answer.header("Content-Type") == "application/pdf")
        #expect(answer.header("Content-Security-Policy")?.contains("sandbox") == false)
        #expect(answer.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
        #expect(Array(buffer: answer.body) == SampleActs.pruning)
    }

    @Test(arguments: [
        ("bytes=0-4", 0...4), ("bytes=5-", 5...Int.max), ("bytes=-7", -7...0), ("bytes=2-99999999", 2...Int.max),
    ])
    func `a part is served where a part is asked for`(_ header: String, _ range: ClosedRange<Int>) async throws {
        let answer = try await archive.get(try await address("poda"), headers: [.range: header])
        let all = SampleActs.pruning
        let low = range.lowerBound < 0 ? all.count + range.lowerBound : range.lowerBound
        let high = range.lowerBound < 0 ? all.count - 1 : min(range.upperBound, all.count - 1)
        #expect(answer.status == .partialContent)
        #expect(Array(buffer: answer.body) == Array(all[low...high]))
        #expect(answer.header("Content-Range") == "bytes \(low)-\(high)/\(all.count)")
    }

    @Test func `a part that doesn't exist is 416, and what isn't a range is everything`() async throws {
        let address = try await address("poda")
        let beyond = try await archive.get(address, headers: [.range: "bytes=9999999-"])
        #expect(beyond.status == .rangeNotSatisfiable)
        #expect(beyond.header("Content-Range") == "bytes */\(SampleActs.pruning.count)")
        for header in ["bytes=a-b", "bytes=5-2", "lines=1-2", "bytes=0-1,4-5"] {
            #expect(try await archive.get(address, headers: [.range: header]).status == .ok, "\(header)")
        }
        let stale = try await archive.get(address, headers: [.range: "bytes=0-4", .ifRange: "\"otra\""])
        #expect(stale.status == .ok)
    }

    @Test func `an original is 304 to whoever has it`() async throws {
        let address = try await address("poda")
        let tag = try await archive.get(address).header("ETag") ?? ""
        #expect(try await archive.get(address, headers: [.ifNoneMatch: tag]).status == .notModified)
    }

    @Test func `a file that changed since it was indexed is not given out, nor is its image`() async throws {
        let archive = try TestArchive()
        let address = try await address("poda", in: archive)
        let code = try await archive.code("poda")
        try archive.write("poda.pdf", SampleActs.pruning + [0x0A])
        let answer = try await archive.get(address)
        #expect(answer.status == .conflict)
        #expect(answer.json["type"] as? String == "urn:acervo:problem:changed-document")
        #expect(!answer.text.contains(archive.path))
        #expect(try await archive.get("/api/v1/acts/\(code)/pages/1.png").status == .conflict)
    }

    @Test func `a file that is gone is 410, and a hash that nobody knows 404`() async throws {
        let archive = try TestArchive()
        let address = try await address("poda", in: archive)
        try FileManager.default.removeItem(atPath: archive.path + "/docs/poda.pdf")
        #expect(try await archive.get(address).status == .gone)
        let unknown = "/api/v1/documents/" + String(repeating: "0", count: 64)
        #expect(try await archive.get(unknown).status == .notFound)
        #expect(try await archive.get("/api/v1/documents/..%2Fpoda.pdf").status == .notFound)
    }
}
