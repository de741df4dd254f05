import Testing

/// `acervo show`.
struct ShowTests {
    @Test func `a record is shown with the words that prove it, and their page`() throws {
        let outcome = try RegisterArchive.shared().run("show", "MDPV-ORD-2019-0012")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        let parts = [
            "MDPV-ORD-2019-0012", "Ordenanza", "012-2019-MDPV", "2019-03-14", "p. 1: «14 de marzo de 2019»",
            "Municipalidad Distrital de Puerto Viejo", "COM-01", "corpus/licencias.txt",
        ]
        for part in parts { #expect(outcome.output.contains(part), "\(part)") }
        #expect(try RegisterArchive.shared().run("ver", "mdpv-ord-2019-0012").output == outcome.output)
    }

    @Test func `in JSON the record has every field, null where a value is unknown`() throws {
        let fields: Set = [
            "format_version", "code", "type", "number", "year", "date", "issuer", "title", "kind", "subjects",
            "extent", "session", "minutes", "cites", "confidence", "evidence", "text_quality", "extraction", "path",
            "pages", "sha256",
            "status",
        ]
        let known = try RegisterArchive.shared().run("show", "MDPV-DAL-2021-0003", "--format", "json").json()
        #expect(known.keys.isSuperset(of: fields))
        #expect(known["date"].string == "2021-01-15")
        #expect(known["evidence"]["date"]["page"].int == 1)
        #expect(known["evidence"]["date"]["text"].string == "15 de enero de 2021")
        let cited = known["cites"].list.first { $0["number"].string == "013-2020-MDPV" }
        #expect(cited?["type"].string == "ordenanza")
        #expect(cited?["year"].int == 2020)
        #expect(cited?["relation"].string == "cita")
        let code = try RegisterArchive.shared().search("apunte")["hits"][0]["code"].string
        let unknown = try RegisterArchive.shared().run("show", try #require(code), "--format", "json").json()
        #expect(unknown.keys.isSuperset(of: fields))
        for key in ["number", "year", "date", "issuer", "title"] { #expect(unknown[key].isNull, "\(key)") }
    }

    @Test func `the text comes page by page, one page alone, or the path alone`() throws {
        let archive = try TemporaryArchive(["hojas": "la primera\u{C}\u{C}la tercera"])
        try archive.index()
        let code = try #require(try archive.run("search", "--format", "codes").lines.first)
        let text = try archive.run("show", code, "--text").output
        #expect(text.contains("--- página 1 ---\nla primera\n"))
        #expect(text.contains("--- página 2 ---\n(página sin texto)\n"))
        #expect(text.contains("--- página 3 ---\nla tercera\n"))
        #expect(try archive.run("show", code, "--page", "3").output == "la tercera\n")
        #expect(try archive.run("show", code, "--page", "4").status == 1)
        #expect(try archive.run("show", code, "--path").output == "corpus/hojas.txt\n")
    }
}
