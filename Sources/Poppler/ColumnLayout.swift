/// The lines of a page as they are put in order, column after column.
struct ColumnLayout {
    /// Poppler's words, which the lines name.
    let words: [PlacedWord]

    /// The lines in reading order.
    private(set) var lines: [TextLine] = []

    /// Where each group of lines that stays together begins.
    private var groups: [Int] = []

    init(words: [PlacedWord]) { self.words = words }

    /// Appends lines that are no columns, from top to bottom.
    mutating func append(_ group: [TextLine]) {
        guard !group.isEmpty else { return }
        groups.append(lines.count)
        lines += Self.stacked(group)
    }

    /// Appends the lines of `room`, given from the page's left side in points, column after column.
    ///
    /// A line across the gutter, as a heading, stands between what is above and what is below it.
    mutating func appendColumns(_ group: [TextLine], in room: Range<Double>) {
        let width = room.upperBound - room.lowerBound
        guard let gutter = Gutter.find(in: group, words, in: width) else { return append(group) }
        var band = Band(gutter: gutter, room: room)
        for line in Self.sorted(divided(group, gutter)) {
            let parts = gutter.parts(of: line, words)
            let isAcross = (parts.left == nil && parts.right == nil) || band.endsAcross(with: line)
            if isAcross != band.isAcross { flush(&band, isAcross: isAcross) }
            if isAcross || parts.right == nil { band.left.append(line) } else { band.right.append(line) }
        }
        flush(&band, isAcross: false)
    }

    /// What stands on one height of the page: two columns, or lines across both.
    private struct Band {
        let gutter: Gutter
        /// The room for both columns, from the page's left side, in points.
        let room: Range<Double>
        var isAcross = false
        var left: [TextLine] = []
        var right: [TextLine] = []

        /// Whether `line` is the short last line of a heading across: centred under it, in letters as high.
        func endsAcross(with line: TextLine) -> Bool {
            guard isAcross, let above = left.last, line.box.top - above.box.bottom < line.box.height else {
                return false
            }
            let shift = abs(line.box.left + line.box.right - above.box.left - above.box.right) / 2
            return shift < 4 && abs(line.box.height - above.box.height) < 0.05 * above.box.height
        }
    }

    /// Appends the band, and begins another.
    private mutating func flush(_ band: inout Band, isAcross: Bool) {
        if band.isAcross {
            append(band.left)
        } else {
            appendColumns(band.left, in: band.room.lowerBound..<max(band.room.lowerBound, band.gutter.left))
            appendColumns(band.right, in: min(band.gutter.right, band.room.upperBound)..<band.room.upperBound)
        }
        band = Band(gutter: band.gutter, room: band.room, isAcross: isAcross)
    }

    /// The lines, those that Poppler drew across the gutter as two.
    private func divided(_ group: [TextLine], _ gutter: Gutter) -> [TextLine] {
        group.flatMap { line in
            let parts = gutter.parts(of: line, words)
            return parts.left == nil && parts.right == nil ? [line] : [parts.left, parts.right].compactMap { $0 }
        }
    }

    /// From top to bottom; what stands on one height, from left to right.
    private static func sorted(_ lines: [TextLine]) -> [TextLine] {
        rows(lines).flatMap { $0.sorted { $0.box.left < $1.box.left } }
    }

    /// A stack of lines from top to bottom; what is more than that, as cells of a table, as Poppler has it.
    private static func stacked(_ lines: [TextLine]) -> [TextLine] {
        let rows = rows(lines)
        let isStack = rows.count { $0.count > 1 } * 4 <= rows.count
        return isStack ? sorted(lines) : lines.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// The lines by their height on the page.
    private static func rows(_ lines: [TextLine]) -> [[TextLine]] {
        var rows: [[TextLine]] = []
        for line in lines.sorted(by: { ($0.center, $0.box.left) < ($1.center, $1.box.left) }) {
            if let first = rows.last?.first, line.center - first.center <= 0.4 * min(first.box.height, line.box.height)
            {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows
    }

    /// Whether Poppler has the groups in this order, each in one piece: whatever the order within them.
    var isAscending: Bool {
        var end = 0
        for (start, next) in zip(groups, groups.dropFirst() + [lines.count]) {
            let ranges = lines[start..<next].map(\.words)
            guard let first = ranges.map(\.lowerBound).min(), first == end else { return false }
            end += ranges.reduce(0) { $0 + $1.count }
            guard ranges.map(\.upperBound).max() == end else { return false }
        }
        return true
    }
}
