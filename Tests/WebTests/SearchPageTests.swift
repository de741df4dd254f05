import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct SearchPageTests {
    private let archive: TestArchive

    init() throws { archive = try TestArchive.shared() }

    @Test func `the start page says in Spanish what the archive holds`() async throws {
        let page = try await archive.get("/")
        #expect(page.status == .ok)
        #expect(page.header("Content-Type") == "text/html; charset=utf-8")
        #expect(page.text.contains("<html lang=\"es-PE\">"))
        #expect(page.text.contains(">3 actos</a>"))
        #expect(page.text.contains("href=\"/?type=ordenanza\""))
    }

    @Test func `a search shows the act, the page and the words, marked`() async throws {
        let page = try await archive.get("/?q=riego+huerto")
        #expect(page.status == .ok)
        #expect(page.text.contains("<strong>1 acto</strong>"))
        #expect(page.text.contains("/p/3?q=riego%20huerto\""))
        #expect(page.text.contains("<mark>riego</mark>"))
        #expect(page.text.contains("Leído como"))
    }

    @Test func `no page has a script of its own, an inline style or a handler, and no words of an act become markup`()
        async throws
    {
        let code = try await archive.code("ferias")
        for address in ["/", "/?q=ferias", "/?q=alert", "/acts/\(code)", "/acts/\(code)/p/1?q=feria"] {
            let text = try await archive.get(address).text
            let scripts = text.matches(of: /<script[^>]*>/).map { String($0.0) }
            #expect(scripts.count == 1, "\(address)")
            #expect(scripts[0].firstMatch(of: /^<script src="\/static\/complete-[0-9a-f]{12}\.js" defer>$/) != nil)
            #expect(text.contains(" defer></script>"), "\(address)")
            #expect(!text.contains("<img src=x"), "\(address)")
            #expect(!text.contains(" style="), "\(address)")
            #expect(text.contains("</html>"), "\(address)")
        }
        #expect(try await archive.get("/acts/\(code)/p/1").text.contains("&lt;script&gt;"))
    }

    @Test(arguments: ["%22%3E%3Cb%3E", "%22%CC%81+onfocus=x", "%3C%CC%81b", "'%CC%81%20x"])
    func `a hostile query stays inside the box`(_ query: String) async throws {
        for address in ["/?q=\(query)", "/?q=\(query)&type=ordenanza", "/nada?q=\(query)", "/acts/x?q=\(query)"] {
            let text = try await archive.get(address, headers: [.accept: "text/html"]).text
            #expect(!text.contains("<b>"), "\(address)")
            #expect(!text.unicodeScalars.map(String.init).joined(separator: "|").contains("\"|\u{301}"), "\(address)")
            #expect(!text.unicodeScalars.map(String.init).joined(separator: "|").contains("<|\u{301}"), "\(address)")
        }
    }

    @Test func `a query that can't be understood comes back in the box, with the sentence above it`() async throws {
        let page = try await archive.get("/?q=(huerto")
        #expect(page.status == .badRequest)
        let sentence = try #require(page.text.range(of: "falta cerrar un paréntesis"))
        let box = try #require(page.text.range(of: "value=\"(huerto\""))
        #expect(sentence.upperBound < box.lowerBound)
    }

    @Test func `nothing found says so, and what was searched`() async throws {
        let page = try await archive.get("/?q=zeppelin&type=ordenanza")
        #expect(page.status == .ok)
        #expect(page.text.contains("No se encontró ningún acto."))
        #expect(page.text.contains("zeppelin · tipo:ordenanza"))
        #expect(page.text.contains("la misma búsqueda sin filtros"))
    }

    @Test func `a chosen value of a facet leaves the others of its kind in sight, as links that add them`() async throws
    {
        let text = try await archive.get("/?type=ordenanza").text
        #expect(text.contains("<strong>1 acto</strong>"))
        #expect(text.contains("href=\"/?type=ordenanza&amp;type=acuerdo-de-concejo\""))
        #expect(text.contains("Quitar el filtro"))
        let both = try await archive.get("/?type=ordenanza&type=acuerdo-de-concejo").text
        #expect(both.contains("<strong>2 actos</strong>"))
        #expect(both.contains("href=\"/?type=acuerdo-de-concejo\""))
        #expect(try await archive.get("/?q=&decade=2020").text.contains("<strong>2 actos</strong>"))
    }

    @Test func `pages of hits lead to one another`() async throws {
        let first = try await archive.get("/?sort=code&limit=2").text
        #expect(first.contains("Página 1 de 2"))
        #expect(first.contains("rel=\"next nofollow\" href=\"/?q=&amp;sort=code&amp;limit=2&amp;offset=2\""))
        let second = try await archive.get("/?sort=code&limit=2&offset=2").text
        #expect(second.contains("rel=\"prev nofollow\""))
        #expect(second.contains("<ol class=\"hits\" start=\"3\">"))
    }

    @Test(arguments: [("en", "en-US,en;q=0.9"), ("es-PE", "es-PE,es;q=0.9,en;q=0.8"), ("es-PE", "fr"), ("es-PE", "")])
    func `a browser that prefers English gets English, any other Spanish`(_ tag: String, _ header: String) async throws
    {
        let page = try await archive.get("/", headers: [.acceptLanguage: header])
        #expect(page.header("Content-Language") == tag)
        #expect(page.text.contains("<html lang=\"\(tag)\">"))
    }

    @Test func `a language that was asked for goes along with every link`() async throws {
        let text = try await archive.get("/?q=huerto&lang=en").text
        #expect(text.contains("<html lang=\"en\">"))
        #expect(text.contains("?q=huerto&amp;lang=en\""))
        #expect(text.contains("name=\"lang\" value=\"en\""))
    }
}
