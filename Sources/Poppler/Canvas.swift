/// How large a page is drawn: its image's sides, and the factor from points to pixels.
struct Canvas: Equatable {
    /// In pixels.
    let width: Int
    /// In pixels.
    let height: Int
    /// Pixels a point.
    let scale: Double

    /// The longest side that cairo draws, in pixels.
    static let sideLimit = 32_767.0

    /// As near to `width` pixels as `pixelLimit` and cairo allow; `nil` for a page that has no size.
    init?(page: (width: Double, height: Double), width: Int, pixelLimit: Int) {
        guard page.width > 0, page.height > 0, page.width.isFinite, page.height.isFinite, width > 0 else { return nil }
        let wanted = Double(width) / page.width
        let bySide = Self.sideLimit / max(page.width, page.height)
        let byArea = (Double(pixelLimit) / page.width / page.height).squareRoot()
        self.scale = min(wanted, bySide, byArea)
        self.width = max(1, Int((page.width * scale).rounded(.down)))
        self.height = max(1, Int((page.height * scale).rounded(.down)))
    }
}
