import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct CompletionRouteTests {
    private let archive: TestArchive

    init() throws { archive = try TestArchive.shared() }

    @Test func `the box is completed, with the filters of the search`() async throws {
        let answer = try await archive.get("/api/v1/complete?q=hue")
        #expect(answer.status == .ok)
        let completions = answer.json["completions"] as? [[String: Any]] ?? []
        #expect(completions.first?["text"] as? String == "huerto")
        let none = try await archive.get("/api/v1/complete?q=hue&type=ordenanza").json
        #expect((none["completions"] as? [Any])?.isEmpty == true)
    }

    @Test(arguments: ["limit=0", "limit=21", "sort=date", "type=zapato"])
    func `what can't be used is 400`(_ query: String) async throws {
        #expect(try await archive.get("/api/v1/complete?q=hue&" + query).status == .badRequest)
    }

    @Test func `the script comes from its own address, as a script`() async throws {
        let page = try await archive.get("/").text
        let match = try #require(page.firstMatch(of: /<script src="([^"]+)" defer>/))
        let script = try await archive.get(String(match.1))
        #expect(script.status == .ok)
        #expect(script.header("Content-Type") == "text/javascript; charset=utf-8")
        #expect(script.header("X-Content-Type-Options") == "nosniff")
        #expect(!script.text.contains("innerHTML"))
    }

    @Test func `the box is a plain one in the page itself`() async throws {
        let page = try await archive.get("/?q=huerto").text
        #expect(!page.contains("role=\"combobox\""))
        #expect(page.contains("<input id=\"q\" name=\"q\" type=\"search\" value=\"huerto\""))
    }
}
