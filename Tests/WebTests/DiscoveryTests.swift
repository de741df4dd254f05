import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct DiscoveryTests {
    private let archive: TestArchive

    init() throws { archive = try TestArchive.shared() }

    @Test(arguments: ["/opensearch.xml", "/feed.atom", "/feed.atom?q=ferias", "/sitemap.xml", "/sitemap.xml?part=1"])
    func `what is XML is well formed`(_ address: String) async throws {
        let answer = try await archive.get(address)
        #expect(answer.status == .ok)
        #expect(WellFormedness.holds(of: answer.text))
    }

    @Test func `a feed has the newest act first, with the act's own date`() async throws {
        let text = try await archive.get("/feed.atom").text
        let dates = text.matches(of: /<updated>([^<]+)<\/updated>\n<author>/).map { String($0.1) }
        #expect(dates == ["2022-03-03T00:00:00Z", "2021-04-08T00:00:00Z", "2019-06-14T00:00:00Z"])
    }

    @Test func `the site map names every act`() async throws {
        let text = try await archive.get("/sitemap.xml?part=1").text
        for query in ["ferias", "huerto", "poda"] {
            #expect(text.contains("/acts/\(try await archive.code(query))</loc>"))
        }
        #expect(try await archive.get("/sitemap.xml?part=0").status == .badRequest)
        #expect(try await archive.get("/sitemap.xml?part=101").status == .badRequest)
    }

    @Test func `an OpenSearch description tells a browser where to search`() async throws {
        let text = try await archive.get("/opensearch.xml").text
        #expect(text.contains("/?q={searchTerms}\""))
    }
}

/// Whether a text is XML that can be read: every tag that opens closes, in order, and what stands between is escaped.
enum WellFormedness {
    static func holds(of text: String) -> Bool {
        var open: [Substring] = []
        for match in text.matches(of: /<([\/?]?)([A-Za-z:]+)[^<>]*?(\/?)>/) {
            switch (match.1, match.3) {
            case ("?", _), ("", "/"): continue
            case ("/", _): guard open.popLast() == match.2 else { return false }
            default: open.append(match.2)
            }
        }
        let between = text.replacing(/<[^<>]*>/, with: "")
        return open.isEmpty && !between.contains(/[<>]|&(?!(amp|lt|gt|quot|#39);)/)
    }
}
