import Documents
import Foundation
import Testing

/// Pages recognised by real children.
@Suite(.timeLimit(.minutes(2)))
struct RecognitionTests {
    private static let lines = ["ACUERDO DE CONCEJO", "El Concejo acuerda aprobar el presupuesto"]

    private static func page(_ lines: [String], font: String = "F1") -> String {
        lines.enumerated().map { index, line in "BT /\(font) 14 Tf 72 \(700 - 30 * index) Td (\(line)) Tj ET" }
            .joined(separator: "\n")
    }

    private let act = MinimalPDF.bytes(pages: [page(lines), page(["ANEXO"] + lines), page(lines)])

    private func file(_ bytes: [UInt8]) -> DocumentFile { DocumentFile(path: Array("act.pdf".utf8), bytes: bytes) }

    /// What `each` heard.
    private struct Heard {
        let number: Int
        let key: String
        let result: Result<PageRecognition?, DocumentFailure>
        var text: String? { (try? result.get())?.text }
    }

    private func recognise(
        _ pages: [Int],
        of bytes: [UInt8],
        limits: ExtractionLimits = ExtractionLimits(),
        known: Set<String> = [],
        stopAfter count: Int = .max
    ) -> [Heard] {
        let reader = DocumentReader(pool: ChildExecutable.pool(limits: limits))
        var heard: [Heard] = []
        reader.recognise(pages, of: file(bytes), isKnown: known.contains) { number, key, result in
            heard.append(Heard(number: number, key: key, result: result))
            return heard.count < count
        }
        return heard
    }

    @Test func `pages are recognised in the order that was asked for, each with the key of its content`() throws {
        let heard = recognise([3, 1, 2], of: act)
        #expect(heard.map(\.number) == [3, 1, 2])
        #expect(heard.map(\.text)[0] == "ACUERDO DE CONCEJO\n\nEl Concejo acuerda aprobar el presupuesto")
        #expect(heard[2].text?.hasPrefix("ANEXO") == true)
        #expect(heard[0].key == heard[1].key && heard[0].key != heard[2].key)
        #expect(heard.allSatisfy { $0.key.count == 64 })
    }

    @Test func `a word's box lies where the PDF's own text has the word`() throws {
        let recognition = try #require(try recognise([1], of: act).first?.result.get())
        let layer = try ChildExecutable.pool().layout(ofPage: 1, ofPDF: act).get()
        #expect(recognition.layout.width == layer.width && recognition.layout.height == layer.height)
        #expect(recognition.layout.words.count == layer.words.count)
        for (word, expected) in zip(recognition.layout.words, layer.words) {
            #expect(abs(word.box.left - expected.box.left) < 3 && abs(word.box.right - expected.box.right) < 3)
            // The text layer's box has room for letters that go deeper.
            #expect(word.box.top > expected.box.top - 1 && word.box.bottom < expected.box.bottom + 1)
        }
        #expect(recognition.confidences.count == layer.words.count)
        #expect(recognition.confidence > 0.8)
        #expect(recognition.rotation == 0)
        #expect(recognition.engine.hasPrefix("tesseract "))
    }

    @Test func `a page that is known isn't recognised again, in whatever file it stands`() throws {
        let key = try #require(recognise([1], of: act).first?.key)
        let other = MinimalPDF.bytes(pages: [Self.page(["CARATULA"]), Self.page(Self.lines)])
        let heard = recognise([1, 2], of: other, known: [key])
        #expect(heard.map(\.key)[1] == key)
        #expect(try heard[1].result.get() == nil)
        #expect(heard[0].text == "CARATULA")
    }

    @Test func `who says no hears no more`() {
        #expect(recognise([1, 2, 3], of: act, stopAfter: 2).map(\.number) == [1, 2])
    }

    @Test func `a page that takes for ever costs that page`() {
        var limits = ExtractionLimits()
        limits.milliseconds = 4000
        let page = Self.page(Self.lines, font: "F")
        let bytes = EndlessPDF.bytes(pages: [page, EndlessPDF.endless, page])
        let heard = recognise([1, 2, 3], of: bytes, limits: limits)
        #expect(heard.map(\.number) == [1, 2, 3])
        #expect(heard[1].result.code == .timedOut)
        #expect(heard[0].text?.hasPrefix("ACUERDO") == true && heard[2].text == heard[0].text)
    }

    @Test func `a page that isn't there is told, and the next one read`() {
        let heard = recognise([9, 1], of: act)
        #expect(heard.map(\.result.code) == [.noSuchPage, nil])
    }

    @Test func `a PDF that can't be opened fails at each page`() {
        #expect(recognise([1, 2], of: Array("no PDF".utf8)).map(\.result.code) == [.damaged, .damaged])
    }

    @Test func `after a cancellation one page is told, and no more`() {
        let pool = ChildExecutable.pool()
        pool.cancel()
        var codes: [DocumentFailure.Code?] = []
        DocumentReader(pool: pool).recognise([1, 2], of: file(act), isKnown: { _ in false }) { _, _, result in
            codes.append(result.code)
            return true
        }
        #expect(codes == [.cancelled])
    }

    @Test func `pages with text are recognised only by force, and a good layer stays`() throws {
        let reader = DocumentReader(pool: ChildExecutable.pool(size: 2))
        let auto = try reader.content(of: file(act), recognising: .auto).get()
        #expect(auto.content.pages.map(\.extraction) == [.textLayer, .textLayer, .textLayer])
        let force = try reader.content(of: file(act), recognising: .force, jobs: 2).get()
        #expect(force.content.pages == auto.content.pages)
        #expect(force.recognitions.count == 3 && force.failures.isEmpty)
    }
}
