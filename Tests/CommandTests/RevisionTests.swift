import Testing

/// Searching what is new since an earlier search.
struct RevisionTests {
    @Test func `since an answer's revision, only acts that came or changed are found`() throws {
        let archive = try archive()
        let before = try archive.search("riego")
        let revision = String(try #require(before["revision"].int))
        #expect(try archive.run("count", "riego", "--since-revision", revision).lines == ["0"])
        try archive.write(Self.act("003", "el riego del huerto"), to: "tres")
        try archive.write(Self.act("002", "el riego del vivero"), to: "dos")
        try archive.index()
        let after = try archive.search("riego", "--since-revision", revision)
        #expect(Set(after["hits"].list.compactMap(\.["number"].string)) == ["002-2020-MDPV/CM", "003-2020-MDPV/CM"])
        #expect(after["revision"].int ?? 0 > before["revision"].int ?? 0)
        #expect(try archive.search("riego")["total"].int == 3)
        #expect(try archive.names("huerto", "--since-revision", revision) == ["tres"])
        #expect(try archive.names("huerto revision:\(revision)") == ["tres"])
    }

    @Test func `an index made anew from the catalogue keeps the revision of each act`() throws {
        let archive = try archive()
        let revision = String(try archive.search("")["revision"].int ?? 0)
        try archive.write(Self.act("003", "el riego del huerto"), to: "tres")
        try archive.index()
        try archive.remove("index/xapian")
        try archive.index()
        #expect(try archive.names("", "--since-revision", revision) == ["tres"])
    }

    @Test(arguments: ["999999", "a1b2c3d4-0", "ayer", "-1", "1-2-3"])
    func `a revision that the index never had is an error that says so`(revision: String) throws {
        let outcome = try archive().run(["search", "riego", "--since-revision=\(revision)"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(revision))
    }

    private func archive() throws -> TemporaryArchive {
        let archive = try TemporaryArchive([
            "uno": Self.act("001", "el riego del parque"), "dos": Self.act("002", "el riego de la alameda"),
        ])
        try archive.index()
        return archive
    }

    private static func act(_ number: String, _ matter: String) -> String {
        InventedAct.agreement("\(number)-2020-MDPV/CM", "5 de junio de 2020", article: "APROBAR \(matter).")
    }
}
