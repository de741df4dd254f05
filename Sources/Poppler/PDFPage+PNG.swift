import CPoppler

extension PDFPage {
    /// An image of the page as a PNG file, on white, with `boxes` marked in yellow.
    ///
    /// A page whose shape would need more than `pixelLimit` pixels, or more than 32,767 on a side, is
    /// drawn as much smaller as it takes: `width`, in pixels, is a wish. Each pixel takes 4 bytes while
    /// the page is drawn.
    ///
    /// - Throws: ``PDFError`` with the code `outOfMemory`, `damaged` for a page without a size, or `other`.
    public func png(
        width: Int,
        marking boxes: [PDFRectangle] = [],
        pixelLimit: Int = 40_000_000
    ) throws(PDFError) -> [UInt8] {
        guard let canvas = Canvas(page: size, width: width, pixelLimit: pixelLimit) else {
            throw PDFError(code: .damaged, message: "the page has no size that can be drawn")
        }
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, CInt(canvas.width), CInt(canvas.height))
        defer { cairo_surface_destroy(surface) }
        if let error = PDFError(cairo_surface_status(surface)) { throw error }
        try draw(on: surface, canvas, marking: boxes)
        return try Self.png(of: surface)
    }

    /// Draws the page on white, and `boxes` over it.
    func draw(
        on surface: OpaquePointer?,
        _ canvas: Canvas,
        marking boxes: [PDFRectangle] = []
    ) throws(PDFError) {
        let context = cairo_create(surface)
        defer { cairo_destroy(context) }
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_scale(context, canvas.scale, canvas.scale)
        cairo_save(context)
        poppler_page_render(handle, context)
        cairo_restore(context)
        for box in boxes { Self.mark(box, on: context, scale: canvas.scale) }
        if let error = PDFError(cairo_status(context)) { throw error }
    }

    /// Marks `box` as a felt pen does: what is dark stays dark.
    private static func mark(_ box: PDFRectangle, on context: OpaquePointer?, scale: Double) {
        cairo_rectangle(context, box.left, box.top, box.width, box.height)
        cairo_set_operator(context, CAIRO_OPERATOR_MULTIPLY)
        cairo_set_source_rgba(context, 1, 0.9, 0.2, 0.7)
        cairo_fill_preserve(context)
        cairo_set_operator(context, CAIRO_OPERATOR_OVER)
        cairo_set_source_rgba(context, 0.75, 0.5, 0, 0.9)
        cairo_set_line_width(context, 1 / scale)
        cairo_stroke(context)
    }

    private static func png(of surface: OpaquePointer?) throws(PDFError) -> [UInt8] {
        var bytes: [UInt8] = []
        let status = withUnsafeMutablePointer(to: &bytes) { destination in
            cairo_surface_write_to_png_stream(surface, append, destination)
        }
        if let error = PDFError(status) { throw error }
        return bytes
    }
}

/// Adds what cairo wrote to the array that `destination` points to.
private func append(
    _ destination: UnsafeMutableRawPointer?,
    _ data: UnsafePointer<UInt8>?,
    _ length: UInt32
) -> cairo_status_t {
    let bytes = destination?.assumingMemoryBound(to: [UInt8].self)
    bytes?.pointee.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
}
