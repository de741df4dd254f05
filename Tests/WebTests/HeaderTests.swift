import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct HeaderTests {
    private let archive: TestArchive

    init() throws { archive = try TestArchive.shared() }

    @Test(arguments: [
        "/", "/?q=huerto", "/?q=(", "/nada", "/api/v1/search?foo=1", "/api/v1/acts/x", "/healthz", "/metrics",
    ])
    func `every answer has the security headers`(_ address: String) async throws {
        let answer = try await archive.get(address)
        let policy = answer.header("Content-Security-Policy") ?? ""
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(policy.contains("script-src 'self';"))
        #expect(!policy.contains("unsafe"))
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("Referrer-Policy") == "no-referrer")
        #expect(answer.header("Permissions-Policy")?.contains("camera=()") == true)
        #expect(answer.header("Cross-Origin-Opener-Policy") == "same-origin")
        #expect(answer.header("Cross-Origin-Resource-Policy") == "same-origin")
    }

    @Test(arguments: ["/", "/?q=huerto", "/api/v1/search?q=huerto", "/feed.atom?q=huerto"])
    func `what didn't change is 304, until the index does`(_ address: String) async throws {
        let archive = try TestArchive()
        let first = try await archive.get(address)
        let tag = try #require(first.header("ETag"))
        #expect(first.header("Cache-Control") == "no-cache")
        let again = try await archive.get(address, headers: [.ifNoneMatch: "\"otra\", \(tag)"])
        #expect(again.status == .notModified)
        #expect(again.body.readableBytes == 0)
        #expect(again.header("ETag") == tag)
        try archive.write("nuevo.txt", Array("ORDENANZA N° 13-2021-MDVE\nVilla Ejemplo, 9 de abril de 2021\n".utf8))
        try archive.index()
        #expect(try await archive.get(address, headers: [.ifNoneMatch: tag]).status == .ok)
    }

    @Test func `an answer in another language has another tag`() async throws {
        let spanish = try await archive.get("/?q=huerto").header("ETag")
        let english = try await archive.get("/?q=huerto", headers: [.acceptLanguage: "en"])
        #expect(english.header("ETag") != spanish)
        #expect(english.header("Vary") == "Accept-Language")
    }

    @Test func `styles are kept for good under an address that changes with them`() async throws {
        let page = try await archive.get("/").text
        let match = try #require(page.firstMatch(of: /href="(\/static\/acervo-[0-9a-f]{12}\.css)"/))
        let style = try await archive.get(String(match.1))
        #expect(style.status == .ok)
        #expect(style.header("Content-Type") == "text/css; charset=utf-8")
        #expect(style.header("Cache-Control") == "public, max-age=31536000, immutable")
        #expect(try await archive.get("/static/acervo.css").status == .notFound)
    }
}
