import Foundation
import Testing

/// `acervo classify`.
struct ClassifyTests {
    @Test func `a record in JSON has every field of the contract`() throws {
        let outcome = try classify("ordenanzas/2013/ORD_163_RASA.pdf")
        #expect(outcome.status == 0)
        let records = try outcome.jsonLines()
        #expect(records.count == 1)
        for record in records { expectFields(of: record) }
        #expect(records[0]["code"].string?.hasSuffix("-ORD-2013-0163") == true)
        #expect(records[0]["number"].string == "163-MDSJV")
        #expect(records[0]["date"].string == "2013-08-16")
        #expect(records[0]["pages"].ints == [1, 5])
        #expect(records[0]["act"].int == 1)
        #expect(records[0]["extraction"].string == "text-layer")
    }

    @Test func `what is not known of a text is null, and no key is left out`() throws {
        let archive = try TemporaryArchive(["apunte": "un apunte suelto"])
        let outcome = try archive.run("classify", "corpus/apunte.txt", "--format", "jsonl")
        let record = try #require(try outcome.jsonLines().first)
        expectFields(of: record)
        for key in ["number", "year", "date", "issuer", "title", "session"] { #expect(record[key].isNull, "\(key)") }
        #expect(record["path"].string == "corpus/apunte.txt")
        #expect(record["extraction"].string == "plain-text")
    }

    @Test func `a file that can't be read gives its error as a line, the others their records, and 3`() throws {
        let outcome = try classify(
            "resoluciones/gerencia/2019/RGM 114-2019 reservado.pdf",
            "acuerdos/2007/A.C. 004-07.txt",
            "ordenanzas/2017/ORD 196.pdf",
            "no está.pdf"
        )
        #expect(outcome.status == 3)
        let lines = try outcome.jsonLines()
        #expect(lines.count == 4)
        #expect(lines.map { $0["error"]["code"].string } == ["encrypted", nil, "damaged", "unreadable"])
        for line in lines where line["error"].isPresent {
            #expect(line.keys == ["format_version", "path", "error"])
            #expect(line["error"].keys == ["code", "message"])
            #expect(line["error"]["message"].string?.isEmpty == false)
        }
        #expect(lines[1]["type"].string == "acuerdo-de-concejo")
    }

    @Test func `a scan is recognised, unless nobody wants that`() throws {
        let path = "acuerdos/1993/AC 008-93.pdf"
        let record = try #require(try classify(path).jsonLines().first)
        #expect(record["extraction"].string == "ocr")
        #expect(record["type"].string == "acuerdo-de-concejo")
        let unread = try #require(try classify(path, "--ocr", "never").jsonLines().first)
        #expect(unread["extraction"].string == "none")
        #expect(unread["number"].isNull)
    }

    @Test func `a file of passwords opens what is encrypted`() throws {
        let archive = try TemporaryArchive([:])
        try "otra\nsecretaria\n".write(toFile: archive.path("claves"), atomically: true, encoding: .utf8)
        let path = "resoluciones/gerencia/2019/RGM 114-2019 reservado.pdf"
        let outcome = try classify(path, "--password-file", archive.path("claves"))
        #expect(outcome.status == 0)
        #expect(try outcome.jsonLines().first?["extraction"].string == "text-layer")
        #expect(try classify(path, "--password-file", archive.path("nada")).status == 2)
    }

    @Test func `records come in the order of the files, however many are read at a time`() throws {
        let files = [
            "acuerdos/1993/AC 008-93.pdf", "acuerdos/2007/A.C. 004-07.txt", "ordenanzas/2013/ORD_163_RASA.pdf",
        ]
        let outcome = try Acervo.run(["classify", "--format", "jsonl", "--jobs", "3"] + files, in: ProjectCorpus.path)
        #expect(try outcome.jsonLines().compactMap(\.["path"].string) == files)
    }

    @Test func `classifying makes no archive`() throws {
        let archive = try TemporaryArchive(["apunte": "un apunte suelto"])
        #expect(try archive.run("clasificar", "corpus/apunte.txt").status == 0)
        #expect(!FileManager.default.fileExists(atPath: archive.path("index")))
    }

    @Test func `classify gives the code that an archive gives`() throws {
        let archive = try RegisterArchive.shared()
        let classified = try archive.run("classify", "corpus/arbitrios.txt", "--format", "jsonl").jsonLines()
        #expect(classified.compactMap(\.["code"].string) == ["MDPV-ORD-2020-0013"])
    }

    private func classify(_ files: String...) throws -> Outcome {
        try Acervo.run(["classify", "--format", "jsonl"] + files, in: ProjectCorpus.path)
    }

    private func expectFields(of record: JSON) {
        let fields: Set = [
            "format_version", "path", "act", "pages", "code", "type", "number", "year", "date", "issuer", "title",
            "kind", "subjects", "extent", "session", "minutes", "dates", "date_is_possible", "issuer_ubigeo", "cites",
            "confidence", "evidence", "text_quality", "extraction",
        ]
        #expect(record.keys.isSuperset(of: fields), "missing: \(fields.subtracting(record.keys))")
        let confidence: Set = ["type", "number", "date", "subjects"]
        let present = record["confidence"].keys
        #expect(present.isSuperset(of: confidence), "missing in confidence: \(confidence.subtracting(present))")
        for cited in record["cites"].list {
            #expect(cited.keys.isSuperset(of: ["relation", "type", "number", "year", "text", "page"]))
        }
        if !record["session"].isNull { #expect(record["session"].keys == ["kind", "number", "date", "vote"]) }
    }
}
