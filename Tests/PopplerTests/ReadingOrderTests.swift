import Poppler
import Testing

/// Pages as gazettes have them, drawn line by line; what is asked is whether any sentence is interleaved.
struct ReadingOrderTests {
    private typealias Line = (x: Int, y: Int, text: String)

    /// Lines that fill a column of 250 points, which name the column and count its lines.
    private static func column(_ name: String, x: Int, top: Int, count: Int, from first: Int = 0) -> [Line] {
        (0..<count).map { row in
            (x: x, y: top - 14 * row, text: "\(name)\(first + row) texto de la columna que va hasta")
        }
    }

    /// The first words of the lines, each one of which starts a line of the page's text.
    private func order(_ lines: [Line]) throws -> [String] {
        let page = try openPage(MinimalPDF.bytes(pages: [MinimalPDF.content(lines)]))
        let content = page.content
        #expect(content.words.count == content.text.split(whereSeparator: \.isWhitespace).count)
        return content.text.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    private static func names(_ name: String, _ range: Range<Int>) -> [String] { range.map { "\(name)\($0)" } }

    @Test func `a heading across and a foot stand between columns, not in them`() throws {
        var lines: [Line] = [
            (x: 60, y: 800, text: "DIARIO de la provincia, martes veinte de setiembre, numero catorce")
        ]
        lines += Self.column("a", x: 40, top: 760, count: 12) + Self.column("b", x: 310, top: 760, count: 12)
        lines.append((x: 60, y: 570, text: "ORDENANZA que aprueba el reglamento del mercado de abastos de San Jacinto"))
        lines += Self.column("c", x: 40, top: 540, count: 20) + Self.column("d", x: 310, top: 540, count: 20)
        lines.append((x: 290, y: 30, text: "PIE 7"))
        let expected =
            ["DIARIO"] + Self.names("a", 0..<12) + Self.names("b", 0..<12) + ["ORDENANZA"] + Self.names("c", 0..<20)
            + Self.names("d", 0..<20) + ["PIE"]
        #expect(try order(lines.shuffledByHeight) == expected)
    }

    @Test func `three columns are read one after the other, the last a short one`() throws {
        func narrow(_ name: String, x: Int, count: Int) -> [Line] {
            (0..<count).map { (x: x, y: 760 - 14 * $0, text: "\(name)\($0) texto que llena el") }
        }
        let lines = narrow("a", x: 40, count: 40) + narrow("b", x: 220, count: 40) + narrow("c", x: 400, count: 4)
        let expected = Self.names("a", 0..<40) + Self.names("b", 0..<40) + Self.names("c", 0..<4)
        #expect(try order(lines.shuffledByHeight) == expected)
    }

    @Test func `the end of an act in the last column comes last`() throws {
        let lines = Self.column("a", x: 40, top: 760, count: 40) + [(x: 310, y: 760, text: "consuelo;")]
        #expect(try order(lines.shuffledByHeight) == Self.names("a", 0..<40) + ["consuelo;"])
    }

    @Test func `a table makes no columns of the sentences above it`() throws {
        let sentence = "Que, el cuadro siguiente resume los costos de los servicios del distrito en ese"
        var lines: [Line] = (0..<6).map { (x: 60, y: 800 - 14 * $0, text: sentence) }
        for row in 0..<12 {
            lines.append((x: 60, y: 700 - 16 * row, text: "fila\(row) concepto de gasto"))
            lines.append((x: 300, y: 700 - 16 * row, text: "servicio \(row) del mes"))
            lines.append((x: 460, y: 700 - 16 * row, text: "\(2 * row).50"))
        }
        let page = try openPage(MinimalPDF.bytes(pages: [MinimalPDF.content(lines)]))
        #expect(page.text.split(separator: "\n").prefix(6).allSatisfy { $0 == sentence })
    }

    @Test func `headings whose letters stand apart are whole words`() throws {
        let content = """
            BT /F1 12 Tf 6 Tc 60 780 Td (ORDENANZA DE N 123) Tj ET
            BT /F1 12 Tf 60 740 Td (S E   R E S U E L V E :) Tj ET
            BT /F1 12 Tf 60 700 Td (R E S O L U C I O N   015-2019) Tj ET
            BT /F1 12 Tf 60 660 Td (por J. A. B. C. y otros) Tj ET
            """
        let page = try openPage(MinimalPDF.bytes(pages: [content]))
        let words = page.text.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(words.first == "ORDENANZA")
        for word in ["DE", "123", "SE", "RESOLUCION", "015-2019", "J.", "B."] { #expect(words.contains(word)) }
        #expect(words.contains { $0.hasPrefix("RESUELVE") })
        let utf8 = Array(page.text.utf8)
        #expect(page.words.map { String(decoding: utf8[$0.range], as: UTF8.self) } == words)
        let heading = try #require(page.words.first)
        #expect(heading.box.left < 62)
        #expect(heading.box.right > 160)
    }

    @Test func `small words and figures in cells stay apart`() throws {
        var lines: [Line] = [(x: 60, y: 780, text: "de uno a a y y o otro")]
        for column in 0..<6 { lines.append((x: 60 + 70 * column, y: 700, text: "\(column)")) }
        let page = try openPage(MinimalPDF.bytes(pages: [MinimalPDF.content(lines)]))
        let words = page.text.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(words == ["de", "uno", "a", "a", "y", "y", "o", "otro", "0", "1", "2", "3", "4", "5"])
    }

    @Test(arguments: ["1e30 0 0 1e30 0 0 cm", "1e-30 0 0 1 0 0 cm", "-90000 0 0 1 5 5 cm"])
    func `words drawn where no paper is harm nothing`(matrix: String) throws {
        let lines = Self.column("a", x: 40, top: 760, count: 20) + Self.column("b", x: 310, top: 760, count: 20)
        let content = MinimalPDF.content(lines)
        let page = try openPage(MinimalPDF.bytes(pages: ["\(content) q \(matrix) \(content) Q"]))
        #expect(page.text.contains("a19 texto"))
    }

    @Test func `each line has its box`() throws {
        let lines: [Line] = [(x: 60, y: 742, text: "uno dos"), (x: 60, y: 100, text: "tres")]
        let content = try openPage(MinimalPDF.bytes(pages: [MinimalPDF.content(lines)])).content
        #expect(content.lineBoxes.count == content.text.split(separator: "\n").count)
        #expect(content.lineBoxes.map { $0.top < 400 } == [true, false])
    }
}

extension [(x: Int, y: Int, text: String)] {
    /// Drawn from the top of the page to its foot, across columns: as some programs do, and Poppler may read it.
    fileprivate var shuffledByHeight: Self { sorted { ($0.y, $1.x) > ($1.y, $0.x) } }
}
