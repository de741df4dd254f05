import Documents
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DocumentReaderTests {
    private let folder: TemporaryFolder
    private let reader = DocumentReader(pool: ChildExecutable.pool())

    init() throws { folder = try TemporaryFolder() }

    private func read(_ name: String, _ bytes: some Sequence<UInt8>) throws -> Result<DocumentContent, DocumentFailure>
    {
        try reader.load(folder.file(name, bytes)).flatMap { reader.content(of: $0) }
    }

    @Test func `a file is known by its hash`() throws {
        let file = try reader.load(folder.file("acta.txt", Array("abc".utf8))).get()
        #expect(file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(try DocumentFile.sha256(of: file.path).get() == file.sha256)
        #expect(file.bytes.count == 3)
    }

    @Test func `a file without bytes is empty, whatever its name`() throws {
        #expect(try read("acta.txt", []).code == .empty)
        #expect(try read("acta.pdf", []).code == .empty)
    }

    @Test func `what is named PDF and isn't is told`() throws {
        #expect(try read("acta.pdf", Array("Acta de la sesión".utf8)).code == .notAPDF)
        #expect(try read("ACTA.PDF", [0x50, 0x4B, 3, 4, 0, 0, 0, 0]).code == .notAPDF)
    }

    @Test func `a PDF is known by its bytes, also after other bytes and with another name`() throws {
        let pdf = MinimalPDF.bytes(pages: [MinimalPDF.content([(x: 60, y: 700, text: "Acta")])])
        #expect(try read("acta.txt", pdf).get().pages.map(\.text) == ["Acta"])
        #expect(try read("acta", Array("\r\n\r\n".utf8) + pdf).get().pages.map(\.text) == ["Acta"])
    }

    @Test func `a PDF that is cut off is mended or damaged, never a crash`() throws {
        let pdf = MinimalPDF.bytes(pages: [MinimalPDF.content([(x: 60, y: 700, text: "Acta")])])
        #expect(try read("corto.pdf", pdf.prefix(40)).code == .damaged)
        #expect(try read("casi.pdf", pdf.dropLast(20)).get().pages.map(\.text) == ["Acta"])
    }

    @Test func `a text has pages at its form feeds`() throws {
        let content = try read("acta.txt", Array("uno\r\ndos\r\u{C}\u{C}tres\n\u{C}\r\n".utf8)).get()
        #expect(content.pages.map(\.text) == ["uno\ndos\n", "", "tres\n"])
        #expect(content.pages.map(\.extraction) == [.plainText, .none, .plainText])
        #expect(content.encoding == .utf8)
    }

    @Test func `a path that isn't UTF-8 is read`() throws {
        let path = Array(folder.path.utf8) + Array("/sesi".utf8) + [0xF3] + Array("n.txt".utf8)
        let name = path.map { CChar(bitPattern: $0) } + [0]
        let descriptor = open(name, O_WRONLY | O_CREAT, 0o600)
        try #require(descriptor >= 0)
        try #require(write(descriptor, "acta", 4) == 4)
        close(descriptor)
        let file = try reader.load(path).get()
        #expect(file.path == path)
        #expect(try reader.content(of: file).get().pages.map(\.text) == ["acta"])
    }

    @Test func `a text's headings are whole, its tabs stay, and its page numbers are marked`() throws {
        let text = "A C U E R D O   N° 7\nRubro\tMonto\nagua\t1.20\n- 1 -\n"
        let page = try #require(try read("acta.txt", Array(text.utf8)).get().pages.first)
        #expect(page.text == "ACUERDO N° 7\nRubro\tMonto\nagua\t1.20\n- 1 -\n")
        #expect(page.body.hasSuffix("1.20\n     \n"))
        #expect(page.quality ?? 0 > 0.8)
    }

    @Test func `text leaves in its composed form`() throws {
        let content = try read("acta.txt", Array("sesio\u{301}n".utf8)).get()
        #expect(content.pages.map { Array($0.text.unicodeScalars) } == [Array("sesi\u{F3}n".unicodeScalars)])
    }

    @Test func `what is no text is told`() throws {
        #expect(try read("acta.docx", [0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0]).code == .notText)
    }

    @Test func `a file over the limit is too large`() throws {
        var limits = ExtractionLimits()
        limits.fileBytes = 2
        let path = try folder.file("acta.txt", Array("abc".utf8))
        #expect(DocumentReader(pool: ChildExecutable.pool(), limits: limits).load(path).code == .tooLarge)
    }

    @Test func `folders, pipes and what isn't there are unreadable, at once`() throws {
        let pipe = folder.path + "/tubo"
        #expect(mkfifo(pipe, 0o600) == 0)
        for path in [folder.path, pipe, "/dev/zero", folder.path + "/nada", "a\u{0}b"] {
            #expect(reader.load(path).code == .unreadable)
        }
    }

    @Test func `a path needs not be UTF-8`() throws {
        let path = Array(folder.path.utf8) + Array("/a".utf8) + [0xF1] + Array("o.txt".utf8)
        let named = path.map { CChar(bitPattern: $0) } + [0]
        let handle = try #require(fopen(named, "w"))
        fputs("Año", handle)
        fclose(handle)
        #expect(try reader.load(path).get().bytes == Array("Año".utf8))
    }

    @Test(arguments: DocumentFailure.Code.allCases) func `every failure is told in two languages`(
        code: DocumentFailure.Code
    ) {
        let failure = DocumentFailure(code)
        #expect(failure.spanish.hasSuffix("."))
        #expect(failure.english.hasSuffix("."))
        #expect(failure.spanish != failure.english)
        let others = DocumentFailure.Code.allCases.filter { $0 != code }
        #expect(others.allSatisfy { DocumentFailure($0).spanish != failure.spanish })
    }
}
