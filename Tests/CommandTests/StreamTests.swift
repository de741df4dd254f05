import Foundation
import Testing

/// Standard output holds results only; who stops reading stops the command.
struct StreamTests {
    @Test func `a reader that goes away ends the command quietly`() throws {
        let line = #"{ "$ACERVO" search --all --format jsonl; echo $? > ended; } | head -1"#
        let folder = try TemporaryFolder()
        let outcome = try Acervo.shell(
            line,
            in: folder.path,
            environment: ["ACERVO_INDEX": try ProjectCorpus.index().path]
        )
        #expect(outcome.lines.count == 1)
        #expect(outcome.errors == "")
        let ended = String(
            decoding: FileManager.default.contents(atPath: folder.path + "/ended") ?? Data(),
            as: UTF8.self
        )
        #expect(["0\n", "141\n"].contains(ended), "«\(ended)»")
    }

    @Test func `an output that can't be written to is a failure`() throws {
        let line = #""$ACERVO" search --all --format jsonl > /dev/full"#
        let outcome = try Acervo.shell(
            line,
            in: NSTemporaryDirectory(),
            environment: ["ACERVO_INDEX": try ProjectCorpus.index().path]
        )
        #expect(outcome.status == 2)
        #expect(!outcome.errors.isEmpty)
    }

    @Test func `standard output holds results only: no progress, no notes`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        let index = try archive.run("index", "--format", "json")
        #expect(index.lines.count == 1)
        #expect(index.errors == "")
        #expect(try archive.run("index").lines.count == 1)
        #expect(try archive.run("search", "centeno").output == "")
        #expect(try archive.run("search", "texto", "--format", "codes").lines.count == 1)
    }

    @Test func `failures are named on standard error in text, and in the summary in JSON`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        try archive.write(Data("nada".utf8), to: "corpus/falso.pdf")
        let text = try archive.run("index")
        #expect(text.errors.contains("corpus/falso.pdf: "))
        #expect(!text.output.contains("falso.pdf"))
        #expect(text.output.contains("1 no se pudieron leer") || text.output.contains("1 no se pudo leer"))
    }

    @Test func `seconds are told with no more figures than mean something`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        let output = try archive.run("index").output
        #expect(output.firstMatch(of: /\d+\.\d{4,}/) == nil, "\(output)")
    }
}
