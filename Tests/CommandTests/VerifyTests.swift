import Foundation
import Testing

/// `acervo verify`.
struct VerifyTests {
    private func archive() throws -> TemporaryArchive {
        let archive = try TemporaryArchive(["uno": "el primero", "dos": "el segundo"])
        try archive.index()
        return archive
    }

    @Test func `files that are as they were end with 0`() throws {
        let outcome = try archive().run("verify", "--format", "json")
        #expect(outcome.status == 0)
        let report = try outcome.json()
        #expect(report["same"].int == 2)
        #expect(report["files"].int == 2)
        #expect(report["faults"].list.isEmpty)
    }

    @Test func `a changed byte and a missing file are named, with 4, and nothing is written`() throws {
        let archive = try archive()
        let before = try archive.indexTimes()
        try archive.write("el primer0", to: "uno")
        try archive.remove("corpus/dos.txt")
        let outcome = try archive.run("verificar", "--format", "json")
        #expect(outcome.status == 4)
        let faults = try outcome.json()["faults"].list
        #expect(faults.map { $0["outcome"].string } == ["missing", "changed"])
        #expect(faults.map { $0["path"].string } == ["corpus/dos.txt", "corpus/uno.txt"])
        #expect(faults[1]["expected"].string != faults[1]["found"].string)
        #expect(try archive.run("verify").output.contains("corpus/uno.txt: cambió"))
        #expect(try archive.indexTimes() == before)
    }

    @Test func `a folder in a file's place can't be read`() throws {
        let archive = try archive()
        try archive.remove("corpus/uno.txt")
        try FileManager.default.createDirectory(
            atPath: archive.path("corpus/uno.txt"),
            withIntermediateDirectories: true
        )
        let report = try archive.run("verify", "--format", "json").json()
        #expect(report["unreadable"].int == 1)
        #expect(report["same"].int == 1)
    }

    @Test func `an encrypted file is verified by its bytes too, and no index ends with 2`() throws {
        let archive = try TemporaryArchive()
        try archive.copyFromCorpus("resoluciones/gerencia/2019/RGM 114-2019 reservado.pdf", to: "corpus/reservado.pdf")
        try archive.index()
        #expect(try archive.run("verify").status == 0)
        #expect(try TemporaryArchive().run("verify").status == 2)
    }
}
