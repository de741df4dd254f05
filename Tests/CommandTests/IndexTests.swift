import Foundation
import Testing

/// What `acervo index` says and does, on a first and a second run.
struct IndexTests {
    @Test func `the project's corpus gives one document a file, and names the two that cannot be read`() throws {
        let outcome = try ProjectCorpus.index().outcome
        #expect(outcome.status == 3)
        let summary = try outcome.json()
        #expect(summary["seen"].int == 106)
        #expect(summary["added"].int == 106)
        let failed = summary["failed"].list
        let names = failed.compactMap(\.["path"].string).map { ($0 as NSString).lastPathComponent }
        #expect(names == ["ORD 196.pdf", "RGM 114-2019 reservado.pdf"])
        #expect(failed.compactMap(\.["code"].string) == ["damaged", "encrypted"])
        #expect(failed.allSatisfy { !($0["message"].string ?? "").isEmpty })
    }

    @Test func `the summary has every field of the contract`() throws {
        let summary = try ProjectCorpus.index().outcome.json()
        let wanted: Set = [
            "format_version", "seen", "added", "updated", "unchanged", "removed", "acts", "pages", "ocr_pages",
            "failed", "seconds",
        ]
        #expect(summary.keys.isSuperset(of: wanted))
        #expect(summary["format_version"].int == 1)
        #expect(summary["acts"].int ?? 0 >= 100)
        #expect(summary["pages"].int ?? 0 >= summary["acts"].int ?? .max)
        #expect(summary["seconds"].double ?? 0 > 0)
    }

    @Test func `a second run over the same files writes nothing`() throws {
        let archive = try TemporaryArchive(RegisterArchive.texts)
        try archive.index()
        let (files, times) = (try archive.indexFiles(), try archive.indexTimes())
        let summary = try archive.index()
        #expect(summary["unchanged"].int == RegisterArchive.texts.count)
        #expect(summary["added"].int == 0)
        #expect(summary["updated"].int == 0)
        #expect(try archive.indexFiles() == files)
        #expect(try archive.indexTimes() == times)
        #expect(files.keys.contains("catalogue.sqlite"))
        #expect(files.keys.contains { $0.hasPrefix("xapian/") })
    }

    @Test func `a search, a count and the statistics write nothing either`() throws {
        let archive = try TemporaryArchive(RegisterArchive.texts)
        try archive.index()
        let (files, times) = (try archive.indexFiles(), try archive.indexTimes())
        #expect(try archive.run("search", "arbitrios").status == 0)
        #expect(try archive.run("count", "arbitrios").status == 0)
        #expect(try archive.run("stats").status == 0)
        #expect(try archive.indexFiles() == files)
        #expect(try archive.indexTimes() == times)
    }

    /// The command starts itself to read a PDF; here its file is gone once it runs, so it can't.
    @Test func `a second run starts no child`() throws {
        let archive = try TemporaryArchive()
        try archive.copyFromCorpus("acuerdos/2026/ACUERDO 003-2026.pdf", to: "corpus/uno.pdf")
        try archive.index()
        #expect(try childless("index", in: archive).status == 0)
        try archive.copyFromCorpus("acuerdos/2022/AC N° 027-2022.pdf", to: "corpus/dos.pdf")
        let control = try childless("index", in: archive)
        #expect(control.status == 3, "without children a new PDF can't be read: \(control)")
    }

    @Test func `a PDF that was renamed is not read again`() throws {
        let archive = try TemporaryArchive()
        try archive.copyFromCorpus("acuerdos/2026/ACUERDO 003-2026.pdf", to: "corpus/uno.pdf")
        try archive.index()
        let before = try archive.search("acuerdo")["hits"][0]
        try archive.move("corpus/uno.pdf", to: "corpus/primero.pdf")
        let outcome = try childless("index", in: archive)
        #expect(outcome.status == 0, "\(outcome)")
        let after = try archive.search("acuerdo")["hits"][0]
        #expect(after["path"].string == "corpus/primero.pdf")
        #expect(after["code"].string == before["code"].string)
    }

    private func childless(_ verb: String, in archive: TemporaryArchive) throws -> Outcome {
        let line =
            #"{ ln "$ACERVO" ./gone 2>/dev/null || cp "$ACERVO" ./gone; } && exec 3<./gone && rm ./gone && exec /proc/self/fd/3 "#
            + verb
        return try Acervo.shell(line, in: archive.path("."))
    }

    @Test func `a dry run says what it would do, and writes nothing`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        let first = try archive.run("index", "--dry-run", "--format", "json")
        #expect(try first.json()["added"].int == 1)
        #expect(!FileManager.default.fileExists(atPath: archive.path("index")))
        try archive.index()
        let (files, times) = (try archive.indexFiles(), try archive.indexTimes())
        try archive.write("otro texto", to: "dos")
        try archive.remove("corpus/uno.txt")
        let second = try archive.run("index", "--dry-run", "--format", "json").json()
        #expect(second["added"].int == 1)
        #expect(second["removed"].int == 1)
        #expect(try archive.indexFiles() == files)
        #expect(try archive.indexTimes() == times)
        #expect(try archive.names("texto") == ["uno"])
    }

    @Test func `the same bytes at two paths are one document`() throws {
        let text = InventedAct.resolution("007-2018-A/MDPV", "3 de mayo de 2018", article: "DESIGNAR al archivero.")
        let archive = try TemporaryArchive(["original": text, "copia": text])
        try archive.index()
        let statistics = try archive.run("stats", "--format", "json").json()
        #expect(statistics["documents"].int == 1)
        #expect(statistics["files"].int == 2)
        #expect(statistics["acts"].int == 1)
        #expect(try archive.names("archivero").count == 1)
        try archive.remove("corpus/copia.txt")
        try archive.index()
        #expect(try archive.names("archivero") == ["original"])
    }

    @Test func `a path is shown as it leads from the folder that holds the index`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        try archive.index()
        #expect(try archive.search("texto")["hits"][0]["path"].string == "corpus/uno.txt")
    }

    @Test func `files may be named one by one, and those that are no documents are counted, not read`() throws {
        let archive = try TemporaryArchive(["uno": "un texto", "dos": "otro texto"])
        try archive.write(Data("hola".utf8), to: "corpus/hoja.xlsx")
        let one = try archive.run("index", "corpus/uno.txt", "--format", "json").json()
        #expect(one["seen"].int == 1)
        #expect(try archive.names("texto") == ["uno"])
        #expect(try archive.index()["seen"].int == 2)
        #expect(Set(try archive.names("texto")) == ["uno", "dos"])
    }

    @Test func `a folder that is named twice, or holds another that is named, counts once`() throws {
        let archive = try TemporaryArchive(["2019/uno": "un texto", "2020/dos": "otro texto"])
        let first = try archive.run("index", "corpus", "corpus/2019", "corpus", "--format", "json").json()
        #expect(first["seen"].int == 2)
        #expect(first["added"].int == 2)
        let second = try archive.run("index", "corpus", "corpus/2019", "--format", "json").json()
        #expect(second["unchanged"].int == 2)
        #expect(second["updated"].int == 0)
    }

    @Test func `to index one folder forgets nothing of another`() throws {
        let archive = try TemporaryArchive(["2019/uno": "un texto", "2020/dos": "otro texto"])
        #expect(try archive.run("index", "corpus/2019").status == 0)
        let second = try archive.run("index", "corpus/2020", "--format", "json").json()
        #expect(second["removed"].int == 0)
        #expect(Set(try archive.names("texto")) == ["uno", "dos"])
    }

    @Test func `hidden files, and the index folder itself, are no documents`() throws {
        let archive = try TemporaryArchive(["uno": "un texto", ".oculto": "un texto oculto"])
        let outcome = try archive.run("index", ".", "--format", "json")
        #expect(outcome.status == 0)
        try archive.write(Data("un texto ajeno".utf8), to: "index/ajeno.txt")
        #expect(try archive.run("index", ".", "--format", "json").json()["seen"].int == 1)
    }
}
