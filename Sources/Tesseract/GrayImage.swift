import CTesseract

/// An image of 8 bits a pixel, 0 for black and 255 for white.
public struct GrayImage: ~Copyable {
    let handle: UnsafeMutablePointer<Pix>

    /// How many pixels an inch of paper has.
    public let resolution: Int

    /// The image of these `pixels`, row after row from the top.
    ///
    /// - Throws: ``TesseractError`` with the code `outOfMemory`; `failed` where there are not `width` times
    ///   `height` pixels.
    public init(width: Int, height: Int, resolution: Int, pixels: [UInt8]) throws(TesseractError) {
        guard width > 0, height > 0, pixels.count == width * height else {
            throw TesseractError(code: .failed, message: "\(pixels.count) pixels aren't \(width) x \(height)")
        }
        ctesseract_quiet()
        try self.init(taking: pixCreate(l_int32(width), l_int32(height), 8), resolution: resolution)
        pixels.withUnsafeBufferPointer { ctesseract_fill(handle, $0.baseAddress) }
    }

    /// Takes over `handle`; `nil` means that there was no memory for it.
    init(taking handle: UnsafeMutablePointer<Pix>?, resolution: Int) throws(TesseractError) {
        guard let handle else { throw TesseractError(code: .outOfMemory, message: "no memory for an image") }
        self.handle = handle
        self.resolution = resolution
    }

    deinit {
        var handle: UnsafeMutablePointer<Pix>? = handle
        pixDestroy(&handle)
    }

    /// In pixels.
    public var width: Int { Int(pixGetWidth(handle)) }

    /// In pixels.
    public var height: Int { Int(pixGetHeight(handle)) }
}
