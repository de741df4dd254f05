/// A stretch of a page as a passage shows it: one line, with the marks moved along.
struct PassageText {
    private(set) var text = ""
    private(set) var marks: [Range<Int>] = []

    /// The UTF-8 of `page` from `start` to `end`, which stand between characters; `marking` in the page's UTF-8 too.
    init(_ page: String, from start: Int, to end: Int, marking: [Range<Int>]) {
        var scalars = String.UnicodeScalarView()
        var count = 0
        var offset = start
        /// Where each byte of interest comes to stand.
        var opened: [Int: Int] = [:]
        let interest = Set(marking.flatMap { [$0.lowerBound, $0.upperBound] })
        let utf8 = page.utf8
        let slice = page.unicodeScalars[
            utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)
        ]
        var afterBlank = true
        for scalar in slice {
            if interest.contains(offset) { opened[offset] = count }
            offset += UTF8.width(scalar)
            if scalar.properties.isWhitespace {
                if !afterBlank {
                    scalars.append(" ")
                    count += 1
                }
                afterBlank = true
            } else {
                scalars.append(scalar)
                count += 1
                afterBlank = false
            }
        }
        if interest.contains(offset) { opened[offset] = count }
        text = String(scalars)
        marks = marking.compactMap { mark in
            guard let from = opened[mark.lowerBound], let to = opened[mark.upperBound], from < to else { return nil }
            return from..<to
        }
        marks = Self.merged(marks)
    }

    /// Ascending, and none over another.
    private static func merged(_ marks: [Range<Int>]) -> [Range<Int>] {
        marks.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, mark in
            guard let last = merged.last, mark.lowerBound < last.upperBound else { return merged.append(mark) }
            merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
        }
    }
}
