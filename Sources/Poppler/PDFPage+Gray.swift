import CPoppler

extension PDFPage {
    /// The page in gray, on white, with `resolution` pixels an inch.
    ///
    /// A page that would need more than `pixelLimit` pixels, or more than 32,767 on a side, is drawn as much
    /// coarser as it takes. Each pixel takes 5 bytes while the page is drawn.
    ///
    /// - Throws: ``PDFError`` with the code `outOfMemory`, `damaged` for a page without a size, or `other`.
    public func raster(resolution: Double, pixelLimit: Int = 40_000_000) throws(PDFError) -> PageRaster {
        let width = max(1, (size.width * resolution / 72).rounded())
        guard width.isFinite,
            let canvas = Canvas(page: size, width: Int(min(width, 1e6)), pixelLimit: pixelLimit)
        else {
            throw PDFError(code: .damaged, message: "the page has no size that can be drawn")
        }
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, CInt(canvas.width), CInt(canvas.height))
        defer { cairo_surface_destroy(surface) }
        if let error = PDFError(cairo_surface_status(surface)) { throw error }
        try draw(on: surface, canvas)
        return PageRaster(
            width: canvas.width,
            height: canvas.height,
            resolution: canvas.scale * 72,
            pixels: Self.gray(surface, canvas)
        )
    }

    /// The brightness of each pixel, as television weighs the colours (ITU-R BT.601).
    private static func gray(_ surface: OpaquePointer?, _ canvas: Canvas) -> [UInt8] {
        cairo_surface_flush(surface)
        let stride = Int(cairo_image_surface_get_stride(surface))
        guard let start = cairo_image_surface_get_data(surface) else { return [] }
        return [UInt8](unsafeUninitializedCapacity: canvas.width * canvas.height) { gray, count in
            for row in 0..<canvas.height {
                let line = UnsafeRawPointer(start + row * stride)
                for column in 0..<canvas.width {
                    let pixel = line.load(fromByteOffset: 4 * column, as: UInt32.self)
                    let (red, green, blue) = (pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF)
                    gray[row * canvas.width + column] = UInt8((red * 77 + green * 150 + blue * 29) >> 8)
                }
            }
            count = canvas.width * canvas.height
        }
    }
}
