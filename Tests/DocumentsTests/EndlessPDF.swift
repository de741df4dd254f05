/// A PDF with pages that take for ever: ten forms, each of which shows the next one ten times, a step further each
/// time; no end of letters all over the page, in a few kilobytes.
enum EndlessPDF {
    /// The content of a page that takes for ever.
    static let endless = "/X Do"

    /// A PDF of pages with these contents, whose font `/F` is Helvetica.
    static func bytes(pages contents: [String]) -> [UInt8] {
        let firstPage = 14
        let kids = contents.indices.map { "\(firstPage + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(contents.count) >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        objects += (0..<10).map(form)
        for (index, content) in contents.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(firstPage + 2 * index + 1) 0 R "
                    + "/Resources << /Font << /F 3 0 R >> /XObject << /X 4 0 R >> >> >>"
            )
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        return MinimalPDF.file(objects)
    }

    private static func form(level: Int) -> String {
        let lines = String(repeating: "(\(String(repeating: "x", count: 80))) Tj 0 12 Td\n", count: 40)
        let step = 50 / Double([1, 10, 100, 1000, 10000][level / 2])
        let move = level.isMultiple(of: 2) ? "\(step) 0" : "0 \(step)"
        let content =
            level < 9
            ? String(repeating: "1 0 0 1 \(move) cm /X Do\n", count: 10) : "BT /F 12 Tf 20 20 Td \(lines) ET"
        return "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length \(content.utf8.count) /Resources "
            + "<< /Font << /F 3 0 R >> /XObject << /X \(5 + level) 0 R >> >> >>\nstream\n\(content)\nendstream"
    }
}
