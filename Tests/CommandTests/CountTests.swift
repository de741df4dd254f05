import Foundation
import Testing

/// `acervo count` and `acervo stats`.
struct CountTests {
    @Test func `a count is the number alone, the same that a search gives`() throws {
        let archive = try RegisterArchive.shared()
        #expect(try archive.run("count", "arbitrios").output == "4\n")
        #expect(try archive.run("contar", "arbitrios", "--type", "ordenanza").output == "2\n")
        #expect(try archive.run("count").output == "8\n")
        let nothing = try archive.run("count", "centeno")
        #expect(nothing.output == "0\n")
        #expect(nothing.status == 1)
    }

    @Test func `a batch counts a query a line, from a file or from standard input`() throws {
        let archive = try TemporaryArchive(RegisterArchive.texts)
        try archive.index()
        let queries = "arbitrios\n\ncenteno\r\ntipo:ordenanza -arbitrios\n\"limpieza pública\""
        let wanted = "4\tarbitrios\n0\tcenteno\n1\ttipo:ordenanza -arbitrios\n1\t\"limpieza pública\"\n"
        try archive.write(Data(queries.utf8), to: "consultas.txt")
        let file = try archive.run("count", "--batch", "consultas.txt")
        #expect(file.output == wanted)
        #expect(file.status == 0)
        #expect(try archive.run("count", "--batch", "-", input: queries).output == wanted)
        #expect(
            try archive.run("count", "--batch", "-", "--type", "ordenanza", input: "arbitrios").output
                == "2\tarbitrios\n"
        )
    }

    @Test func `a query of a batch that can't be read is named`() throws {
        let outcome = try RegisterArchive.shared().run("count", "--batch", "-", input: "arbitrios\n(abierta\nduelo\n")
        #expect(outcome.status == 64)
        #expect(outcome.output.hasPrefix("4\tarbitrios\n"))
        #expect(outcome.errors.contains("(abierta") || outcome.errors.contains("línea 2"))
    }

    @Test func `a batch file that isn't there is named, and a batch beside a query is wrong usage`() throws {
        let outcome = try RegisterArchive.shared().run("count", "--batch", "no está.txt")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("no está.txt"))
        #expect(try RegisterArchive.shared().run("count", "duelo", "--batch", "-", input: "arbitrios").status == 64)
    }

    @Test func `the statistics cover documents, pages, acts, series and subjects`() throws {
        let statistics = try RegisterArchive.shared().run("stats", "--format", "json").json()
        #expect(statistics["format_version"].int == 1)
        #expect(statistics["documents"].int == 8)
        #expect(statistics["acts"].int == 8)
        #expect(statistics["pages"].int == 8)
        #expect(statistics["acts_without_date"].int == 1)
        let ordinances = statistics["series"].list.filter { $0["type"].string == "ordenanza" }
        #expect(ordinances.compactMap(\.["year"].int) == [2019, 2020, 2021])
        let loose = statistics["series"].list.first { $0["type"].string == "otro" }
        #expect(loose?["year"].isNull == true)
        let rates = statistics["subjects"].list.first { $0["code"].string == "TRI-02" }
        #expect(rates?["acts"].int == 3)
        let text = try RegisterArchive.shared().run("resumen").output
        #expect(text.contains("8 actos en 8 documentos"))
        #expect(text.contains("Ordenanza (3): 2019: 1, 2020: 1, 2021: 1"))
        #expect(try RegisterArchive.shared().run("stats", "--lang", "en").output.contains("8 acts in 8 documents"))
    }

    @Test func `what can't be found is counted: unreadable documents and pages without text`() throws {
        let statistics = try ProjectCorpus.run("stats", "--format", "json").json()
        #expect(statistics["documents"].int == 106)
        #expect(statistics["unreadable"].int == 2)
        #expect(statistics["pages_without_text"].int ?? 0 > 0)
    }
}
