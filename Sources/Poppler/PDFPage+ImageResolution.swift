import CPoppler

extension PDFPage {
    /// How many pixels an inch the finest image has that covers a good part of the page; `nil` where none does.
    ///
    /// Scanners that store colours coarsely and letters finely lay two images on each other: the
    /// finer one counts. To know an image's pixels, Poppler decodes it: at most four are looked at, the largest.
    public var imageResolution: Double? {
        let (width, height) = size
        guard let list = poppler_page_get_image_mapping(handle), width > 0, height > 0 else { return nil }
        defer { poppler_page_free_image_mapping(list) }
        let largest = Self.places(in: list)
            .filter { $0.area >= width * height / 10 }
            .sorted { $0.area > $1.area }
            .prefix(4)
        var finest: Double?
        for place in largest {
            if let resolution = resolution(of: place) { finest = max(finest ?? 0, resolution) }
        }
        return finest
    }

    /// Where an image lies, and the number that Poppler knows it by.
    private struct Place {
        let identifier: gint
        let box: PDFRectangle
        var area: Double { box.width * box.height }
    }

    private static func places(in list: UnsafeMutablePointer<GList>) -> [Place] {
        var places: [Place] = []
        var next: UnsafeMutablePointer<GList>? = list
        while let node = next {
            if let mapping = node.pointee.data?.assumingMemoryBound(to: PopplerImageMapping.self) {
                places.append(Place(identifier: mapping.pointee.image_id, box: PDFRectangle(mapping.pointee.area)))
            }
            next = node.pointee.next
        }
        return places
    }

    private func resolution(of place: Place) -> Double? {
        guard let surface = poppler_page_get_image(handle, place.identifier) else { return nil }
        defer { cairo_surface_destroy(surface) }
        let sides = [cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface)].map(Double.init)
        // An image that the page turns lies with its long side along the page's short one: areas don't care.
        let finest = (sides[0] * sides[1] / place.area).squareRoot() * 72
        return finest.isFinite && finest > 0 ? finest : nil
    }
}
