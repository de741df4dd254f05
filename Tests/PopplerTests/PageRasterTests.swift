import Poppler
import Testing

/// Pages drawn in gray, to be recognised.
struct PageRasterTests {
    @Test func `a page has as many pixels as its resolution wants, white where nothing is drawn`() throws {
        let page = try openPage(MinimalPDF.bytes(pages: ["0 0 297.5 842 re f"]))
        let raster = try page.raster(resolution: 144)
        #expect([raster.width, raster.height] == [1190, 1684])
        #expect(abs(raster.resolution - 144) < 0.1)
        #expect(raster.pixels.count == 1190 * 1684)
        #expect(raster.pixels[100] == 0 && raster.pixels[1100] == 255)
    }

    @Test func `colours are as bright as they look`() throws {
        let page = try openPage(MinimalPDF.bytes(pages: ["1 0 0 rg 0 0 595 421 re f 0 1 0 rg 0 421 595 421 re f"]))
        let raster = try page.raster(resolution: 72)
        #expect(abs(Int(raster.pixels[0]) - 149) <= 1)
        #expect(abs(Int(raster.pixels[raster.pixels.count - 1]) - 76) <= 1)
    }

    @Test(arguments: ["0 0 1 10000000", "0 0 10000000 1", "0 0 2000000 2000000"])
    func `an absurd page box keeps to the limit of pixels`(box: String) throws {
        let page = try openPage(MinimalPDF.bytes(pages: [""], box: box))
        let raster = try page.raster(resolution: 300, pixelLimit: 100_000)
        #expect(raster.pixels.count <= 100_000)
        #expect(raster.resolution < 300)
    }

    /// What a page of 595 by 842 points tells with images of 20 by 10 pixels in these boxes (width, height), in points.
    private func resolution(images: [(Int, Int)]) throws -> Double? {
        let data = String(repeating: "80", count: 200)
        let content = images.map { width, height in
            "q \(width) 0 0 \(height) 0 0 cm BI /W 20 /H 10 /CS /G /BPC 8 /F /AHx ID \(data)> EI Q"
        }
        return try openPage(MinimalPDF.bytes(pages: [content.joined(separator: "\n")])).imageResolution
    }

    @Test func `a scan tells its resolution`() throws {
        // 20 pixels in 576 points are 2.5 an inch, 10 in 288 as well.
        let resolution = try #require(try resolution(images: [(576, 288)]))
        #expect(abs(resolution - 2.5) < 0.01)
    }

    @Test func `of two layers the finer one counts, a small picture doesn't`() throws {
        let resolution = try #require(try resolution(images: [(595, 842), (576, 288), (20, 10)]))
        #expect(abs(resolution - 2.5) < 0.01)
        #expect(try self.resolution(images: [(20, 10)]) == nil)
        #expect(try self.resolution(images: []) == nil)
    }
}
