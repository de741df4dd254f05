import Analysis

/// A line at the head or the foot of a page.
struct EdgeLine {
    /// Where it stands in the page's UTF-8.
    let range: Range<Int>
    /// The page's place in the document, counted from 1.
    let page: Int
    /// Whether it is at the head.
    let isHead: Bool
    /// How far its upper side is from the page's, in steps of six points; `nil` where nobody knows.
    let level: Int?
    /// The line as it would read on every page, as a number.
    let key: UInt64
    /// Whether it is nothing but a page number: `7`, `- 7 -`, `Página 7 de 12`.
    let isPageNumber: Bool
    /// Whether it is a line of a gazette's masthead: its name, or the day it appeared.
    let isMasthead: Bool
}

extension EdgeLine {
    /// How many lines at an edge are looked at, and how much of the page's height is edge.
    private static let depth = 5
    private static let edgeShare = 0.13

    /// The lines at the edges of the page that is `number` in its document.
    static func lines(of page: PageLines, number: Int) -> [EdgeLine] {
        let lines = page.lines
        let depth = min(Self.depth, (lines.count + 1) / 2)
        if page.height > 0 {
            return lines.compactMap { line in
                guard let place = line.place, !place.isUpright else { return nil }
                let isHead = place.bottom < Self.edgeShare * page.height
                guard isHead || place.top > (1 - Self.edgeShare) * page.height else { return nil }
                return EdgeLine(line, isHead: isHead, of: page, number)
            }
        }
        // A line of a short text is at its head or at its foot, not both.
        let head = lines.prefix(depth).map { EdgeLine($0, isHead: true, of: page, number) }
        return head + lines.dropFirst(depth).suffix(depth).map { EdgeLine($0, isHead: false, of: page, number) }
    }

    private init(_ line: PageLines.Line, isHead: Bool, of page: PageLines, _ number: Int) {
        let folded = page.folded(line).bytes
        let hasDigits = folded.contains { $0 >= 0x30 && $0 <= 0x39 }
        // A running text is neither; that spares most lines the rest.
        let mayBeShort = hasDigits ? folded.count < 120 : folded.count < 40
        let words = mayBeShort ? Self.words(folded) : []
        let isOutermost = line.range == page.lines.first?.range || line.range == page.lines.last?.range
        self.range = line.range
        self.page = number
        self.isHead = isHead
        self.level = line.place.map { abs($0.top) < 1e6 ? Int($0.top / 6) : 0 }
        self.key = PageNumber.key(folded, page: number)
        self.isPageNumber = hasDigits && (isOutermost || line.place != nil) && PageNumber.isAlone(words)
        self.isMasthead = mayBeShort && Masthead.isLine(words)
    }

    private static func words(_ folded: [UInt8]) -> [Substring] {
        folded.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }).map { Substring(decoding: $0, as: UTF8.self) }
    }
}
