import Poppler

@testable import Tesseract

/// A page printed for a test: lines of Helvetica, drawn by Poppler as a scanner would see them.
enum PrintedPage {
    /// Where the first line's letters stand, in points from the page's lower left corner.
    static let firstBaseline = 750

    /// `lines` of 14 points, 24 points apart, from 72 points on.
    static func pdf(_ lines: [String], rotation: Int = 0) -> [UInt8] {
        let content = lines.enumerated().map { index, line in
            "BT /F1 14 Tf 72 \(firstBaseline - 24 * index) Td (\(line)) Tj ET"
        }.joined(separator: "\n")
        return file([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate \(rotation) "
                + "/Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
        ])
    }

    /// The page as an image, with a stroke from its top to its foot in the columns of pixels `stroke`.
    static func image(
        _ lines: [String],
        rotation: Int = 0,
        resolution: Int = 200,
        blackening stroke: Range<Int> = 0..<0
    ) throws -> GrayImage {
        let document = try PDFDocument(bytes: pdf(lines, rotation: rotation))
        guard let page = document.page(at: 0) else { throw TesseractError(code: .failed, message: "no page") }
        let raster = try page.raster(resolution: Double(resolution))
        var pixels = raster.pixels
        for row in 0..<raster.height {
            for column in stroke { pixels[row * raster.width + column] = 20 }
        }
        return try GrayImage(width: raster.width, height: raster.height, resolution: resolution, pixels: pixels)
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.4\n"
        for (index, object) in objects.enumerated() { text += "\(index + 1) 0 obj\n\(object)\nendobj\n" }
        return Array((text + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n%%EOF\n").utf8)
    }
}
