import Poppler

/// A PDF that is open in the child, and the answers to what is asked about it.
struct ReadableDocument: ~Copyable {
    private let document: PDFDocument
    private let limits: ExtractionLimits

    /// How many pages it has: at least 1, at most as many as allowed.
    let pageCount: Int

    init(
        _ memory: UnsafeMutableRawBufferPointer,
        _ limits: ExtractionLimits,
        passwords: [String]
    ) throws(DocumentFailure) {
        let document = try Self.open(memory, passwords)
        self.pageCount = try Self.checked(document.pageCount, limit: limits.pages)
        self.document = document
        self.limits = limits
    }

    private static func checked(_ pageCount: Int, limit: Int) throws(DocumentFailure) -> Int {
        if pageCount == 0 { throw DocumentFailure(.noPages) }
        if pageCount < 0 { throw DocumentFailure(.damaged, detail: "\(pageCount) pages") }
        if pageCount > limit { throw DocumentFailure(.tooLarge, detail: "\(pageCount) pages") }
        return pageCount
    }

    private static func open(
        _ memory: UnsafeMutableRawBufferPointer,
        _ passwords: [String]
    ) throws(DocumentFailure) -> PDFDocument {
        do throws(PDFError) {
            return try PDFDocument(takingOver: memory, passwords: passwords)
        } catch {
            throw DocumentFailure(error)
        }
    }

    var pageCountHead: [UInt8] {
        var writer = ByteWriter()
        writer.write(UInt32(pageCount))
        return writer.bytes
    }

    /// All pages, as the body of an answer.
    func content() throws(DocumentFailure) -> [UInt8] {
        var pages: [ReadPage] = []
        var size = 0
        for number in 1...pageCount {
            let page = readPage(number)
            size += page.lines.text.utf8.count
            if size > limits.replyBytes { throw DocumentFailure(.tooLarge, detail: "of the text") }
            pages.append(page)
        }
        guard pages.contains(where: { $0.extraction != .unreadable }) else {
            throw DocumentFailure(.damaged, detail: "no page can be read")
        }
        return body(pages)
    }

    private func readPage(_ number: Int) -> ReadPage {
        guard let page = document.page(at: number - 1) else { return ReadPage() }
        return ReadPage(page)
    }

    /// Furniture shows when all pages are there.
    private func body(_ pages: [ReadPage]) -> [UInt8] {
        let furniture = Furniture.ranges(of: pages.map(\.lines))
        var writer = ByteWriter()
        for (index, page) in pages.enumerated() {
            page.documentPage(number: index + 1, furniture: furniture[index]).write(to: &writer)
        }
        return writer.bytes
    }

    /// The words of the page that `head` names, as the body of an answer.
    func layout(_ head: [UInt8]) throws(DocumentFailure) -> [UInt8] {
        let page = try asked(PageDrawing(head: head)?.number)
        let (width, height) = page.size
        let content = page.content
        let words = NormalizedWords.words(content.words, of: content.text)
        return PageLayout(width: width, height: height, words: words).body
    }

    /// The image of the page that `head` describes, as the body of an answer.
    func image(_ head: [UInt8]) throws(DocumentFailure) -> [UInt8] {
        let drawing = PageDrawing(head: head)
        let page = try asked(drawing?.number)
        let boxes = (drawing?.boxes ?? []).map {
            PDFRectangle(left: $0.left, top: $0.top, right: $0.right, bottom: $0.bottom)
        }
        let image: [UInt8]
        do throws(PDFError) {
            image = try page.png(width: drawing?.width ?? 0, marking: boxes, pixelLimit: limits.pixels)
        } catch {
            throw DocumentFailure(error)
        }
        guard image.count <= limits.replyBytes else { throw DocumentFailure(.tooLarge, detail: "of an image") }
        return image
    }

    /// Page `number`, drawn to be recognised.
    func drawn(_ number: Int?, pixelLimit: Int) throws(DocumentFailure) -> DrawnPage {
        let page = try asked(number)
        do throws(PDFError) {
            return try DrawnPage(page, pixelLimit: pixelLimit)
        } catch {
            throw DocumentFailure(error)
        }
    }

    private func asked(_ number: Int?) throws(DocumentFailure) -> PDFPage {
        guard let number, (1...pageCount).contains(number) else { throw DocumentFailure(.noSuchPage) }
        guard let page = document.page(at: number - 1) else {
            throw DocumentFailure(.damaged, detail: "page \(number)")
        }
        return page
    }
}

extension DocumentFailure {
    fileprivate init(_ error: PDFError) {
        switch error.code {
        case .encrypted: self.init(.encrypted, detail: error.message)
        case .outOfMemory: self.init(.outOfMemory, detail: error.message)
        case .damaged, .unreadable, .other: self.init(.damaged, detail: error.message)
        }
    }
}
