import CTesseract

extension GrayImage {
    /// The image turned clockwise by a quarter, two or three.
    func turned(quarters: Int) throws(TesseractError) -> GrayImage {
        try GrayImage(taking: pixRotateOrth(handle, l_int32(quarters)), resolution: resolution)
    }

    /// The image turned clockwise by `degrees` about its middle; what comes from beyond its sides is white.
    func rotated(degrees: Double) throws(TesseractError) -> GrayImage {
        let radians = l_float32(degrees * .pi / 180)
        let rotated = pixRotate(handle, radians, l_int32(L_ROTATE_AREA_MAP), l_int32(L_BRING_IN_WHITE), 0, 0)
        return try GrayImage(taking: rotated, resolution: resolution)
    }

    /// By how much the lines fall to the right, in degrees; 0 where it can't be told.
    ///
    /// Leptonica looks for the angle at which dark and bright rows differ most, within 7 degrees. Its
    /// confidence is under 3 on pages without lines of text.
    func skew() -> Double {
        guard let ink = ink(darkerThan: 160) else { return 0 }
        var (angle, confidence): (l_float32, l_float32) = (0, 0)
        guard pixFindSkew(ink.handle, &angle, &confidence) == 0, confidence >= 3 else { return 0 }
        // What Leptonica gives is the turn that mends it.
        return Double(-angle)
    }

    /// Whether nothing is printed on it: hardly a pixel is darker than gray paper.
    var isBlank: Bool {
        guard let ink = ink(darkerThan: 128) else { return true }
        var count: l_int32 = 0
        guard pixCountPixels(ink.handle, &count, nil) == 0 else { return true }
        return Int(count) < max(20, width * height / 200_000)
    }
}
