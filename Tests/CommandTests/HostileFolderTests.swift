import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// Folders as a file server has them after twenty years, and disks that fill up.
struct HostileFolderTests {
    @Test func `a name with a line's end, quotes and blanks is read, shown and found again`() throws {
        let archive = try TemporaryArchive()
        let name = "corpus/acta \"final\"\n(copia)  2.txt"
        try archive.write(Data("los regidores tratan el desagüe".utf8), to: name)
        #expect(try archive.index()["added"].int == 1)
        let hit = try archive.search("desagüe")["hits"][0]
        #expect(hit["path"].string == name)
        #expect(try archive.index()["unchanged"].int == 1)
        let csv = try archive.run("search", "desagüe", "--format", "csv")
        #expect(csv.output.contains("\"corpus/acta \"\"final\"\"\n(copia)  2.txt\""))
    }

    @Test func `a name that isn't UTF-8 is named, and the rest is read`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        let made = try Acervo.shell("printf texto > \"$(printf 'corpus/sesi\\363n.txt')\"", in: archive.path("."))
        #expect(made.status == 0)
        let outcome = try archive.run("index")
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("corpus/sesi\u{FFFD}n.txt: su nombre no está en UTF-8"), "\(outcome)")
        #expect(try archive.names("texto") == ["uno"])
    }

    @Test func `a link to a file outside the folder is named and not read; one inside is`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        try archive.write(Data("un secreto".utf8), to: "fuera/reservado.txt")
        #expect(symlink(archive.path("fuera/reservado.txt"), archive.path("corpus/enlace.txt")) == 0)
        #expect(symlink("uno.txt", archive.path("corpus/otro.txt")) == 0)
        let outcome = try archive.run("index", "--format", "json")
        #expect(outcome.status == 3)
        let failed = try outcome.json()["failed"].list
        #expect(failed.compactMap(\.["path"].string) == ["corpus/enlace.txt"])
        #expect(failed[0]["message"].string?.contains("fuera de la carpeta") == true)
        #expect(try archive.names("secreto") == [])
        #expect(try archive.names("texto").count == 1, "the same bytes at two paths are one document")
        let both = try archive.run("index", "corpus", "fuera")
        #expect(both.status == 0, "\(both)")
        #expect(try archive.names("secreto") != [])
    }

    @Test func `files that change and vanish while they are read cost nothing but themselves`() throws {
        let texts = Dictionary(uniqueKeysWithValues: (0..<400).map { ("n\($0)", "acta número \($0) del concejo") })
        let archive = try TemporaryArchive(texts)
        let command = try archive.start("index", "--format", "json")
        for number in stride(from: 399, to: 300, by: -1) {
            if number.isMultiple(of: 2) {
                try archive.remove("corpus/n\(number).txt")
            } else {
                try archive.write("otra cosa \(number)", to: "n\(number)")
            }
        }
        let outcome = try command.wait()
        #expect(outcome.status == 0 || outcome.status == 3, "\(outcome)")
        try archive.index()
        #expect(try archive.names("otra").count == 50)
        #expect(try archive.names("acta").count == 301)
    }

    @Test func `a folder with a hundred thousand files is walked, and its two acts are found`() throws {
        let archive = try TemporaryArchive(["uno": "un texto", "dos": "otro texto"])
        makeFiles(100_000, ".jpg", in: archive)
        let summary = try archive.index()
        #expect(summary["seen"].int == 2)
        #expect(summary["ignored"].int == 100_000)
    }

    @Test func `a hundred thousand texts are planned, and a dry run writes nothing`() throws {
        let archive = try TemporaryArchive()
        makeFiles(100_000, ".txt", in: archive)
        let outcome = try archive.run("index", "--dry-run", "--format", "json")
        #expect(try outcome.json()["added"].int == 100_000)
        #expect(!FileManager.default.fileExists(atPath: archive.path("index")))
    }

    private func makeFiles(_ count: Int, _ ending: String, in archive: TemporaryArchive) {
        for number in 0..<count {
            close(open(archive.path("corpus/\(number)\(ending)"), O_CREAT | O_WRONLY, 0o600))
        }
    }

    @Test(.enabled(if: FullDisk.canBeMade, "a disk of a test's own takes root and mount namespaces"))
    func `a disk that fills up is named; with room again, the next run ends where an undisturbed one would`() throws {
        let texts = Dictionary(
            uniqueKeysWithValues: (0..<300).map { number in
                ("n\(number)", (0..<800).map { "palabra\($0)x\(number)" }.joined(separator: " "))
            }
        )
        let calm = try TemporaryArchive(texts)
        try calm.index()
        let archive = try TemporaryArchive(texts)
        let outcome = try Acervo.shell(FullDisk.script, in: archive.path("."))
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.errors.contains("lleno"), "\(outcome)")
        #expect(outcome.lines == ["2", "0", String(texts.count)])
    }
}

/// A file system with room for little, in a name space of its own.
private enum FullDisk {
    static let canBeMade: Bool = {
        let line = "unshare -m sh -c 'mount -t tmpfs -o size=1m tmpfs /mnt'"
        return geteuid() == 0 && (try? Acervo.shell(line, in: "/").status) == 0
    }()

    /// Indexes onto a disk of 3 MB, makes it larger, indexes again; prints both statuses and how many acts there are.
    static let script = """
        mkdir index && unshare -m sh -c '
        mount -t tmpfs -o size=3m tmpfs index
        "$ACERVO" index --format json >/dev/null; echo $?
        mount -o remount,size=200m index
        "$ACERVO" index --format json >/dev/null; echo $?
        "$ACERVO" stats --format json | grep -o "\\"acts\\":[0-9]*" | head -1 | cut -d: -f2'
        """
}
