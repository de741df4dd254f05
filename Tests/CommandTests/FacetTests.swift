import Testing

/// Counting hits by what they are, and choosing several values of a kind.
struct FacetTests {
    @Test func `a facet that is filtered counts what its other values would add, exactly`() throws {
        let archive = try RegisterArchive.shared()
        let chosen = ["--facets", "--type", "ordenanza", "--year", "2020", "--year", "2021"]
        let facets = try answer("arbitrios", chosen)["facets"]
        for (kind, others) in [("type", ["--year", "2020", "--year", "2021"]), ("year", ["--type", "ordenanza"])] {
            for (value, count) in counts(facets[kind]) {
                let found = try archive.run(["count", "arbitrios", "--\(kind)", value] + others)
                #expect(found.lines == [String(count)], "\(kind) \(value)")
            }
        }
        #expect(counts(facets["type"]) == ["ordenanza": 2, "decreto-de-alcaldia": 1])
        #expect(counts(facets["decade"]) == ["2020": 2])
    }

    @Test func `a decade counts its years, and filters by them`() throws {
        let archive = try RegisterArchive.shared()
        let facets = try archive.search("", "--facets")["facets"]
        #expect(counts(facets["decade"]) == ["2010": 3, "2020": 4])
        #expect(try archive.run("count", "--decade", "2010").lines == ["3"])
        #expect(try archive.run("count", "década:2020s").lines == ["4"])
        #expect(try archive.run("count", "--decade", "2010", "--decade", "2020").lines == ["7"])
        #expect(try archive.run("search", "--decade", "2015").status == 64)
    }

    @Test func `each band of quality holds as many acts as its facet says`() throws {
        let archive = try damaged()
        let facet = counts(try archive.search("", "--facets")["facets"]["quality"])
        #expect(facet["mala"] == 1)
        #expect(facet["sin-texto"] == 1)
        #expect(facet.values.reduce(0, +) == 3)
        for (band, count) in facet {
            #expect(try archive.run("count", "--quality", band).lines == [String(count)], "\(band)")
        }
        #expect(try archive.names("calidad:mala") == ["roto"])
    }

    @Test func `an issuer's name that is the beginning of another's is chosen alone`() throws {
        let archive = try TemporaryArchive([
            "corto": InventedAct.agreement("001-2020-MDS", "3 de marzo de 2020", article: "APROBAR el riego.")
                .replacing("PUERTO VIEJO", with: "SAN PEDRO").replacing("Puerto Viejo", with: "San Pedro"),
            "largo": InventedAct.agreement("002-2020-MDS", "4 de marzo de 2020", article: "APROBAR el riego.")
                .replacing("PUERTO VIEJO", with: "SAN PEDRO DE LLOC").replacing(
                    "Puerto Viejo",
                    with: "San Pedro de Lloc"
                ),
        ])
        try archive.index()
        let issuers = counts(try archive.search("riego", "--facets")["facets"]["issuer"])
        #expect(issuers.count == 2)
        for (issuer, count) in issuers {
            #expect(try archive.run("count", "riego", "--issuer", issuer).lines == [String(count)], "\(issuer)")
        }
    }

    private func damaged() throws -> TemporaryArchive {
        let archive = try TemporaryArchive([
            "sano": InventedAct.agreement(
                "001-2020-MDPV",
                "3 de marzo de 2020",
                article: "APROBAR el riego del parque."
            ),
            "roto": String(repeating: "5HVROXFLyQ GH DOFDOGtD xq wkrtzz 4llk jjqwx vbnmq rrtpl ", count: 20),
            "vacio": "\u{C}",
        ])
        try archive.index()
        return archive
    }

    private func answer(_ query: String, _ options: [String]) throws -> JSON {
        let outcome = try RegisterArchive.shared().run(["search", "--format", "json"] + options + ["--", query])
        return try outcome.json()
    }

    private func counts(_ facet: JSON) -> [String: Int] {
        facet.list.reduce(into: [:]) { $0[$1["value"].string ?? ""] = $1["count"].int }
    }
}
