import CPoppler
import Glibc

/// A page of an open PDF.
///
/// It keeps its document open. What ``PDFDocument`` says about threads holds for its pages too.
public struct PDFPage: ~Copyable {
    let handle: OpaquePointer

    /// Takes over the caller's reference to `handle`.
    init(taking handle: OpaquePointer) {
        self.handle = handle
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }

    /// How wide and high the page is shown, turned as the PDF wants it, in points (1/72 inch).
    ///
    /// What a damaged PDF says is passed on as it is: 0, negative and absurdly large values occur.
    public var size: (width: Double, height: Double) {
        var width = 0.0
        var height = 0.0
        poppler_page_get_size(handle, &width, &height)
        return (width, height)
    }

    /// The page's text in the order in which a person reads it, and where its words stand.
    public var content: PDFPageText { withPlacedText { $0.pageText } }

    /// The text of ``content``.
    public var text: String { content.text }

    /// The words of ``content``.
    public var words: [PDFWord] { content.words }

    private func withPlacedText<Result>(_ body: (PlacedText) -> Result) -> Result {
        let text = poppler_page_get_text(handle)
        var rectangles: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        if poppler_page_get_text_layout(handle, &rectangles, &count) == 0 { count = 0 }
        defer {
            g_free(text)
            g_free(rectangles)
        }
        let start = UnsafeRawPointer(text)?.assumingMemoryBound(to: UInt8.self)
        let utf8 = UnsafeBufferPointer(start: start, count: text.map { strlen($0) } ?? 0)
        let places = UnsafeBufferPointer(start: rectangles, count: Int(count))
        return body(PlacedText(utf8: utf8, rectangles: places, pageWidth: size.width))
    }

    /// How much of the page is covered by images, from 0 (no image) to 1.
    ///
    /// Images that lie on each other are counted each, so that layers of a scan may be taken for more
    /// than they cover; never for more than 1.
    public var imageCoverage: Double {
        let (width, height) = size
        guard let list = poppler_page_get_image_mapping(handle), width > 0, height > 0 else { return 0 }
        defer { poppler_page_free_image_mapping(list) }
        var covered = 0.0
        var next: UnsafeMutablePointer<GList>? = list
        while let node = next {
            if let mapping = node.pointee.data?.assumingMemoryBound(to: PopplerImageMapping.self) {
                let area = PDFRectangle(mapping.pointee.area)
                covered += area.width * area.height
            }
            next = node.pointee.next
        }
        return min(1, covered / (width * height))
    }
}
