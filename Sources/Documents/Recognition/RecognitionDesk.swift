import Tesseract

/// The child's side of recognition: the PDF that is open, the page that was drawn last, and Tesseract.
///
/// Tesseract is loaded for the first page and kept.
struct RecognitionDesk: ~Copyable {
    private var document: ReadableDocument?
    private var page: DrawnPage?
    private var recogniser: TextRecogniser?

    /// The model of Tesseract that reads the language of the archive.
    private static let language = "spa"

    init() {
        self.document = nil
        self.page = nil
        self.recogniser = nil
    }

    /// Opens a PDF in place of the one before.
    mutating func open(
        _ memory: UnsafeMutableRawBufferPointer,
        _ limits: ExtractionLimits,
        passwords: [String]
    ) throws(DocumentFailure) {
        page = nil
        document = nil
        document = try ReadableDocument(memory, limits, passwords: passwords)
    }

    /// Draws page `number` for ``recognition(_:)``; gives its key.
    mutating func prepare(page number: Int?, _ limits: ExtractionLimits) throws(DocumentFailure) -> [UInt8] {
        page = try document?.drawn(number, pixelLimit: limits.recognitionPixels)
        guard let page else { throw DocumentFailure(.noSuchPage, detail: "no document is open") }
        return page.key
    }

    /// What is on the page that was drawn last, as the body of an answer.
    mutating func recognition(_ limits: ExtractionLimits) throws(DocumentFailure) -> [UInt8] {
        guard let page else { throw DocumentFailure(.noSuchPage, detail: "no page is drawn") }
        do throws(TesseractError) {
            // It is to end by itself before the kernel ends this process.
            return try recogniser(page: page, milliseconds: limits.recognitionMilliseconds * 4 / 5).body
        } catch {
            throw DocumentFailure(error)
        }
    }

    private mutating func recogniser(page: DrawnPage, milliseconds: Int) throws(TesseractError) -> PageRecognition {
        if recogniser == nil { recogniser = try TextRecogniser(language: Self.language) }
        guard let recognition = try recogniser?.read(page, milliseconds: milliseconds) else {
            preconditionFailure("Tesseract was just loaded")
        }
        return recognition
    }
}

extension TextRecogniser {
    fileprivate mutating func read(_ page: DrawnPage, milliseconds: Int) throws(TesseractError) -> PageRecognition {
        try page.recognition(by: &self, milliseconds: milliseconds)
    }
}

extension DocumentFailure {
    fileprivate init(_ error: TesseractError) {
        switch error.code {
        case .noModel: self.init(.noModel, detail: error.message)
        case .timedOut: self.init(.timedOut, detail: error.message)
        case .outOfMemory: self.init(.outOfMemory, detail: error.message)
        case .failed: self.init(.crashed, detail: error.message)
        }
    }
}
