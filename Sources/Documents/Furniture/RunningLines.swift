import Analysis

/// Heads and feet that repeat from page to page, page numbers, and the masthead of a gazette.
///
/// The first page's head stays: a letterhead, or the heading that later pages repeat.
enum RunningLines {
    /// For each page, the lines that run through the document; heads only where they needn't be kept.
    static func ranges(in pages: [PageLines], keepingHeads: Bool) -> [[Range<Int>]] {
        let edges = pages.enumerated().map { index, page in EdgeLine.lines(of: page, number: index + 1) }
        // Nothing repeats in a single page, as most acts have.
        let repeated = Repetition(pages.count > 1 ? edges : [])
        return edges.map { lines in
            lines.filter { line in
                if line.isPageNumber || line.isMasthead { return true }
                return !(keepingHeads && line.isHead) && repeated.isFurniture(line)
            }.map(\.range)
        }
    }
}

/// Which lines at the edges of pages repeat.
///
/// A document may have twenty thousand pages with one foot: so each line is looked up, not compared with the others.
private struct Repetition {
    /// A line on every page, at one of the heights that six points make one.
    private struct Slot: Hashable {
        let key: UInt64
        let isHead: Bool
        let level: Int?
    }

    /// On how many pages there is such a line, and on which first.
    private var slots: [Slot: (pages: Int, first: Int, last: Int)] = [:]

    init(_ edges: [[EdgeLine]]) {
        for line in edges.joined() {
            let slot = Slot(key: line.key, isHead: line.isHead, level: line.level)
            let known = slots[slot] ?? (0, line.page, 0)
            slots[slot] = (known.pages + (known.last == line.page ? 0 : 1), known.first, line.page)
        }
    }

    /// Whether the line stands on other pages too, on about the same height.
    ///
    /// Where no height is known, two others are asked for, since acts end alike.
    func isFurniture(_ line: EdgeLine) -> Bool {
        guard !slots.isEmpty else { return false }
        let levels = line.level.map { [$0 - 1, $0, $0 + 1] } ?? [nil]
        let alike = levels.compactMap { slots[Slot(key: line.key, isHead: line.isHead, level: $0)] }
        let pages = alike.reduce(0) { $0 + $1.pages }
        guard pages >= (line.level == nil ? 3 : 2) else { return false }
        return !line.isHead || line.page > (alike.map(\.first).min() ?? 0)
    }
}
