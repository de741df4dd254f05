import CPoppler

/// A rectangle on a page, in points (1/72 inch) from the page's upper left corner as it is shown.
public struct PDFRectangle: Hashable, Sendable {
    /// How far the left side is from the page's left side, in points.
    public var left: Double
    /// How far the upper side is from the page's upper side, in points.
    public var top: Double
    /// How far the right side is from the page's left side, in points.
    public var right: Double
    /// How far the lower side is from the page's upper side, in points.
    public var bottom: Double

    /// The rectangle between these four sides.
    public init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    /// The smallest rectangle that holds this one and `other`.
    public func union(_ other: Self) -> Self {
        Self(
            left: min(left, other.left),
            top: min(top, other.top),
            right: max(right, other.right),
            bottom: max(bottom, other.bottom)
        )
    }

    /// How far the right side is from the left side, in points; never negative.
    public var width: Double { max(0, right - left) }

    /// How far the lower side is from the upper side, in points; never negative.
    public var height: Double { max(0, bottom - top) }

    init(_ rectangle: PopplerRectangle) {
        self.init(
            left: min(rectangle.x1, rectangle.x2),
            top: min(rectangle.y1, rectangle.y2),
            right: max(rectangle.x1, rectangle.x2),
            bottom: max(rectangle.y1, rectangle.y2)
        )
    }
}
