import CTesseract

/// Tesseract with the model of a language, loaded once and used for one image after the other.
///
/// For example:
///
/// ```swift
/// let recogniser = try TextRecogniser(language: "spa")
/// let page = try recogniser.recognise(image)
/// print(page.words.map(\.text))
/// ```
///
/// One thread at a time may use it. It starts threads of its own, which make it several times slower,
/// unless the process was started with `OMP_THREAD_LIMIT=1` in its environment.
public struct TextRecogniser: ~Copyable {
    private let handle: OpaquePointer

    /// Loaded when the first page is hard to read.
    private var orientation: OrientationDetector?

    /// What reads this: Tesseract's version and the model, as `tesseract 5.3.0 spa`.
    public let name: String

    /// Loads the model of `language`, as `spa`, from where Tesseract's models are installed.
    ///
    /// - Throws: ``TesseractError`` with the code `noModel` where there is none.
    public init(language: String) throws(TesseractError) {
        guard let handle = TessBaseAPICreate() else {
            throw TesseractError(code: .outOfMemory, message: "no memory for Tesseract")
        }
        guard TessBaseAPIInit2(handle, nil, language, OEM_LSTM_ONLY) == 0 else {
            TessBaseAPIDelete(handle)
            throw TesseractError(code: .noModel, message: "Tesseract has no model for \(language)")
        }
        self.handle = handle
        self.orientation = nil
        self.name = "tesseract \(String(cString: TessVersion())) \(language)"
        TessBaseAPISetPageSegMode(handle, PSM_AUTO)
    }

    /// In degrees: lines that are slanted less are read as well as they stand.
    static let harmlessSkew = 0.3

    deinit { TessBaseAPIDelete(handle) }

    /// Recognises `image`, in `milliseconds` of this process's processor time at most; it may lie on its side, stand on its head, or be slanted.
    ///
    /// - Throws: ``TesseractError`` with the code `timedOut`, `outOfMemory` or `failed`.
    public mutating func recognise(
        _ image: borrowing GrayImage,
        milliseconds: Int = 60_000
    ) throws(TesseractError) -> RecognisedImage {
        let deadline = ProcessorTime.now(plus: milliseconds)
        guard !image.isBlank else { return RecognisedImage(words: [], rotation: 0, skew: 0) }
        if let mended = try image.withoutStreaks() { return try recognise(mended, until: deadline) }
        return try recognise(image, until: deadline)
    }

    private mutating func recognise(
        _ image: borrowing GrayImage,
        until deadline: ProcessorTime
    ) throws(TesseractError) -> RecognisedImage {
        let asItLies = try read(image, quarters: 0, until: deadline)
        let quarters = asItLies.image.isReadable ? asItLies.quartersLeft : quartersToTurn(image) ?? 0
        guard quarters != 0 else { return asItLies.image }
        let turned = try read(try image.turned(quarters: quarters), quarters: quarters, until: deadline)
        return turned.image.weight > asItLies.image.weight * 0.9 ? turned.image : asItLies.image
    }

    /// How many quarters `image` is to be turned clockwise; `nil` where it can't be told, as without the model for that.
    private mutating func quartersToTurn(_ image: borrowing GrayImage) -> Int? {
        if orientation == nil { orientation = try? OrientationDetector() }
        return orientation?.quartersToTurn(image)
    }
}

extension TextRecogniser {
    /// What was read, and how many quarters the image would have to be turned yet to be upright.
    private struct Reading {
        let image: RecognisedImage
        let quartersLeft: Int
    }

    /// Reads `image`, which was turned by `quarters` already.
    private func read(
        _ image: borrowing GrayImage,
        quarters: Int,
        until deadline: ProcessorTime
    ) throws(TesseractError) -> Reading {
        let skew = image.skew()
        let isLying = !quarters.isMultiple(of: 2)
        let (width, height) = (Double(image.width), Double(image.height))
        var turn = Turn(size: isLying ? (height, width) : (width, height), quarters: quarters, degrees: 0)
        let read: (words: [RecognisedWord], quartersLeft: Int)
        if abs(skew) < Self.harmlessSkew {
            read = try words(of: image, turn: turn, until: deadline)
        } else {
            turn.degrees = -skew
            read = try words(of: try image.rotated(degrees: -skew), turn: turn, until: deadline)
        }
        let image = RecognisedImage(words: read.words, rotation: quarters * 90, skew: skew)
        return Reading(image: image, quartersLeft: read.quartersLeft)
    }

    private func words(
        of image: borrowing GrayImage,
        turn: Turn,
        until deadline: ProcessorTime
    ) throws(TesseractError) -> (words: [RecognisedWord], quartersLeft: Int) {
        TessBaseAPISetImage2(handle, image.handle)
        TessBaseAPISetSourceResolution(handle, CInt(image.resolution))
        defer { TessBaseAPIClear(handle) }
        guard try run(until: deadline) else { throw TesseractError(code: .failed, message: "Tesseract gave up") }
        let (words, isOnItsSide) = found()
        let complete = isOnItsSide ? words : try looked(again: words, in: image, until: deadline)
        return (complete.map { $0.moved(to: turn.back($0.box)) }, isOnItsSide ? 3 : 0)
    }

    /// What was recognised.
    private func found() -> (words: [RecognisedWord], isOnItsSide: Bool) {
        guard let iterator = TessBaseAPIGetIterator(handle) else { return ([], false) }
        defer { TessResultIteratorDelete(iterator) }
        let iteration = WordIteration(iterator: iterator)
        return (iteration.words(), iteration.isOnItsSide())
    }

    /// Recognises what was set; says whether Tesseract could.
    private func run(until deadline: ProcessorTime) throws(TesseractError) -> Bool {
        guard let monitor = TessMonitorCreate() else {
            throw TesseractError(code: .outOfMemory, message: "no memory for Tesseract")
        }
        defer { TessMonitorDelete(monitor) }
        var deadline = deadline
        let status = withUnsafeMutablePointer(to: &deadline) { pointer in
            TessMonitorSetCancelThis(monitor, pointer)
            TessMonitorSetCancelFunc(monitor) { deadline, _ in
                deadline?.assumingMemoryBound(to: ProcessorTime.self).pointee.isPast ?? false
            }
            return TessBaseAPIRecognize(handle, monitor)
        }
        // Past its deadline, Tesseract leaves out what it hasn't read.
        if deadline.isPast { throw TesseractError(code: .timedOut, message: "more processor time than allowed") }
        return status == 0
    }
}

extension TextRecogniser {
    /// `words`, and what wasn't read at first: each line of `image` that has a gap is read once more by itself.
    private func looked(
        again words: [RecognisedWord],
        in image: borrowing GrayImage,
        until deadline: ProcessorTime
    ) throws(TesseractError) -> [RecognisedWord] {
        var look = SecondLook(words)
        guard let height = look.height else { return words }
        let places = look.places(unreadInk(without: words, height: height))
        guard !places.isEmpty else { return words }
        TessBaseAPISetPageSegMode(handle, PSM_SINGLE_LINE)
        defer { TessBaseAPISetPageSegMode(handle, PSM_AUTO) }
        for place in places {
            set(place.box.widened(by: height / 4), in: image)
            if try run(until: deadline) { look.take(found().words, at: place) }
        }
        return look.words
    }

    /// Has Tesseract read only what is inside `box`.
    private func set(_ box: PixelRectangle, in image: borrowing GrayImage) {
        let (left, top) = (max(0, Int(box.left)), max(0, Int(box.top)))
        let (right, bottom) = (min(image.width, Int(box.right)), min(image.height, Int(box.bottom)))
        TessBaseAPISetRectangle(handle, CInt(left), CInt(top), CInt(right - left), CInt(bottom - top))
    }

    private func unreadInk(without words: [RecognisedWord], height: Double) -> [PixelRectangle] {
        guard let ink = BitImage(taking: TessBaseAPIGetThresholdedImage(handle)) else { return [] }
        return UnreadInk(height: height).rectangles(in: ink, without: words)
    }
}
