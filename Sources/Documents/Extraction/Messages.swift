// What the heads and bodies of frames hold. Each type writes itself, and reads what it wrote.

extension ExtractionLimits {
    /// The limits that a child keeps by itself.
    var head: [UInt8] {
        var writer = ByteWriter()
        let values = [
            fileBytes, pages, replyBytes, pixels, memoryBytes, milliseconds, millisecondsPerPage, documentsPerChild,
            recognitionMilliseconds, recognitionMemoryBytes, recognitionPixels,
        ]
        for value in values { writer.write(UInt64(max(0, value))) }
        return writer.bytes
    }

    init?(head: [UInt8]) {
        var reader = ByteReader(head)
        self.init()
        let fields: [WritableKeyPath<Self, Int>] = [
            \.fileBytes, \.pages, \.replyBytes, \.pixels, \.memoryBytes, \.milliseconds, \.millisecondsPerPage,
            \.documentsPerChild, \.recognitionMilliseconds, \.recognitionMemoryBytes, \.recognitionPixels,
        ]
        for field in fields {
            guard let value = reader.readUInt64() else { return nil }
            self[keyPath: field] = Int(clamping: value)
        }
    }
}

extension DocumentFailure {
    var body: [UInt8] {
        var writer = ByteWriter()
        writer.write(code.rawValue)
        writer.write(detail)
        return writer.bytes
    }

    init?(body: [UInt8]) {
        var reader = ByteReader(body)
        guard let code = reader.readString().flatMap(Code.init(rawValue:)), let detail = reader.readString() else {
            return nil
        }
        self.init(code, detail: detail)
    }
}

extension DocumentPage {
    /// Writes all but the number, which the place tells.
    func write(to writer: inout ByteWriter) {
        writer.write(extraction.rawValue)
        writer.write(quality ?? -1)
        writer.write(imageCoverage ?? -1)
        writer.write(UInt32(furniture.count))
        for range in furniture {
            writer.write(UInt32(range.lowerBound))
            writer.write(UInt32(range.upperBound))
        }
        writer.write(text)
    }

    init?(number: Int, from reader: inout ByteReader) {
        guard let extraction = reader.readUInt8().flatMap(PageExtraction.init(rawValue:)),
            let quality = reader.readDouble(), let coverage = reader.readDouble(),
            let furniture = Self.readFurniture(from: &reader), let text = reader.readString(),
            Self.isFurniture(furniture, of: text)
        else { return nil }
        self.init(
            number: number,
            text: text,
            extraction: extraction,
            quality: quality < 0 ? nil : quality,
            imageCoverage: coverage < 0 ? nil : coverage,
            furniture: furniture
        )
    }

    private static func readFurniture(from reader: inout ByteReader) -> [Range<Int>]? {
        guard let count = reader.readUInt32(), count <= reader.remaining / 8 else { return nil }
        var ranges: [Range<Int>] = []
        for _ in 0..<count {
            guard let start = reader.readUInt32(), let end = reader.readUInt32(), start < end else { return nil }
            ranges.append(Int(start)..<Int(end))
        }
        return ranges
    }

    /// Whether the ranges ascend, and are within `text` and on characters' boundaries.
    private static func isFurniture(_ ranges: [Range<Int>], of text: String) -> Bool {
        var end = 0
        let utf8 = text.utf8
        for range in ranges {
            guard range.lowerBound >= end, range.upperBound <= utf8.count else { return false }
            for offset in [range.lowerBound, range.upperBound] where offset < utf8.count {
                guard utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 != 0x80 else { return false }
            }
            end = range.upperBound
        }
        return true
    }
}

extension DocumentContent {
    /// Reads pages up to the end of `body`; `nil` for none, or more than `pageLimit`.
    init?(body: [UInt8], pageLimit: Int) {
        var reader = ByteReader(body)
        var pages: [DocumentPage] = []
        while reader.remaining > 0 {
            guard pages.count < pageLimit, let page = DocumentPage(number: pages.count + 1, from: &reader) else {
                return nil
            }
            pages.append(page)
        }
        guard !pages.isEmpty else { return nil }
        self.init(pages: pages)
    }
}

extension PageBox {
    func write(to writer: inout ByteWriter) {
        for side in [left, top, right, bottom] { writer.write(side) }
    }

    init?(from reader: inout ByteReader) {
        guard let left = reader.readDouble(), let top = reader.readDouble(), let right = reader.readDouble(),
            let bottom = reader.readDouble()
        else { return nil }
        self.init(left: left, top: top, right: right, bottom: bottom)
    }
}

extension PageLayout {
    var body: [UInt8] {
        var writer = ByteWriter()
        writer.write(width)
        writer.write(height)
        for word in words {
            writer.write(UInt32(word.range.lowerBound))
            writer.write(UInt32(word.range.upperBound))
            word.box.write(to: &writer)
        }
        return writer.bytes
    }

    init?(body: [UInt8]) {
        var reader = ByteReader(body)
        guard let width = reader.readDouble(), let height = reader.readDouble() else { return nil }
        var words: [PageWord] = []
        while reader.remaining > 0 {
            guard let start = reader.readUInt32(), let end = reader.readUInt32(), start <= end,
                let box = PageBox(from: &reader)
            else { return nil }
            words.append(PageWord(range: Int(start)..<Int(end), box: box))
        }
        self.init(width: width, height: height, words: words)
    }
}

/// What to draw: the head of a request for an image.
struct PageDrawing: Equatable, Sendable {
    /// Counted from 1.
    let number: Int
    /// In pixels.
    let width: Int
    let boxes: [PageBox]

    /// As many boxes as fit a frame's head; those beyond aren't marked.
    static let boxLimit = (Frame.headLimit - 16) / 32

    init(number: Int, width: Int, boxes: [PageBox]) {
        self.number = number
        self.width = width
        self.boxes = Array(boxes.prefix(Self.boxLimit))
    }

    var head: [UInt8] {
        var writer = ByteWriter()
        writer.write(UInt64(clamping: number))
        writer.write(UInt64(clamping: width))
        for box in boxes { box.write(to: &writer) }
        return writer.bytes
    }

    init?(head: [UInt8]) {
        var reader = ByteReader(head)
        guard let number = reader.readUInt64(), let width = reader.readUInt64() else { return nil }
        var boxes: [PageBox] = []
        while reader.remaining > 0 {
            guard let box = PageBox(from: &reader) else { return nil }
            boxes.append(box)
        }
        self.init(number: Int(clamping: number), width: Int(clamping: width), boxes: boxes)
    }
}
