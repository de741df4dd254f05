import CTesseract

/// An image of a bit a pixel: ink, or paper.
struct BitImage: ~Copyable {
    let handle: UnsafeMutablePointer<Pix>

    /// Takes over `handle`; `nil` where there is none, for want of memory.
    init?(taking handle: UnsafeMutablePointer<Pix>?) {
        guard let handle else { return nil }
        self.handle = handle
    }

    deinit {
        var handle: UnsafeMutablePointer<Pix>? = handle
        pixDestroy(&handle)
    }
}

extension GrayImage {
    /// The image in black and white: what is darker than `threshold`, from 0 to 255, is ink.
    func ink(darkerThan threshold: Int) -> BitImage? {
        BitImage(taking: pixThresholdToBinary(handle, l_int32(threshold)))
    }
}
