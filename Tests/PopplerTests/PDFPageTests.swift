import Poppler
import Testing

struct PDFPageTests {
    private func text(of content: String, rotation: Int = 0) throws -> String {
        try openPage(MinimalPDF.bytes(pages: [content], rotation: rotation)).text
    }

    @Test func `a page without text has an empty one`() throws {
        #expect(try text(of: "10 10 100 100 re f").isEmpty)
    }

    @Test func `two columns are read one after the other`() throws {
        let rows = (0..<20).flatMap { row in
            [
                (x: 50, y: 780 - 14 * row, text: "izquierda \(row) palabras de la columna"),
                (x: 320, y: 780 - 14 * row, text: "derecha \(row) palabras de la otra"),
            ]
        }
        let lines = try text(of: MinimalPDF.content(rows)).split(separator: "\n")
        #expect(lines.prefix(20).allSatisfy { $0.hasPrefix("izquierda") })
        #expect(lines.suffix(20).allSatisfy { $0.hasPrefix("derecha") })
        #expect(lines.count == 40)
    }

    @Test(arguments: [15, 40, 120, 240]) func `cells that stand apart are no single word`(gap: Int) throws {
        let content = MinimalPDF.content([(x: 60, y: 700, text: "fila"), (x: 60 + 20 + gap, y: 700, text: "columna")])
        #expect(try text(of: content).split(whereSeparator: \.isWhitespace) == ["fila", "columna"])
    }

    @Test(arguments: [0, 90, 180, 270]) func `a turned page keeps its words`(rotation: Int) throws {
        let content = MinimalPDF.content([(x: 60, y: 700, text: "Ordenanza municipal")])
        let words = try text(of: content, rotation: rotation).split(whereSeparator: \.isWhitespace)
        #expect(Set(words) == ["Ordenanza", "municipal"])
    }

    @Test func `words stand where the text says, and where they are drawn`() throws {
        let content = MinimalPDF.content([
            (x: 60, y: 742, text: "Art\\355culo primero"),
            (x: 60, y: 100, text: "fin"),
            (x: 300, y: 100, text: "S/ 10"),
        ])
        let page = try openPage(MinimalPDF.bytes(pages: [content]))
        let utf8 = Array(page.text.utf8)
        let words = page.words.map { String(decoding: utf8[$0.range], as: UTF8.self) }
        #expect(words == ["Artículo", "primero", "fin", "S/", "10"])
        let boxes = page.words.map(\.box)
        try #require(boxes.count == 5)
        // 742 points up from the foot of a page of 842: a hundred down from its head.
        #expect(abs(boxes[0].bottom - 100) < 5)
        #expect(abs(boxes[0].left - 60) < 2)
        #expect((8...16).contains(boxes[0].height))
        #expect(boxes[4].top > 700)
    }

    @Test func `an image covers the page, and lines don't`() throws {
        let image = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
        let bytes = MinimalPDF.bytes(pages: [image, "10 10 100 100 re f"])
        let coverage = try [openPage(bytes, at: 0).imageCoverage, openPage(bytes, at: 1).imageCoverage]
        #expect(coverage[0] > 0.99)
        #expect(coverage[1] == 0)
    }
}
