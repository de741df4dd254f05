/// A rectangle of an image, in pixels from its upper left corner.
public struct PixelRectangle: Hashable, Sendable {
    /// How far the left side is from the image's left side.
    public var left: Double
    /// How far the upper side is from the image's upper side.
    public var top: Double
    /// How far the right side is from the image's left side.
    public var right: Double
    /// How far the lower side is from the image's upper side.
    public var bottom: Double

    /// The rectangle between these four sides.
    public init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    var width: Double { right - left }
    var height: Double { bottom - top }

    /// The smallest rectangle around both.
    func union(_ other: Self) -> Self {
        Self(
            left: min(left, other.left),
            top: min(top, other.top),
            right: max(right, other.right),
            bottom: max(bottom, other.bottom)
        )
    }

    /// The rectangle with `margin` pixels more on each side.
    func widened(by margin: Double) -> Self {
        Self(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }
}
