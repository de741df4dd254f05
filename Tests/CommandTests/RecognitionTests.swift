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

    /// Scans of two pages each.
    private static let scans = [
        "archivo histórico/1968/Resolucion Municipal 14.pdf", "archivo histórico/1972/RM 27-72 nomenclatura.pdf",
        "archivo histórico/1976/RM-009-76 (original).pdf",
    ]

    private func archiveOfScans() throws -> TemporaryArchive {
        let archive = try TemporaryArchive()
        for (index, scan) in Self.scans.enumerated() { try archive.copyFromCorpus(scan, to: "corpus/\(index).pdf") }
        return archive
    }

    /// How many pages wait for recognition; `nil` before the first run has made an index.
    private func waiting(_ archive: TemporaryArchive) throws -> Int? {
        let check = try archive.run("check", "--pages", "--format", "json")
        guard check.status < 2 else { return nil }
        return try check.json()["pages"].list.count { $0["reason"].string == "waiting" }
    }

    @Test func `asked to end while it recognises, it keeps the pages in hand and says so; the next run does the rest`()
        throws
    {
        let archive = try archiveOfScans()
        let command = try archive.start("index", "--jobs", "1")
        // First all pages wait, then fewer.
        while command.isRunning, try waiting(archive) != 6 { usleep(5_000) }
        while command.isRunning, try waiting(archive) == 6 { usleep(20_000) }
        command.send(SIGINT)
        let outcome = try command.wait()
        #expect(outcome.status == 2, "\(outcome)")
        #expect(outcome.errors.contains("Interrumpido"))
        let left = try #require(try waiting(archive))
        #expect((1...5).contains(left))
        #expect(try archive.index()["ocr_pages"].int == left)
        #expect(try waiting(archive) == 0)
    }

    @Test func `on a terminal a bar counts pages and documents`() throws {
        let archive = try archiveOfScans()
        let outcome = try Acervo.shell("script -qec '\"$ACERVO\" index' /dev/null", in: archive.path(""))
        #expect(outcome.status == 0, "\(outcome)")
        let bars = outcome.output.split(separator: "\r").filter { $0.contains("reconociendo [") }
        #expect(bars.contains { $0.contains("/6 páginas, ") && $0.contains("/3 documentos") }, "\(bars)")
        #expect(bars.contains { $0.contains("/min, faltan ") })
    }

    private func code(_ archive: TemporaryArchive) throws -> String {
        try archive.search("canes")["hits"][0]["code"].string ?? ""
    }
}
