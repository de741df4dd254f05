import Testing

@testable import Documents

/// What goes over the socket: what is written is read, and what is broken is refused.
struct FrameTests {
    @Test func `a header is read as it was written`() {
        let header = Frame.Header(kind: .content, headLength: 7, bodyLength: 1 << 33)
        #expect(header.bytes.count == Frame.headerLength)
        #expect(Frame.Header(header.bytes, bodyLimit: 1 << 33) == header)
    }

    @Test func `a header that announces too much, or an unknown kind, is refused`() {
        let header = Frame.Header(kind: .content, headLength: 0, bodyLength: 100)
        #expect(Frame.Header(header.bytes, bodyLimit: 99) == nil)
        let long = Frame.Header(kind: .content, headLength: Frame.headLimit + 1, bodyLength: 0)
        #expect(Frame.Header(long.bytes, bodyLimit: 100) == nil)
        #expect(Frame.Header([UInt8](repeating: 0xFF, count: 16), bodyLimit: .max) == nil)
        #expect(Frame.Header(Array(header.bytes.dropLast()), bodyLimit: 100) == nil)
    }

    private var pages: [DocumentPage] {
        [
            DocumentPage(number: 1, text: "sesión", extraction: .textLayer),
            DocumentPage(number: 2, text: "", extraction: .none, imageCoverage: 0.5),
            DocumentPage(number: 3, text: "", extraction: .unreadable),
        ]
    }

    private var body: [UInt8] {
        var writer = ByteWriter()
        for page in pages { page.write(to: &writer) }
        return writer.bytes
    }

    @Test func `pages are read as they were written`() {
        #expect(DocumentContent(body: body, pageLimit: 3)?.pages == pages)
        #expect(DocumentContent(body: body, pageLimit: 2) == nil)
        #expect(DocumentContent(body: [], pageLimit: 2) == nil)
    }

    @Test func `pages cut off anywhere within one are refused`() {
        let ends = pages.indices.map { count in
            var writer = ByteWriter()
            for page in pages.prefix(count) { page.write(to: &writer) }
            return writer.bytes.count
        }
        for count in body.indices where !ends.contains(count) {
            #expect(DocumentContent(body: Array(body.prefix(count)), pageLimit: 9) == nil)
        }
    }

    @Test func `a layout is read as it was written`() {
        let word = PageWord(range: 3..<9, box: PageBox(left: 1, top: 2, right: 3, bottom: 4.5))
        let layout = PageLayout(width: 595, height: 842, words: [word, word])
        #expect(PageLayout(body: layout.body) == layout)
        #expect(PageLayout(body: Array(layout.body.dropLast())) == nil)
    }

    @Test func `a drawing's boxes fit a head`() {
        let box = PageBox(left: 1, top: 2, right: 3, bottom: 4)
        let drawing = PageDrawing(number: 7, width: 800, boxes: Array(repeating: box, count: 100_000))
        #expect(drawing.head.count <= Frame.headLimit)
        #expect(PageDrawing(head: drawing.head) == drawing)
        #expect(PageDrawing(head: Array(drawing.head.dropLast())) == nil)
    }

    @Test func `limits and failures are read as they were written`() {
        var limits = ExtractionLimits()
        limits.milliseconds = 17
        #expect(ExtractionLimits(head: limits.head) == limits)
        #expect(ExtractionLimits(head: Array(limits.head.dropLast())) == nil)
        let failure = DocumentFailure(.notAPDF, detail: "señal")
        #expect(DocumentFailure(body: failure.body) == failure)
        #expect(DocumentFailure(body: [1, 2, 3]) == nil)
    }
}
