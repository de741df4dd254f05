import Crypto
import Poppler
import Tesseract

/// A page that was drawn to be recognised.
struct DrawnPage {
    private let raster: PageRaster

    /// The page's size in points, as it is shown.
    private let size: (width: Double, height: Double)

    /// Under this many pixels an inch, letters are too small for Tesseract: what is coarser is enlarged.
    private static let leastResolution = 200.0

    /// Over this many pixels an inch, letters are read no better, only later.
    private static let mostResolution = 300.0

    /// What is drawn from lines and letters has no pixels of its own.
    private static let resolutionOfDrawings = 200.0

    /// Draws `page` with as many pixels as its scan has, within reason.
    init(_ page: borrowing PDFPage, pixelLimit: Int) throws(PDFError) {
        let own = page.imageResolution ?? Self.resolutionOfDrawings
        let resolution = min(max(own, Self.leastResolution), Self.mostResolution)
        self.raster = try page.raster(resolution: resolution, pixelLimit: pixelLimit)
        self.size = page.size
    }

    /// The SHA-256 of the image: the same page has the same one in whatever file it stands.
    var key: [UInt8] {
        var hash = SHA256()
        var writer = ByteWriter()
        writer.write(UInt64(raster.width))
        writer.write(UInt64(raster.height))
        hash.update(data: writer.bytes)
        raster.pixels.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }

    /// What `recogniser` reads on it.
    func recognition(
        by recogniser: inout TextRecogniser,
        milliseconds: Int
    ) throws(TesseractError) -> PageRecognition {
        let image = try GrayImage(
            width: raster.width,
            height: raster.height,
            resolution: Int(raster.resolution.rounded()),
            pixels: raster.pixels
        )
        let read = try recogniser.recognise(image, milliseconds: milliseconds)
        let text = RecognisedText(read, resolution: raster.resolution)
        return PageRecognition(
            text: text.text,
            layout: PageLayout(width: size.width, height: size.height, words: text.words),
            confidences: text.confidences,
            confidence: text.confidence,
            rotation: read.rotation,
            resolution: image.resolution,
            engine: recogniser.name
        )
    }
}
