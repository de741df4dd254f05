import Analysis

/// Heads and feet that repeat from page to page, page numbers, and the masthead of a gazette.
///
/// The first page's head stays: a letterhead, or the heading that later pages repeat.
enum RunningLines {
    /// For each page, the lines that run through the document.
    static func ranges(in pages: [PageLines]) -> [[Range<Int>]] {
        let edges = pages.enumerated().map { index, page in EdgeLine.lines(of: page, number: index + 1) }
        // Nothing repeats in a single page, as most acts have.
        let repeated = Repetition(pages.count > 1 ? edges : [])
        return edges.map { lines in
            lines.filter { $0.isPageNumber || $0.isMasthead || repeated.isFurniture($0) }.map(\.range)
        }
    }
}

/// Which lines at the edges of pages repeat.
private struct Repetition {
    private var occurrences: [String: [EdgeLine]] = [:]

    init(_ edges: [[EdgeLine]]) {
        for line in edges.joined() { occurrences[line.key, default: []].append(line) }
    }

    /// Whether the line stands on other pages too, on the same height.
    ///
    /// Where no height is known, two others are asked for, since acts end alike.
    func isFurniture(_ line: EdgeLine) -> Bool {
        guard !occurrences.isEmpty else { return false }
        let alike = (occurrences[line.key] ?? []).filter { $0.isHead == line.isHead && $0.isLevel(with: line) }
        let pages = Set(alike.map(\.page))
        guard pages.count >= (line.top == nil ? 3 : 2) else { return false }
        return !line.isHead || line.page > (pages.min() ?? 0)
    }
}
