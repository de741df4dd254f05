import Documents
import Foundation
import Testing

/// Scans of invented acts, as `corpus/` holds them.
@Suite(.timeLimit(.minutes(2)))
struct ScanTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../corpus").standardizedFileURL.path

    private func content(
        _ path: String,
        _ policy: RecognitionPolicy = .auto,
        passwords: [String] = []
    ) throws -> Result<RecognisedContent, DocumentFailure> {
        let reader = DocumentReader(pool: ChildExecutable.pool(passwords: passwords))
        return try reader.content(of: reader.load(Self.corpus + "/" + path).get(), recognising: policy)
    }

    @Test func `an old scan at 150 dots an inch says what was written`() throws {
        let read = try content("acuerdos/1993/AC 008-93.pdf").get()
        let page = try #require(read.content.pages.first)
        #expect(page.extraction == .recognised)
        #expect(page.text.contains("ACUERDO DE CONCEJO N° 008-93-MDSJV"))
        #expect(page.text.contains("CONSIDERANDO"))
        let recognition = try #require(read.recognitions[1])
        #expect(recognition.resolution == 200)
        #expect(recognition.text == page.text)
    }

    @Test func `never recognises nothing`() throws {
        let read = try content("acuerdos/1993/AC 008-93.pdf", .never).get()
        #expect(read.content.pages.map(\.extraction) == [.none])
        #expect(read.recognitions.isEmpty)
    }

    @Test func `an encrypted PDF is read with the password that fits, among those that don't`() throws {
        let path = "resoluciones/gerencia/2019/RGM 114-2019 reservado.pdf"
        #expect(try content(path).code == .encrypted)
        #expect(try content(path, passwords: ["otra", "señal"]).code == .encrypted)
        let read = try content(path, passwords: ["otra", "secretaria"]).get()
        #expect(read.content.pages.first?.extraction == .textLayer)
    }
}
