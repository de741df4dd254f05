import Analysis

/// The lines of a page, as what looks for furniture sees them.
struct PageLines {
    /// A line that isn't blank.
    struct Line {
        /// Where it stands in the page's UTF-8, without its line feed.
        let range: Range<Int>
        /// Where it stands on the page; `nil` where nobody knows.
        let place: Place?
    }

    /// Where a line stands, in points from the page's upper side, and how it is written.
    struct Place {
        let top: Double
        let bottom: Double
        /// Whether its letters stand one over the other: a stamp in the margin.
        let isUpright: Bool
    }

    /// The page's text.
    let text: String

    /// The lines from the first to the last, blank ones left out.
    let lines: [Line]

    /// How high the page is, in points; 0 where nobody knows.
    let height: Double

    /// The lines of `text`, which stand at `places`, one a line; none of them where there are none.
    init(_ text: String, places: [Place] = [], height: Double = 0) {
        var text = text
        let (ranges, count) = text.withUTF8 { Self.lineRanges($0) }
        let isPlaced = count == places.count
        self.lines = ranges.map { Line(range: $0.range, place: isPlaced ? places[$0.number] : nil) }
        self.text = text
        self.height = height
    }

    /// The lines that aren't blank, with their numbers, and how many there are in all.
    private static func lineRanges(
        _ utf8: UnsafeBufferPointer<UInt8>
    ) -> (lines: [(number: Int, range: Range<Int>)], count: Int) {
        var lines: [(number: Int, range: Range<Int>)] = []
        var number = 0
        var start = 0
        var isBlank = true
        for index in 0...utf8.count {
            if index < utf8.count, utf8[index] != 0x0A {
                isBlank = isBlank && utf8[index] <= 0x20
                continue
            }
            if !isBlank { lines.append((number, start..<index)) }
            number += 1
            start = index + 1
            isBlank = true
        }
        return (lines, number)
    }

    /// The text of a line, folded.
    func folded(_ line: Line) -> FoldedText {
        var text = self.text
        return text.withUTF8 { FoldedText(utf8: Span(_unsafeElements: UnsafeBufferPointer(rebasing: $0[line.range]))) }
    }

    /// How high most lines are, in points; 0 where nobody knows.
    var usualHeight: Double {
        let heights = lines.compactMap { $0.place.map { $0.bottom - $0.top } }.sorted()
        return heights.isEmpty ? 0 : heights[heights.count / 2]
    }
}
