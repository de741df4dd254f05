import Glibc

/// How an image was turned to be read, and the way back.
struct Turn {
    /// In pixels, of the image as it was given.
    let size: (width: Double, height: Double)

    /// Quarters, clockwise.
    let quarters: Int

    /// The turn about the middle that came after the quarters, clockwise, in degrees.
    var degrees: Double

    /// Where `box` of the turned image stands in the image as it was given.
    func back(_ box: PixelRectangle) -> PixelRectangle {
        let corners = [
            (box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom),
        ].map(back)
        let (across, down) = (corners.map(\.0), corners.map(\.1))
        return PixelRectangle(
            left: min(max(across.min() ?? 0, 0), size.width),
            top: min(max(down.min() ?? 0, 0), size.height),
            right: min(max(across.max() ?? 0, 0), size.width),
            bottom: min(max(down.max() ?? 0, 0), size.height)
        )
    }

    private func back(_ point: (Double, Double)) -> (Double, Double) {
        let (across, down) = unrotated(point)
        switch quarters {
        case 1: return (down, size.height - across)
        case 2: return (size.width - across, size.height - down)
        case 3: return (size.width - down, across)
        default: return (across, down)
        }
    }

    private func unrotated(_ point: (Double, Double)) -> (Double, Double) {
        guard degrees != 0 else { return point }
        let isLying = quarters.isMultiple(of: 2) == false
        let middle = isLying ? (size.height / 2, size.width / 2) : (size.width / 2, size.height / 2)
        let angle = -degrees * .pi / 180
        let (across, down) = (point.0 - middle.0, point.1 - middle.1)
        // Clockwise, since down is positive.
        return (middle.0 + across * cos(angle) - down * sin(angle), middle.1 + across * sin(angle) + down * cos(angle))
    }
}
