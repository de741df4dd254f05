import Testing

/// What a search may ask for at most (docs/limits.md).
struct LimitTests {
    @Test func `where the time is up, the answer says that it is a part`() throws {
        let archive = try RegisterArchive.shared()
        let part = try archive.search("arbitrios", "--facets", "--time-limit", "0.000000001")
        #expect(part["total_is_exact"].bool == false)
        #expect(part["query"]["warnings"].strings.contains { $0.contains("Se agotó el tiempo") })
        #expect(!part["hits"].list.isEmpty)
        let whole = try archive.search("arbitrios", "--facets", "--time-limit", "60")
        #expect(whole["total_is_exact"].bool == true)
        #expect(whole["query"]["warnings"].strings.isEmpty)
        #expect(try archive.run("search", "arbitrios", "--time-limit", "0").status == 64)
    }

    @Test func `more words than a query may have are an error with its place`() throws {
        let archive = try RegisterArchive.shared()
        let most = "arbitrios" + String(repeating: " la", count: 249)
        #expect(try archive.run("search", most).status == 0)
        let outcome = try archive.run("search", most + " la")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("250"))
    }

    @Test func `stars stand for so many words together, and the rest is warned of`() throws {
        let words = (0..<1_100).map { "w\(["a", "b", "c", "d", "e", "f"][$0 / 190])x\($0)" }
        let archive = try TemporaryArchive(["palabras": words.joined(separator: " ")])
        try archive.index()
        let stars = ["a", "b", "c", "d", "e"].map { "w\($0)x*" }.joined(separator: " OR ")
        #expect(try archive.search(stars)["query"]["warnings"].strings.isEmpty)
        let warnings = try archive.search(stars + " OR wfx*")["query"]["warnings"].strings
        #expect(warnings.contains { $0.contains("wfx*") && $0.contains("50") }, "\(warnings)")
    }

    @Test func `a page begins no deeper than the limit`() throws {
        let archive = try RegisterArchive.shared()
        #expect(try archive.run("search", "--offset", "100000").status == 0)
        #expect(try archive.run("search", "--offset", "100001").status == 64)
    }
}
