/// A page drawn in gray, 8 bits a pixel: 0 for black, 255 for white.
public struct PageRaster: Hashable, Sendable {
    /// In pixels.
    public let width: Int

    /// In pixels.
    public let height: Int

    /// How many pixels an inch of the page has.
    public let resolution: Double

    /// Row after row from the top, without gaps.
    public let pixels: [UInt8]
}
