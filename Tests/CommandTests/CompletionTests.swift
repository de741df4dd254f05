import Testing

/// Completing what is being typed.
struct CompletionTests {
    @Test func `the last word is completed with its accents, the most frequent first`() throws {
        let words = try completions("arbi").filter { $0["kind"].string == "word" }
        #expect(words.first?["text"].string == "arbitrios")
        #expect(words.first?["acts"].int == 4)
        #expect(try texts("limpieza púb").first == "limpieza pública")
        #expect(try texts("LIMPIEZA PUB").first == "LIMPIEZA pública")
    }

    @Test func `every completion of a word finds as many acts as it says, with the words before it`() throws {
        let archive = try RegisterArchive.shared()
        let found = try completions("arbitrios mu").filter { $0["kind"].string == "word" }
        #expect(!found.isEmpty)
        for completion in found {
            let query = (completion["text"].string ?? "").split(separator: " ").joined(separator: " AND ")
            #expect(try archive.search(query)["total"].int ?? 0 >= completion["acts"].int ?? 0, "\(query)")
        }
        #expect(try !texts("duelo ar").contains("duelo arbitrios"))
    }

    @Test func `figures are completed to acts, of the type before them`() throws {
        let all = try completions("04").compactMap(\.["code"].string)
        #expect(Set(all).isSuperset(of: ["MDPV-RAL-2019-0045", "MDPV-RAL-2019-0045-2"]))
        #expect(try texts("ordenanza 01").contains("ordenanza 012-2019-MDPV"))
        #expect(try !texts("decreto de alcaldía 01").contains { $0.contains("012-2019") })
        #expect(try texts("acuerdo n° 27-20").contains("acuerdo de concejo 027-2020-MDPV/CM"))
        #expect(try !texts("predios 01").contains { $0.contains("012-2019") })
    }

    @Test func `a code and a title are completed to the act`() throws {
        let code = try completions("mdpv-ord-2020").first
        #expect(code?["kind"].string == "code")
        #expect(code?["code"].string == "MDPV-ORD-2020-0013")
        let title = try completions("regula lic").first { $0["kind"].string == "title" }
        #expect(title?["code"].string == "MDPV-ORD-2019-0012")
        #expect(
            try RegisterArchive.shared().search(title?["text"].string ?? "")["hits"][0]["code"].string
                == "MDPV-ORD-2019-0012"
        )
    }

    @Test func `filters hold`() throws {
        #expect(try texts("arbi", "--year", "2020").first == "arbitrios")
        #expect(try texts("arbi", "--year", "2019").isEmpty)
        #expect(try !texts("04", "--year", "2020").contains { $0.contains("045-2019") })
    }

    @Test(arguments: ["", "arbitrios ", "(", "\"", "a", "ñ*", "zzzz", "tipo:", "-", "\u{301}"])
    func `what can't be completed isn't, and is no error`(query: String) throws {
        let outcome = try RegisterArchive.shared().run(["complete", "--format", "json", "--", query])
        #expect(outcome.status == 1)
        #expect(try outcome.json()["completions"].list.isEmpty)
    }

    private func completions(_ query: String, _ options: String...) throws -> [JSON] {
        try answer(query, options)["completions"].list
    }

    private func texts(_ query: String, _ options: String...) throws -> [String] {
        try answer(query, options)["completions"].list.compactMap(\.["text"].string)
    }

    private func answer(_ query: String, _ options: [String]) throws -> JSON {
        try RegisterArchive.shared().run(["complete", "--format", "json"] + options + ["--", query]).json()
    }
}
