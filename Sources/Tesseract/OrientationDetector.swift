import CTesseract

/// Tesseract's model of how letters stand: upright, on their side, on their head.
struct OrientationDetector: ~Copyable {
    private let handle: OpaquePointer

    /// How sure Tesseract must be; under it, the page stays as it is.
    private static let leastConfidence: Float = 1

    /// - Throws: ``TesseractError`` with the code `noModel` where the model isn't installed.
    init() throws(TesseractError) {
        guard let handle = TessBaseAPICreate() else {
            throw TesseractError(code: .outOfMemory, message: "no memory for Tesseract")
        }
        guard TessBaseAPIInit2(handle, nil, "osd", OEM_TESSERACT_ONLY) == 0 else {
            TessBaseAPIDelete(handle)
            throw TesseractError(code: .noModel, message: "Tesseract has no model for osd")
        }
        self.handle = handle
        TessBaseAPISetPageSegMode(handle, PSM_OSD_ONLY)
    }

    deinit { TessBaseAPIDelete(handle) }

    /// How many quarters `image` is to be turned clockwise; `nil` where there is too little to tell.
    func quartersToTurn(_ image: borrowing GrayImage) -> Int? {
        TessBaseAPISetImage2(handle, image.handle)
        TessBaseAPISetSourceResolution(handle, CInt(image.resolution))
        defer { TessBaseAPIClear(handle) }
        var (degrees, confidence, scriptConfidence): (CInt, Float, Float) = (0, 0, 0)
        var script: UnsafePointer<CChar>?
        let isFound = TessBaseAPIDetectOrientationScript(handle, &degrees, &confidence, &script, &scriptConfidence)
        guard isFound != 0, confidence >= Self.leastConfidence else { return nil }
        // It says how far the page was turned clockwise: the rest of a whole turn mends it.
        return (4 - Int(degrees) / 90) % 4
    }
}
