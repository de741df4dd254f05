import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// What `acervo index` does when files come, change, move and go.
struct IndexChangeTests {
    @Test func `a new file is added, and nothing else is touched`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        try archive.write(Self.newcomer, to: "nuevo")
        let summary = try archive.index()
        #expect(summary["added"].int == 1)
        #expect(summary["unchanged"].int == before.count)
        let after = try archive.everything()
        #expect(after.count == before.count + 1)
        #expect(Set(before.map(steady)).isSubset(of: Set(after.map(steady))))
        #expect(try archive.names("faro") == ["nuevo"])
    }

    @Test func `a changed file takes the place of what it was`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        try archive.write(Self.newcomer, to: "duelo")
        let summary = try archive.index()
        #expect(summary["updated"].int == 1)
        #expect(summary["added"].int == 0)
        #expect(summary["unchanged"].int == before.count - 1)
        #expect(try archive.everything().count == before.count)
        #expect(try archive.names("faro") == ["duelo"])
        #expect(try archive.names("duelo") == [])
    }

    @Test func `a removed file is forgotten, and the act that shared its number gives up its -2`() throws {
        let archive = try indexed()
        #expect(try codes(archive)["duelo"] == "MDPV-RAL-2019-0045-2")
        try archive.remove("corpus/designacion.txt")
        let summary = try archive.index()
        #expect(summary["removed"].int == 1)
        #expect(try archive.names("encargada") == [])
        #expect(try codes(archive)["duelo"] == "MDPV-RAL-2019-0045")
    }

    @Test func `a moved file keeps its code and its words, and shows its new path`() throws {
        let archive = try indexed()
        let before = try archive.search("cronograma")["hits"][0]
        let others = try archive.everything().filter { !$0.contains("/cronograma.txt") }.map(steady)
        try FileManager.default.createDirectory(
            atPath: archive.path("corpus/2021"),
            withIntermediateDirectories: true
        )
        try archive.move("corpus/cronograma.txt", to: "corpus/2021/el cronograma.txt")
        try archive.index()
        let after = try archive.search("cronograma")["hits"]
        #expect(after.list.count == 1)
        #expect(after[0]["path"].string == "corpus/2021/el cronograma.txt")
        #expect(after[0]["code"].string == before["code"].string)
        #expect(after[0]["sha256"].string == before["sha256"].string)
        #expect(try archive.everything().filter { !$0.contains("cronograma.txt") }.map(steady) == others)
    }

    @Test func `a file that was only touched is looked at, and nothing in the answers changes`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        let now = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)]
        try FileManager.default.setAttributes(now, ofItemAtPath: archive.path("corpus/duelo.txt"))
        try archive.index()
        #expect(try archive.everything() == before)
        #expect(try archive.index()["unchanged"].int == before.count)
    }

    @Test func `the index is rebuilt from the catalogue alone, with the originals gone`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        try archive.remove("index/xapian")
        #expect(try archive.run("search", "arbitrios").status == 2)
        try archive.move("corpus", to: "away")
        try FileManager.default.createDirectory(atPath: archive.path("empty"), withIntermediateDirectories: true)
        #expect(try archive.run("index", "empty").status == 0)
        #expect(try archive.everything() == before)
    }

    @Test func `a Xapian stub file may stand where the index is`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        try archive.move("index/xapian", to: "elsewhere")
        try archive.write(Data("auto \(archive.path("elsewhere"))\n".utf8), to: "index/xapian")
        #expect(try archive.everything() == before)
    }

    @Test func `a backup of the catalogue that is put back is what the archive holds`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        let backup = try #require(FileManager.default.contents(atPath: archive.path("index/catalogue.sqlite")))
        try archive.write(Self.newcomer, to: "nuevo")
        try archive.index()
        try archive.write(backup, to: "index/catalogue.sqlite")
        try archive.remove("corpus/nuevo.txt")
        try archive.index()
        #expect(try archive.everything() == before)
        try archive.write(Self.newcomer.replacing("faro", with: "muelle"), to: "otro")
        try archive.index()
        #expect(try archive.names("muelle") == ["otro"])
        #expect(try archive.names("faro") == [])
    }

    @Test func `a file whose name is not UTF-8 is not passed over in silence`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        let line = #"cp corpus/uno.txt "$(printf 'corpus/a\361o.txt')""#
        #expect(try Acervo.shell(line, in: archive.path("corpus/..")).status == 0)
        let summary = try archive.index()
        let isNamed = summary["failed"].list.contains { $0["path"].string?.hasSuffix("o.txt") ?? false }
        #expect(isNamed || summary["added"].int == 2)
    }

    @Test func `codes don't hang on the order in which files come`() throws {
        let texts = RegisterArchive.texts
        let names = texts.keys.sorted()
        let orders = [names, names.reversed(), Array(names.dropFirst(3) + names.prefix(3))]
        let results = try orders.map { order in
            let archive = try TemporaryArchive()
            for name in order {
                try archive.write(try #require(texts[name]), to: name)
                try archive.index()
            }
            return try codes(archive)
        }
        #expect(results[0] == (try codes(try RegisterArchive.shared())))
        #expect(results[1] == results[0])
        #expect(results[2] == results[0])
        #expect(Set(results[0].values).count == texts.count)
    }

    @Test func `two acts of one number are both kept: the later is -2, the third -3`() throws {
        let archive = try TemporaryArchive()
        for (name, day) in [("tercera", 21), ("primera", 3), ("segunda", 12)] {
            let text = InventedAct.resolution(
                "118-2011-A/MDPV",
                "\(day) de mayo de 2011",
                article: "DESIGNAR a la \(name) del registro."
            )
            try archive.write(text, to: name)
        }
        try archive.index()
        #expect(
            try codes(archive) == [
                "primera": "MDPV-RAL-2011-0118", "segunda": "MDPV-RAL-2011-0118-2", "tercera": "MDPV-RAL-2011-0118-3",
            ]
        )
    }

    @Test func `names that differ only in how their accents are written are two files`() throws {
        let archive = try TemporaryArchive()
        try archive.write("la primera forma", to: "Acci\u{F3}n")
        try archive.write("la segunda forma", to: "Accio\u{301}n")
        #expect(try archive.index()["added"].int == 2)
        let second = try archive.index()
        #expect(second["unchanged"].int == 2)
        #expect(second["updated"].int == 0)
        #expect(unlink(archive.path("corpus/Acci\u{F3}n.txt")) == 0)
        #expect(try archive.index()["removed"].int == 1)
        #expect(try archive.names("forma").count == 1)
    }

    private static let newcomer = InventedAct.agreement(
        "031-2022-MDPV/CM",
        "8 de julio de 2022",
        article: "APROBAR la limpieza del faro."
    )

    private func indexed() throws -> TemporaryArchive {
        let archive = try TemporaryArchive(RegisterArchive.texts)
        try archive.index()
        return archive
    }

    /// The codes by the names of their files.
    private func codes(_ archive: TemporaryArchive) throws -> [String: String] {
        try archive.everything().reduce(into: [:]) { codes, line in
            let hit = try JSON(line)
            let name = ((hit["path"].string ?? "") as NSString).lastPathComponent
            codes[(name as NSString).deletingPathExtension] = hit["code"].string
        }
    }

    /// A hit less its place among others, which an act more or less may change.
    private func steady(_ line: String) -> String {
        line.replacing(/"rank":\d+,/, with: "").replacing(/"score":[\d.]+,/, with: "")
    }
}
