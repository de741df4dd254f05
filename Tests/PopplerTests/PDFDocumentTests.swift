import Foundation
import Poppler
import Testing

struct PDFDocumentTests {
    /// A PDF that no password opens: what it keeps of the right one is zeros.
    private let encrypted = MinimalPDF.bytes(
        pages: [""],
        trailer: """
            /Encrypt << /Filter /Standard /V 1 /R 2 /P -4
            /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>
            /U <0000000000000000000000000000000000000000000000000000000000000000> >>
            /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]
            """
    )

    @Test func `bytes that are no PDF are damaged`() {
        let error = #expect(throws: PDFError.self) { _ = try PDFDocument(bytes: Array("no PDF".utf8)) }
        #expect(error?.code == .damaged)
    }

    @Test func `no bytes at all are damaged`() {
        let error = #expect(throws: PDFError.self) { _ = try PDFDocument(bytes: []) }
        #expect(error?.code == .damaged)
    }

    @Test func `a path that leads nowhere is unreadable`() {
        let error = #expect(throws: PDFError.self) { _ = try PDFDocument(path: "/nowhere/act.pdf") }
        #expect(error?.code == .unreadable)
    }

    @Test func `a PDF that asks for a password is encrypted`() throws {
        let bytes = encrypted
        let error = #expect(throws: PDFError.self) { _ = try PDFDocument(bytes: bytes) }
        #expect(error?.code == .encrypted)

        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let second = #expect(throws: PDFError.self) { _ = try PDFDocument(path: path, password: "otra") }
        #expect(second?.code == .encrypted)
    }

    @Test func `wrong passwords, in whatever letters, leave a PDF in memory encrypted`() {
        let owned = UnsafeMutableRawBufferPointer(start: malloc(encrypted.count), count: encrypted.count)
        owned.copyBytes(from: encrypted)
        let error = #expect(throws: PDFError.self) {
            _ = try PDFDocument(takingOver: owned, passwords: ["otra", "señal", "密码", ""])
        }
        #expect(error?.code == .encrypted)
    }

    @Test func `pages are counted, and there is none beyond the last`() throws {
        let bytes = MinimalPDF.bytes(pages: ["", "", ""])
        #expect(try PDFDocument(bytes: bytes).pageCount == 3)
        _ = try openPage(bytes, at: 2)
        #expect(throws: MissingPage.self) { _ = try openPage(bytes, at: 3) }
        #expect(throws: MissingPage.self) { _ = try openPage(bytes, at: -1) }
    }
}
