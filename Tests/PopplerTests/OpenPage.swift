import Poppler

/// There is no page where a test wants one.
struct MissingPage: Error {}

/// The page at `index` of the PDF in `bytes`.
func openPage(_ bytes: [UInt8], at index: Int = 0) throws -> PDFPage {
    let document = try PDFDocument(bytes: bytes)
    guard let page = document.page(at: index) else { throw MissingPage() }
    return page
}
