import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// Input that can't be used: one sentence that names the thing, the right exit code, and nothing lost.
struct BadInputTests {
    @Test(arguments: [["search", "x"], ["count", "x"], ["show", "X-ORD-2019-0001"], ["stats"]])
    func `without an index the command that makes one is named`(arguments: [String]) throws {
        let archive = try TemporaryArchive()
        let spanish = try Acervo.run(arguments, in: archive.path("."))
        #expect(spanish.status == 2)
        #expect(isOneSentence(spanish, naming: archive.path("index"), "acervo index"))
        #expect(spanish.errors.contains("No hay un índice"))
        let english = try Acervo.run(arguments + ["--lang", "en"], in: archive.path("."))
        #expect(english.status == 2)
        #expect(english.errors.contains("There is no index in"))
        #expect(!FileManager.default.fileExists(atPath: archive.path("index")))
    }

    @Test func `an index that was overwritten with junk is named, and made again by the next run`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        for name in try archive.indexFiles().keys where name.hasPrefix("xapian/") {
            try archive.write(Data("no soy un índice".utf8), to: "index/" + name)
        }
        let search = try archive.run("search", "texto")
        #expect(search.status == 2)
        #expect(isOneSentence(search, naming: archive.path("index/xapian"), "dañado"))
        #expect(try archive.run("index").status == 0)
        #expect(try archive.everything() == before)
    }

    @Test(arguments: ["postlist.glass", "position.glass", "iamglass"])
    func `an index of which one file is junk is made again by the next run`(name: String) throws {
        let archive = try indexed()
        let before = try archive.everything()
        try archive.write(Data(repeating: 0x5A, count: 40_000), to: "index/xapian/" + name)
        let search = try archive.run("search", "\"un texto\"")
        #expect(search.status == 2, "\(search)")
        #expect(isOneSentence(search, naming: archive.path("index/xapian"), "dañado"))
        #expect(try archive.run("index").status == 0)
        #expect(try archive.everything() == before)
    }

    @Test(arguments: ["postlist.glass", "position.glass"])
    func `an index that is damaged in its middle, or cut, is made again by the next run`(name: String) throws {
        for damage in [overwritten, cut] {
            let archive = try TemporaryArchive()
            let copy = "cp -a '\(try ProjectCorpus.index().path)' index"
            #expect(try Acervo.shell(copy, in: archive.path(".")).status == 0)
            let whole = try #require(FileManager.default.contents(atPath: archive.path("index/xapian/" + name)))
            try archive.write(damage(whole), to: "index/xapian/" + name)
            let search = try archive.run("search", "\"licencia de funcionamiento\"", "--format", "codes")
            #expect(search.status == 2, "\(search)")
            #expect(isOneSentence(search, naming: archive.path("index/xapian"), "dañado"), "\(search)")
            #expect(try archive.run("index").status == 0)
            let mended = try archive.run("search", "\"licencia de funcionamiento\"", "--format", "codes")
            #expect(mended.lines == (try ProjectCorpus.codes("\"licencia de funcionamiento\"")))
        }
    }

    private let overwritten: (Data) -> Data = { data in
        data.prefix(16_384) + Data(repeating: 0x5A, count: max(0, data.count - 24_576)) + data.suffix(8_192)
    }
    private let cut: (Data) -> Data = { $0.prefix(20_000) }

    @Test func `what the message about a damaged index advises does mend it`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        try archive.write(Data(repeating: 0x5A, count: 40_000), to: "index/xapian/postlist.glass")
        try archive.remove("index/xapian")
        #expect(try archive.run("index").status == 0)
        #expect(try archive.everything() == before)
    }

    @Test func `a damaged catalogue is named and left as it is`() throws {
        let archive = try indexed()
        let junk = Data(repeating: 0x5A, count: 50_000)
        try archive.write(junk, to: "index/catalogue.sqlite")
        for verb in ["index", "stats"] {
            let outcome = try archive.run(verb)
            #expect(outcome.status == 2)
            #expect(isOneSentence(outcome, naming: archive.path("index/catalogue.sqlite"), "dañado"))
        }
        #expect(FileManager.default.contents(atPath: archive.path("index/catalogue.sqlite")) == junk)
        #expect(try archive.names("texto") == ["uno"], "what is searchable stays so")
    }

    @Test func `a PDF that is none, a cut one and an empty file are named, each with its reason`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        try archive.write(Data("esto no es un PDF".utf8), to: "corpus/falso.pdf")
        try archive.write(Data(), to: "corpus/vacío.pdf")
        try archive.write(Data("%PDF-1.4\n1 0 obj\n".utf8), to: "corpus/cortado.pdf")
        let outcome = try archive.run("index", "--format", "json")
        #expect(outcome.status == 3)
        let failed = try outcome.json()["failed"].list.reduce(into: [:]) {
            $0[$1["path"].string ?? ""] = $1["code"].string
        }
        #expect(failed["corpus/falso.pdf"] == "not-a-pdf")
        #expect(failed["corpus/cortado.pdf"] == "damaged")
        #expect(failed["corpus/vacío.pdf"] == "empty")
        #expect(try archive.names("texto") == ["uno"])
        let again = try archive.run("index")
        #expect(again.status == 3)
        for name in failed.keys { #expect(again.errors.contains(name), "\(name) is named again: \(again)") }
    }

    @Test func `a pipe and a link to nothing are named, and nobody waits for them`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        #expect(mkfifo(archive.path("corpus/tubo.pdf"), 0o600) == 0)
        #expect(symlink("/no/hay/nada", archive.path("corpus/roto.txt")) == 0)
        let outcome = try archive.run("index")
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("corpus/tubo.pdf"))
        #expect(outcome.errors.contains("corpus/roto.txt"))
        #expect(!outcome.errors.contains("No such file"), "no English in a Spanish sentence")
    }

    @Test(.enabled(if: geteuid() != 0, "rights don't bind root"))
    func `a folder that may not be looked into is named, and what it held is not forgotten`() throws {
        let archive = try TemporaryArchive()
        try archive.write(Data("un texto".utf8), to: "corpus/cerrada/uno.txt")
        try archive.index()
        #expect(chmod(archive.path("corpus/cerrada"), 0) == 0)
        defer { chmod(archive.path("corpus/cerrada"), 0o700) }
        let outcome = try archive.run("index")
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("corpus/cerrada"))
        #expect(try archive.names("texto") == ["uno"])
    }

    @Test func `an index folder that is a file is named`() throws {
        let archive = try indexed()
        for verb in ["index", "search", "stats"] {
            let outcome = try archive.run(verb, "--index", "corpus/uno.txt")
            #expect(outcome.status == 2)
            #expect(isOneSentence(outcome, naming: archive.path("corpus/uno.txt")), "\(verb): \(outcome)")
        }
    }

    @Test func `a path that isn't there is named, and nothing is done`() throws {
        let archive = try indexed()
        let before = try archive.everything()
        let outcome = try archive.run("index", "corpus", "no está")
        #expect(outcome.status == 2)
        #expect(isOneSentence(outcome, naming: archive.path("no está")))
        #expect(try archive.everything() == before)
        #expect(try archive.run("index", "no está", "--lang", "en").errors.contains("There is no"))
    }

    @Test(arguments: [
        ("\"abierta", "comillas"), ("(abierta", "paréntesis"), ("cerrada)", "paréntesis"), ("OR", "OR"), ("a OR", "OR"),
        ("AND b", "AND"), ("a NEAR/3", "NEAR"), ("NOT", "NOT"), ("()", "("), ("(a) NEAR/2 \"b c\"", "NEAR"),
        ("fecha:2019-13", "2019-13"), ("fecha:ayer", "ayer"), ("año:20x", "20x"), ("fecha:2020..2019", "2020..2019"),
        ("tipo:bando", "bando"), ("numero:ninguno", "ninguno"), ("fecha:2019-02-30", "2019-02-30"),
    ])
    func `a query that can't be read is wrong usage, and the thing is named`(query: String, thing: String) throws {
        let spanish = try ProjectCorpus.run("search", "--", query)
        #expect(spanish.status == 64)
        #expect(isOneSentence(spanish, naming: thing), "\(spanish)")
        let english = try ProjectCorpus.run("count", "--lang", "en", "--", query)
        #expect(english.status == 64)
        #expect(english.errors != spanish.errors)
    }

    @Test(arguments: [
        (["search", "a", "--from", "2019-13"], "2019-13"), (["search", "a", "--to", "mañana"], "mañana"),
        (["search", "a", "--year", "MMXX"], "MMXX"), (["search", "a", "--type", "bando"], "bando"),
        (["search", "a", "--from", "2020", "--to", "2019"], "2020..2019"), (["search", "a", "--colour"], "--colour"),
        (["search", "a", "--limit", "muchos"], "muchos"), (["search", "a", "--limit", "-1"], "--limit"),
        (["search", "a", "--limit", "5000"], "--limit"), (["search", "a", "--offset", "-1"], "--offset"),
        (["search", "a", "--sort", "azar"], "azar"), (["search", "a", "--format", "xml"], "xml"),
        (["index", "--jobs", "0"], "--jobs"), (["index", "--jobs", "65"], "--jobs"),
        (["index", "--rapido"], "--rapido"),
        (["index", "--ocr", "quizás"], "quizás"), (["show"], "code"), (["show", "a", "b"], "b"),
        (["stats", "--rapido"], "--rapido"), (["clasificar"], "file"), (["show", "x", "--page", "dos"], "dos"),
        (["search", "a", "--lang", "fr"], "fr"), (["volar"], "volar"),
    ])
    func `wrong usage is 64, and the thing is named in the language of the one who reads`(
        arguments: [String],
        thing: String
    ) throws {
        let index = try ProjectCorpus.index().path
        let outcome = try Acervo.run(arguments, environment: ["ACERVO_INDEX": index])
        #expect(outcome.status == 64, "\(outcome)")
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(thing), "\(outcome)")
        for english in ["Error:", "Unknown option", "is invalid", "Missing", "Unexpected", "Usage:", "See "] {
            #expect(!outcome.errors.contains(english), "«\(english)» in \(outcome.errors)")
        }
    }

    @Test func `a query of three thousand characters is refused, one of nearly two thousand is read`() throws {
        let long = try ProjectCorpus.run("search", String(repeating: "palabra ", count: 375))
        #expect(long.status == 64)
        #expect(isOneSentence(long, naming: "2000") || isOneSentence(long, naming: "demasiado larga"))
        #expect(try ProjectCorpus.run("search", String(repeating: "licencia ", count: 200)).status == 0)
        #expect(try ProjectCorpus.run("search", String(repeating: "(", count: 900)).status == 64)
        #expect(try ProjectCorpus.run("search", String(repeating: "-", count: 900) + "licencia").status != 139)
    }

    @Test func `an unknown code is 1, and says where to look`() throws {
        let outcome = try ProjectCorpus.run("show", "MDSJV-ORD-1900-0001")
        #expect(outcome.status == 1)
        #expect(isOneSentence(outcome, naming: "MDSJV-ORD-1900-0001", "acervo search"))
        let page = try ProjectCorpus.run("show", "MDSJV-ORD-2013-0163", "--page", "77")
        #expect(page.status == 1)
        #expect(isOneSentence(page, naming: "77"))
        let english = try ProjectCorpus.run("show", "nada", "--lang", "en")
        #expect(english.errors.contains("No act has the code"))
    }

    private func indexed() throws -> TemporaryArchive {
        let archive = try TemporaryArchive(["uno": "un texto"])
        try archive.index()
        return archive
    }

    /// Whether standard error is one line of this program that names `things`, and standard output is empty.
    private func isOneSentence(_ outcome: Outcome, naming things: String...) -> Bool {
        let lines = outcome.errors.split(separator: "\n")
        return lines.count == 1 && outcome.errors.hasPrefix("acervo: ") && outcome.output.isEmpty
            && things.allSatisfy(outcome.errors.contains)
    }
}
