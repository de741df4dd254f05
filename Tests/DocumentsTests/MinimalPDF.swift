/// Small PDFs, written by hand: what a test is about stands in the test.
enum MinimalPDF {
    /// A PDF of pages with these content streams, whose font `/F1` is Helvetica.
    ///
    /// The media box is in points; the pages are turned by `rotation` degrees to be shown.
    static func bytes(
        pages contents: [String],
        box: String = "0 0 595 842",
        rotation: Int = 0,
        trailer: String = ""
    ) -> [UInt8] {
        let kids = contents.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [\(kids)] /Count \(contents.count) >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]
        for (index, content) in contents.enumerated() {
            objects.append(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [\(box)] /Rotate \(rotation)
                /Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + 2 * index) 0 R >>
                """
            )
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        return file(objects, trailer: trailer)
    }

    /// A content stream that shows `lines`, each at its place in points from the lower left corner.
    static func content(_ lines: [(x: Int, y: Int, text: String)]) -> String {
        lines.map { "BT /F1 12 Tf \($0.x) \($0.y) Td (\($0.text)) Tj ET" }.joined(separator: "\n")
    }

    /// A PDF of these objects, numbered from 1; the first is the catalogue.
    static func file(_ objects: [String], trailer: String = "") -> [UInt8] {
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
