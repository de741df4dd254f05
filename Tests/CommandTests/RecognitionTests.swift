import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// `acervo index` and scans: what was recognised is found, kept, and never made twice.
struct RecognitionTests {
    private static let scan = "ordenanzas/1998/ord. 045-98 (canes).pdf"
    private static let typed = "ordenanzas/1998/045-98 transcripción.txt"

    @Test func `searched today without its scans, whose text comes with a later run`() throws {
        let archive = try TemporaryArchive(["uno": "un texto del concejo"])
        try archive.copyFromCorpus(Self.scan, to: "corpus/canes.pdf")
        let first = try archive.run("index", "--ocr", "never", "--format", "json")
        #expect(first.status == 0, "\(first)")
        #expect(try first.json()["ocr_pages"].int == 0)
        #expect(try archive.names("texto") == ["uno"])
        #expect(try archive.names("canes") == [])
        let waiting = try archive.run("check", "--pages", "--format", "json").json()["pages"].list
        #expect(!waiting.isEmpty && waiting.allSatisfy { $0["reason"].string == "waiting" }, "\(waiting)")

        let second = try archive.index()
        #expect(second["ocr_pages"].int == waiting.count)
        #expect(second["unchanged"].int == 2)
        #expect(try archive.names("canes") == ["canes"])
        let record = try archive.run("show", code(archive), "--format", "json").json()
        #expect(record["extraction"].string == "ocr")
        #expect(record["number"].string?.hasPrefix("045-98") == true, "\(record["number"])")
        #expect(record["text_quality"].double ?? 0 > 0.6)
        #expect(try archive.names("canes calidad:>0.6") == ["canes"])
        #expect(try archive.names("canes calidad:<0.3") == [])
        #expect(try archive.index()["ocr_pages"].int == 0, "a third run has nothing to do")
    }

    @Test func `the same pages in another file are not recognised again, nor after the index is lost`() throws {
        let archive = try TemporaryArchive()
        try archive.copyFromCorpus(Self.scan, to: "corpus/uno.pdf")
        let pages = try archive.index()["ocr_pages"].int ?? 0
        #expect(pages > 0)
        let bytes = try #require(FileManager.default.contents(atPath: archive.path("corpus/uno.pdf")))
        try archive.write(bytes + Data("\n% otra copia\n".utf8), to: "corpus/dos.pdf")
        let again = try archive.index()
        #expect(again["added"].int == 1)
        #expect(again["ocr_pages"].int == 0)
        #expect(try archive.names("canes").count == 2)
        try archive.remove("index/xapian")
        #expect(try archive.index()["ocr_pages"].int == 0)
        #expect(try archive.names("canes").count == 2)
    }

    @Test func `a scan and the typed text of the same act are offered as copies, and both stay`() throws {
        let archive = try TemporaryArchive()
        try archive.copyFromCorpus(Self.scan, to: "corpus/escaneo.pdf")
        try archive.copyFromCorpus(Self.typed, to: "corpus/transcripción.txt")
        try archive.index()
        let hits = try archive.search("canes")["hits"].list
        #expect(hits.count == 2)
        for hit in hits {
            let record = try archive.run("show", hit["code"].string ?? "", "--format", "json").json()
            let other = hits.first { $0["code"].string != hit["code"].string }
            #expect(record["copies"].list.compactMap(\.["code"].string) == [other?["code"].string])
            #expect(record["copies"][0]["similarity"].double ?? 0 > 0.3)
        }
        try archive.remove("corpus/escaneo.pdf")
        try archive.index()
        let record = try archive.run("show", code(archive), "--format", "json").json()
        #expect(record["copies"].list.isEmpty, "an offer goes with the other act")
    }

    @Test func `killed while it recognises, the next run goes on and loses no page`() throws {
        let calm = try TemporaryArchive()
        try calm.copyFromCorpus(Self.scan, to: "corpus/canes.pdf")
        let pages = try calm.index()["ocr_pages"].int ?? 0
        let archive = try TemporaryArchive()
        try archive.copyFromCorpus(Self.scan, to: "corpus/canes.pdf")
        let command = try archive.start("index")
        usleep(UInt32.random(in: 300_000...2_500_000))
        command.send(SIGKILL)
        _ = try command.wait()
        #expect(try archive.index()["ocr_pages"].int ?? 0 <= pages)
        #expect(try archive.everything() == calm.everything())
    }

    private func code(_ archive: TemporaryArchive) throws -> String {
        try archive.search("canes")["hits"][0]["code"].string ?? ""
    }
}
