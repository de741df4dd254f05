/// What stands on the pages of a document and belongs to no sentence.
///
/// It is marked, never deleted: a person can still read it, and a rule that looks for a signature finds it.
package enum Furniture {
    /// For each of these pages, in the document's order, the ranges of its UTF-8 that are furniture.
    package static func ranges(ofPages texts: [String]) -> [[Range<Int>]] { ranges(of: texts.map { PageLines($0) }) }

    /// For each page, the ranges of its UTF-8 that are furniture: ascending, apart from each other.
    static func ranges(of pages: [PageLines]) -> [[Range<Int>]] {
        var found = pages.map { SignatureMarks.ranges(in: $0) + MarginText.ranges(in: $0) }
        for (index, ranges) in RunningLines.ranges(in: pages).enumerated() { found[index] += ranges }
        return found.map(merged)
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = result.last, range.lowerBound < last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}

/// Text that is written upwards or downwards beside the page's own, as a seal of authenticity in the margin.
enum MarginText {
    /// None where most of the page is written so: a table that lies on its side.
    static func ranges(in page: PageLines) -> [Range<Int>] {
        let upright = page.lines.filter { $0.place?.isUpright ?? false }
        return 3 * upright.count < page.lines.count ? upright.map(\.range) : []
    }
}
