import Analysis
import Poppler

/// A page as Poppler gave it, before what runs through the document is known.
struct ReadPage {
    let extraction: PageExtraction
    let lines: PageLines
    private let quality: Double?
    private let imageCoverage: Double?

    /// A page that can't be read.
    init() {
        extraction = .unreadable
        lines = PageLines("")
        quality = nil
        imageCoverage = nil
    }

    init(_ page: borrowing PDFPage) {
        let content = page.content
        let text = NormalForm.composed(content.text)
        let isBlank = text.isBlank
        let quality = isBlank ? nil : PageQuality(text)
        self.extraction = isBlank ? .none : .textLayer
        self.lines = isBlank ? PageLines("") : Self.lines(text, content.lineBoxes, height: page.size.height)
        self.quality = quality?.value
        let isNeeded = RecognitionNeed.depends(onImagesWith: quality)
        self.imageCoverage = isNeeded ? page.imageCoverage : nil
    }

    /// No character but a line feed becomes one in the normal form, nor the other way round: boxes go with lines.
    private static func lines(_ text: String, _ boxes: [PDFRectangle], height: Double) -> PageLines {
        let places = boxes.map { box in
            PageLines.Place(top: box.top, bottom: box.bottom, isUpright: box.height > 2 * box.width && box.height > 24)
        }
        return PageLines(text, places: places, height: height.isFinite ? height : 0)
    }

    func documentPage(number: Int, furniture: [Range<Int>]) -> DocumentPage {
        DocumentPage(
            number: number,
            text: lines.text,
            extraction: extraction,
            quality: quality,
            imageCoverage: imageCoverage,
            furniture: furniture
        )
    }
}
