/// What stands on the pages of a document and belongs to no sentence.
///
/// It is marked, never deleted: a person can still read it, and a rule that looks for a signature finds it.
package enum Furniture {
    /// For each of these pages, in the document's order, the ranges of its UTF-8 that are furniture.
    package static func ranges(ofPages texts: [String]) -> [[Range<Int>]] { ranges(of: texts.map { PageLines($0) }) }

    /// For each of these recognised pages of one document, in its order, the ranges of its UTF-8 that are furniture.
    ///
    /// Heads that repeat are left: scans of many acts in one file have the letterhead on each, and it tells whose they
    /// are.
    package static func ranges(ofRecognised pages: [(text: String, layout: PageLayout)]) -> [[Range<Int>]] {
        ranges(of: pages.map { PageLines(recognised: $0.text, $0.layout) }, keepingHeads: true)
    }

    /// For each page, the ranges of its UTF-8 that are furniture: ascending, apart from each other.
    static func ranges(of pages: [PageLines], keepingHeads: Bool = false) -> [[Range<Int>]] {
        var found = pages.map { SignatureMarks.ranges(in: $0) + MarginText.ranges(in: $0) }
        let running = RunningLines.ranges(in: pages, keepingHeads: keepingHeads)
        for (index, ranges) in running.enumerated() { found[index] += ranges }
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
