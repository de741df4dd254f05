import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct CertificateRouteTests {
    private let archive: TestArchive

    init() throws { archive = try TestArchive.shared() }

    @Test func `a search leads to its certificate, which nobody keeps`() async throws {
        let page = try await archive.get("/?q=zeppelin&type=ordenanza").text
        #expect(page.contains("href=\"/certificate?q=zeppelin&amp;type=ordenanza\""))
        let answer = try await archive.get("/certificate?q=zeppelin&type=ordenanza")
        #expect(answer.status == .ok)
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.header("ETag") == nil)
        #expect(answer.text.contains("no se encontró ningún acto"))
        #expect(answer.text.contains("Programa: acervo prueba"))
        #expect(!answer.text.contains("<style") && !answer.text.contains("<script"))
        let style = try #require(answer.text.firstMatch(of: /href="(\/static\/certificate-[0-9a-f]{12}\.css)"/))
        #expect(try await archive.get(String(style.1)).status == .ok)
    }

    @Test func `what can't be understood is an error, as it is of a search`() async throws {
        #expect(try await archive.get("/certificate?q=(huerto").status == .badRequest)
        #expect(try await archive.get("/certificate?zapato=1").status == .badRequest)
    }
}
