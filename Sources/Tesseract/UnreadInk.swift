import CTesseract

/// Where something is printed that no word covers.
///
/// Tesseract leaves out what it takes for a picture or a rule: the end of a heading that is underlined, the middle of a
/// line that a streak of the scanner crosses.
struct UnreadInk {
    /// How high letters are, in pixels: what is much lower or higher than them is no line of text.
    let height: Double

    /// What is less wide than this many heights may be a speck, a stop, a stroke of a pen.
    private static let leastWidth = 1.5

    /// Rectangles of `image` around what could be words beside `words`.
    func rectangles(
        in image: borrowing BitImage,
        without words: [RecognisedWord]
    ) -> [PixelRectangle] {
        var left = pixCopy(nil, image.handle)
        defer { pixDestroy(&left) }
        for word in words { clear(word.box, in: left) }
        // Letters of a word stand less than half their height apart, and make one piece with it.
        var joined = pixCloseSafeBrick(nil, left, l_int32(max(2, height * 0.6)), 1)
        defer { pixDestroy(&joined) }
        guard left != nil, joined != nil, let found = pixConnCompBB(joined, 8) else { return [] }
        var boxes: UnsafeMutablePointer<Boxa>? = found
        defer { boxaDestroy(&boxes) }
        return (0..<boxaGetCount(found)).compactMap { rectangle($0, of: found) }.filter(isLikeWord)
    }

    /// As wide as a word or a line, as high as letters.
    private func isLikeWord(_ box: PixelRectangle) -> Bool {
        box.height > 0.6 * height && box.height < 2.2 * height && box.width > Self.leastWidth * height
    }

    private func clear(_ box: PixelRectangle, in image: UnsafeMutablePointer<Pix>?) {
        let (left, top) = (max(0, l_int32(box.left) - 2), max(0, l_int32(box.top) - 2))
        var area = boxCreate(left, top, l_int32(box.right) + 3 - left, l_int32(box.bottom) + 3 - top)
        defer { boxDestroy(&area) }
        pixClearInRect(image, area)
    }

    private func rectangle(_ index: l_int32, of boxes: UnsafeMutablePointer<Boxa>) -> PixelRectangle? {
        var (left, top, width, height): (l_int32, l_int32, l_int32, l_int32) = (0, 0, 0, 0)
        guard boxaGetBoxGeometry(boxes, index, &left, &top, &width, &height) == 0 else { return nil }
        return PixelRectangle(
            left: Double(left),
            top: Double(top),
            right: Double(left + width),
            bottom: Double(top + height)
        )
    }
}
