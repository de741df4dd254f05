/// The lines at a page's head and foot that stand apart from what is between: they belong to no column.
struct PageEdges {
    private(set) var head: [TextLine] = []
    private(set) var body: [TextLine] = []
    private(set) var foot: [TextLine] = []

    /// At most as many rows are looked at on each side.
    private static let mostRows = 3

    /// A row of more parts is a row of a table, or lines of columns.
    private static let mostParts = 4

    init(_ lines: [TextLine]) {
        body = lines.sorted { $0.center < $1.center }
        let heights = body.map(\.box.height).sorted()
        guard !heights.isEmpty else { return }
        let room = 1.5 * heights[heights.count / 2]
        takeRows(atHead: true, room)
        takeRows(atHead: false, room)
    }

    /// Takes the outermost rows, if at most three stand apart from what is beyond them by more than `room` points.
    private mutating func takeRows(atHead: Bool, _ room: Double) {
        var taken: [TextLine] = []
        var rest = body
        for _ in 0..<Self.mostRows {
            guard let outermost = atHead ? rest.first : rest.last else { return }
            let isInRow = { (line: TextLine) in
                abs(line.center - outermost.center) < 0.6 * max(line.box.height, outermost.box.height)
            }
            let row = rest.filter(isInRow)
            rest.removeAll(where: isInRow)
            guard row.count <= Self.mostParts, !rest.isEmpty else { return }
            taken += row
            guard Self.gap(taken, rest, atHead) > room else { continue }
            if atHead { head = taken } else { foot = taken }
            return body = rest
        }
    }

    private static func gap(_ outer: [TextLine], _ inner: [TextLine], _ isAtHead: Bool) -> Double {
        let (upper, lower) = isAtHead ? (outer, inner) : (inner, outer)
        return (lower.map(\.box.top).min() ?? 0) - (upper.map(\.box.bottom).max() ?? 0)
    }
}
