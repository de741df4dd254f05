import Foundation
import Testing

/// The formats of an answer.
struct FormatTests {
    @Test func `an answer in JSON has every field of the contract, null where a value is unknown`() throws {
        let answer = try RegisterArchive.shared().search("apunte")
        let wanted: Set = [
            "format_version", "query", "total", "total_is_exact", "offset", "limit", "took_ms", "hits",
        ]
        #expect(answer.keys.isSuperset(of: wanted))
        #expect(answer["format_version"].int == 1)
        #expect(answer["total_is_exact"].bool == true)
        let query: Set = ["text", "interpreted", "warnings", "suggestion", "offers", "filters", "also", "complete"]
        #expect(answer["query"].keys == query)
        let hit = answer["hits"][0]
        #expect(
            hit.keys == [
                "code", "type", "number", "year", "date", "issuer", "title", "subjects", "status", "score", "rank",
                "passages", "path", "pages", "sha256",
            ]
        )
        for key in ["number", "year", "date", "issuer", "title", "status"] {
            #expect(hit[key].isPresent && hit[key].isNull, "\(key)")
        }
        #expect(hit["type"].string == "otro")
    }

    @Test func `a hit carries what its act says`() throws {
        let hit = try RegisterArchive.shared().search("codigo:MDPV-ORD-2019-0012")["hits"][0]
        #expect(hit["code"].string == "MDPV-ORD-2019-0012")
        #expect(hit["type"].string == "ordenanza")
        #expect(hit["number"].string == "012-2019-MDPV")
        #expect(hit["year"].int == 2019)
        #expect(hit["date"].string == "2019-03-14")
        #expect(hit["issuer"].string == "Municipalidad Distrital de Puerto Viejo")
        #expect(hit["subjects"][0]["code"].string == "COM-01")
        #expect(hit["subjects"][0]["name"].string == "Licencia de funcionamiento")
        #expect(hit["pages"].ints == [1, 1])
        #expect(hit["path"].string == "corpus/licencias.txt")
        #expect(hit["sha256"].string?.count == 64)
        #expect(hit["rank"].int == 1)
    }

    @Test func `jsonl is a hit a line, the same hits as json, each with the format's version`() throws {
        let archive = try RegisterArchive.shared()
        let hits = try archive.search("arbitrios")["hits"].list
        let lines = try archive.run("search", "arbitrios", "--format", "jsonl").jsonLines()
        #expect(lines.compactMap(\.["code"].string) == hits.compactMap(\.["code"].string))
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { $0["passages"].isPresent })
        #expect(lines.allSatisfy { $0["format_version"].int == 1 })
    }

    @Test func `csv is a header and a row a hit, with fields quoted where they must be`() throws {
        let archive = try TemporaryArchive([
            "uno": InventedAct.resolution(
                "009-2022-A/MDPV",
                "4 de mayo de 2022",
                article: "DESIGNAR al señor Quispe, \"el faro\", en el muelle."
            )
        ])
        try archive.index()
        let output = try archive.run("search", "muelle", "--format", "csv").output
        let rows = output.components(separatedBy: "\r\n")
        #expect(rows.count == 3 && rows[2] == "")
        let columns = rows[0].components(separatedBy: ",")
        #expect(columns.starts(with: ["code", "type", "number", "year", "date", "issuer", "title"]))
        #expect(rows[1].hasPrefix("MDPV-RAL-2022-0009,resolucion-de-alcaldia,009-2022-A/MDPV,2022,2022-05-04,"))
        #expect(rows[1].contains("Quispe, \"\"el faro\"\""))
    }

    @Test func `codes and paths are one a line, and nothing else`() throws {
        let archive = try RegisterArchive.shared()
        let codes = try archive.run("search", "tipo:resolucion-de-alcaldia", "--sort", "code", "--format", "codes")
        #expect(codes.output == "MDPV-RAL-2019-0045\nMDPV-RAL-2019-0045-2\n")
        #expect(codes.errors == "")
        let paths = try archive.run("search", "año:2019", "--sort", "date", "--format", "paths")
        #expect(paths.output == "corpus/licencias.txt\ncorpus/designacion.txt\ncorpus/duelo.txt\n")
    }

    @Test func `text shows code, title, passage and path; how many there are goes to standard error`() throws {
        let outcome = try RegisterArchive.shared().run("search", "licencia")
        for part in ["MDPV-ORD-2019-0012", "N° 012-2019-MDPV", "2019-03-14", "*licencia*", "corpus/licencias.txt:1"] {
            #expect(outcome.output.contains(part), "\(part)")
        }
        #expect(outcome.errors.contains("1 acto"))
        #expect(outcome.errors.contains("leído como: licencia"))
        #expect(!outcome.output.contains("leído como"))
        let english = try RegisterArchive.shared().run("search", "licencia", "--lang", "en")
        #expect(english.errors.contains("1 act;"))
        #expect(english.output.contains("Ordinance"))
    }

    @Test func `no colour goes where there is no terminal`() throws {
        for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]] {
            let archive = try RegisterArchive.shared()
            let search = try archive.run("search", "arbitrios", "--facets", environment: environment)
            let show = try archive.run("show", "MDPV-ORD-2019-0012", environment: environment)
            #expect(!(search.output + search.errors + show.output + show.errors).contains("\u{1B}"))
        }
    }
}
