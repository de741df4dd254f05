import Testing

/// Fields of the query language, and the options that filter beside it.
struct FieldTests {
    @Test(arguments: [
        ("tipo:ordenanza", ["licencias", "arbitrios", "provincia"]),
        ("type:ordenanza", ["licencias", "arbitrios", "provincia"]),
        ("TIPO:Ordenanza", ["licencias", "arbitrios", "provincia"]),
        ("tipo:\"resolución de alcaldía\"", ["designacion", "duelo"]),
        ("tipo:resolucion-de-alcaldia", ["designacion", "duelo"]),
        ("año:2019", ["licencias", "designacion", "duelo"]),
        ("anio:2019", ["licencias", "designacion", "duelo"]),
        ("year:2019", ["licencias", "designacion", "duelo"]),
        ("año:2020..2021", ["arbitrios", "convenio", "cronograma", "provincia"]),
        ("año:2021..", ["cronograma", "provincia"]),
        ("año:..2019", ["licencias", "designacion", "duelo"]),
        ("fecha:2019-04", ["designacion", "duelo"]),
        ("fecha:2019-04-02", ["designacion"]),
        ("date:2019-04-02", ["designacion"]),
        ("fecha:2019", ["licencias", "designacion", "duelo"]),
        ("fecha:2019-03..2019-04-02", ["licencias", "designacion"]),
        ("fecha:..2019-03", ["licencias"]),
        ("fecha:2021-01-15..", ["cronograma", "provincia"]),
        ("materia:TRI-02", ["arbitrios", "cronograma", "provincia"]),
        ("materia:tri-02", ["arbitrios", "cronograma", "provincia"]),
        ("materia:TRI", ["arbitrios", "cronograma", "provincia"]),
        ("subject:TRI-02", ["arbitrios", "cronograma", "provincia"]),
        ("materia:arbitrios", ["arbitrios", "cronograma", "provincia"]),
        ("materia:\"licencia de funcionamiento\"", ["licencias"]),
        ("emisor:MPSR", ["provincia"]),
        ("emisor:mpsr", ["provincia"]),
        ("issuer:\"Santa Rosa\"", ["provincia"]),
        ("titulo:licencia", ["licencias"]),
        ("title:\"licencia de funcionamiento\"", ["licencias"]),
        ("titulo:\"funcionamiento de licencia\"", []),
        ("cita:\"ordenanza 013-2020\"", ["cronograma"]),
        ("cites:13-2020", ["cronograma"]),
        ("codigo:MDPV-ORD-2019-0012", ["licencias"]),
        ("código:mdpv-ord-2019-0012", ["licencias"]),
        ("code:MDPV-RAL-2019-0045-2", ["duelo"]),
        ("numero:45", ["designacion", "duelo"]),
        ("número:045-2019", ["designacion", "duelo"]),
        ("number:012-2019-MDPV", ["licencias"]),
        ("tipo:ordenanza año:2019", ["licencias"]),
        ("tipo:ordenanza -año:2019", ["arbitrios", "provincia"]),
        ("tipo:ordenanza OR tipo:acuerdo-de-concejo", ["licencias", "arbitrios", "provincia", "convenio"]),
        ("arbitrios tipo:ordenanza", ["arbitrios", "provincia"]),
    ])
    func `a field finds the acts whose record says so`(query: String, wanted: [String]) throws {
        #expect(Set(try RegisterArchive.shared().names(query)) == Set(wanted))
    }

    @Test func `values of one filter are alternatives, filters of several kinds must all hold`() throws {
        let archive = try RegisterArchive.shared()
        let types = ["--type", "ordenanza", "--type", "acuerdo-de-concejo"]
        #expect(try names("", types) == ["licencias", "arbitrios", "provincia", "convenio"])
        #expect(try names("", types + ["--year", "2020"]) == ["arbitrios", "convenio"])
        #expect(try names("", types + ["--year", "2020", "--year", "2021"]) == ["arbitrios", "convenio", "provincia"])
        #expect(try names("arbitrios", types + ["--year", "2020..2021"]) == ["arbitrios", "provincia"])
        #expect(try names("", ["--from", "2019-04", "--to", "2020-02-10"]) == ["designacion", "duelo", "arbitrios"])
        #expect(try names("", ["--to", "2019-03"]) == ["licencias"])
        #expect(try names("", ["--number", "45", "--number", "003-2021"]) == ["designacion", "duelo", "cronograma"])
        #expect(try names("", ["--issuer", "MPSR"]) == ["provincia"])
        #expect(try names("", ["--subject", "TRI-02", "--type", "decreto-de-alcaldia"]) == ["cronograma"])
        #expect(try archive.run("search", "--status", "derogada").status == 1)
    }

    @Test func `the number of a filter and the words of a query don't mix`() throws {
        #expect(try names("duelo", ["--number", "045-2019"]) == ["duelo"])
        #expect(try names("cronograma", ["--number", "045-2019"]) == [])
    }

    @Test func `a subject that no scheme knows is warned of`() throws {
        let answer = try RegisterArchive.shared().search("materia:inexistente")
        #expect(answer["total"].int == 0)
        #expect(answer["query"]["warnings"].strings.contains { $0.contains("inexistente") })
    }

    @Test func `an order is what it says: by date, the newest first, by code`() throws {
        let archive = try RegisterArchive.shared()
        let old = try archive.names("", "--sort", "date")
        #expect(
            old == [
                "licencias", "designacion", "duelo", "arbitrios", "convenio", "cronograma", "provincia", "apunte",
            ]
        )
        #expect(try archive.names("", "--sort", "-date") == old.dropLast().reversed() + ["apunte"])
        let codes = try archive.run("search", "--sort", "code", "--format", "codes").lines
        #expect(codes == codes.sorted() && codes.count == 8)
        #expect(try archive.names("cronograma arbitrios", "--sort", "relevance").first == "cronograma")
    }

    @Test func `limit and offset cut the one list of hits; all gives it whole`() throws {
        let archive = try RegisterArchive.shared()
        let all = try archive.run("search", "--all", "--format", "codes").lines
        #expect(all.count == 8)
        let second = try archive.run("search", "--limit", "3", "--offset", "3", "--format", "json").json()
        #expect(second["hits"].list.compactMap(\.["code"].string) == Array(all[3..<6]))
        #expect(second["hits"].list.compactMap(\.["rank"].int) == [4, 5, 6])
        #expect(second["total"].int == 8)
        #expect(second["offset"].int == 3)
        #expect(second["limit"].int == 3)
        let beyond = try archive.run("search", "--offset", "50", "--format", "json")
        #expect(beyond.status == 0)
        #expect(try beyond.json()["hits"].list.isEmpty)
        #expect(try archive.run("search", "--limit", "0", "--format", "codes").output == "")
    }

    @Test func `facets count all hits, each value once, and come only where they were asked for`() throws {
        let archive = try RegisterArchive.shared()
        #expect(try !archive.search("arbitrios")["facets"].isPresent)
        let answer = try archive.search("", "--facets")
        let facets = answer["facets"]
        #expect(facets.keys == ["type", "year", "decade", "subject", "issuer", "status", "quality"])
        #expect(counts(facets["type"])["ordenanza"] == 3)
        #expect(counts(facets["type"]).values.reduce(0, +) == answer["total"].int)
        #expect(counts(facets["year"]) == ["2019": 3, "2020": 2, "2021": 2])
        #expect(counts(facets["subject"])["TRI-02"] == 3)
        let few = try archive.run("search", "--facets", "--limit", "1", "--format", "json").json()["facets"]
        #expect(counts(few["type"]) == counts(facets["type"]))
        let filtered = try archive.search("arbitrios", "--facets", "--type", "ordenanza")["facets"]
        #expect(counts(filtered["type"]) == ["ordenanza": 2, "decreto-de-alcaldia": 1, "otro": 1])
        #expect(counts(filtered["year"]) == ["2020": 1, "2021": 1])
    }

    private func counts(_ facet: JSON) -> [String: Int] {
        facet.list.reduce(into: [:]) { $0[$1["value"].string ?? ""] = $1["count"].int }
    }

    private func names(_ query: String, _ options: [String]) throws -> Set<String> {
        let archive = try RegisterArchive.shared()
        let arguments = ["search", "--format", "paths", "--all"] + options + ["--", query]
        let outcome = try Acervo.run(arguments, in: archive.path("."))
        #expect(outcome.status <= 1, "\(outcome)")
        return Set(outcome.lines.map { $0.replacing("corpus/", with: "").replacing(".txt", with: "") })
    }
}
