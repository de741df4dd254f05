/// One message between the pool and a child.
///
/// On the wire a frame is 16 bytes of header, little endian (what it is: 4; the head's length: 4; the
/// body's length: 8), then the head, then the body. The head holds the few values that go with a
/// request or an answer; the body is what is large: a PDF, a document's text, an image.
enum Frame {
    /// The header's length, in bytes.
    static let headerLength = 16

    /// The longest head, in bytes: enough for thirty thousand boxes.
    static let headLimit = 1 << 20

    /// What a frame is.
    ///
    /// Those below 16 go to the child, the others come from it.
    enum Kind: UInt32, Sendable {
        /// Head: the limits. No answer.
        case limits = 1
        /// Body: a PDF. Answer: `pageCount`, then `content`, or `failure`.
        case readContent = 2
        /// Head: a page's number. Body: a PDF. Answer: `layout` or `failure`.
        case readLayout = 3
        /// Head: a page's number, the width in pixels, boxes. Body: a PDF. Answer: `image` or `failure`.
        case drawPage = 4
        /// Head: passwords to open PDFs with. No answer.
        case passwords = 5
        /// Body: a PDF, which stays open for `preparePage`. Answer: `opened` or `failure`.
        case open = 6
        /// Head: a page's number. Draws the page for recognition. Answer: `pageKey` or `failure`.
        case preparePage = 7
        /// Recognises the page that was drawn last. Answer: `recognition` or `failure`.
        case recognisePage = 8
        /// Head: how many pages the PDF has, so that the pool gives it the time they take.
        case pageCount = 16
        /// Body: the pages of a document.
        case content = 17
        /// Body: a page's words.
        case layout = 18
        /// Body: a PNG file.
        case image = 19
        /// Body: a failure's code and detail.
        case failure = 20
        /// The PDF is open.
        case opened = 21
        /// Body: the SHA-256 of a page as it was drawn, 32 bytes.
        case pageKey = 22
        /// Body: what was recognised on a page.
        case recognition = 23
    }

    /// A frame's first 16 bytes.
    struct Header: Equatable, Sendable {
        var kind: Kind
        var headLength: Int
        var bodyLength: Int
    }
}

extension Frame.Header {
    /// The header as it is sent.
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(kind.rawValue)
        writer.write(UInt32(headLength))
        writer.write(UInt64(bodyLength))
        return writer.bytes
    }

    /// Reads a header; `nil` where it is none, or announces more than `bodyLimit` bytes of body.
    init?(_ bytes: [UInt8], bodyLimit: Int) {
        var reader = ByteReader(bytes)
        guard let kind = reader.readUInt32().flatMap(Frame.Kind.init(rawValue:)),
            let headLength = reader.readUInt32(), headLength <= Frame.headLimit,
            let bodyLength = reader.readUInt64(), bodyLength <= bodyLimit
        else { return nil }
        self.init(kind: kind, headLength: Int(headLength), bodyLength: Int(bodyLength))
    }
}
