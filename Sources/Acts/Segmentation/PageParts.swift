/// The pages of an act's part of a document, without what the pages have around its words.
struct PageParts {
    /// Each page with the act's words on it alone.
    private(set) var pages: [PageText] = []
    /// Where those words stand.
    private(set) var extent = ActExtent(parts: [])

    init(_ part: DocumentPart, of text: ActText, _ furniture: Furniture) {
        for lines in Self.lines(of: part, in: text) {
            let own = Self.withoutFurniture(lines, of: part, in: text, furniture)
            guard let first = own.first, let last = own.last else { continue }
            add(text, text.lines[first].start..<text.lines[last].range.upperBound)
        }
    }

    private mutating func add(_ text: ActText, _ range: Range<Int>) {
        for (page, utf8) in text.pages(in: range) {
            pages.append(page)
            extent.parts.append(.init(page: page.number, start: utf8.lowerBound, end: utf8.upperBound))
        }
    }

    /// The lines of the part, a range for each page.
    private static func lines(of part: DocumentPart, in text: ActText) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var page = 0
        for index in part.lines {
            let own = text.page(at: text.lines[index].range.lowerBound)
            if own == page, let last = ranges.last {
                ranges[ranges.count - 1] = last.lowerBound..<index + 1
            } else {
                ranges.append(index..<index + 1)
            }
            page = own
        }
        return ranges
    }

    /// How many lines a masthead, or a page's foot, has.
    private static let depth = 4

    private static func withoutFurniture(
        _ lines: Range<Int>,
        of part: DocumentPart,
        in text: ActText,
        _ furniture: Furniture
    ) -> Range<Int> {
        var (first, last) = (lines.lowerBound, lines.upperBound)
        let head = first == part.lines.lowerBound ? first : first + depth
        let foot = last == part.lines.upperBound ? last : last - depth
        while first < min(head, last), furniture.isMasthead(first) { first += 1 }
        while last > max(foot, first), furniture.isMasthead(last - 1) { last -= 1 }
        return first..<last
    }
}
