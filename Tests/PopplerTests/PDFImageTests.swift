import Poppler
import Testing

struct PDFImageTests {
    /// The width and height that a PNG file's first chunk tells.
    private func size(ofPNG bytes: [UInt8]) throws -> [Int] {
        #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        try #require(bytes.count > 24)
        return [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    }

    @Test func `a page is drawn as wide as wished`() throws {
        let page = try openPage(MinimalPDF.bytes(pages: [""]))
        #expect(try size(ofPNG: page.png(width: 595)) == [595, 842])
    }

    @Test func `what is marked changes the image`() throws {
        let page = try openPage(MinimalPDF.bytes(pages: [""]))
        let box = PDFRectangle(left: 10, top: 10, right: 200, bottom: 40)
        #expect(try page.png(width: 300) != page.png(width: 300, marking: [box]))
    }

    @Test(arguments: ["0 0 1 10000000", "0 0 10000000 1", "0 0 2000000 2000000"])
    func `an absurd page box keeps to the limit of pixels`(box: String) throws {
        let page = try openPage(MinimalPDF.bytes(pages: [""], box: box))
        let size = try size(ofPNG: page.png(width: 5_000_000, pixelLimit: 100_000))
        #expect(size[0] * size[1] <= 100_000)
        #expect(size.allSatisfy { $0 >= 1 && $0 <= 32_767 })
    }

    @Test func `no width is no image`() throws {
        let page = try openPage(MinimalPDF.bytes(pages: [""]))
        let error = #expect(throws: PDFError.self) { _ = try page.png(width: 0) }
        #expect(error?.code == .damaged)
    }
}
