/// What stands on both sides of a stripe.
struct Sides {
    private var left = ColumnSide()
    private var right = ColumnSide()

    /// How many lines stand across the stripe.
    private(set) var crossing = 0

    /// What stands on both sides of `gutter`, as far as `border`, another stripe, if there is one.
    init(_ lines: [TextLine], _ words: [PlacedWord], _ gutter: Gutter, border: Gutter? = nil) {
        for line in lines {
            let (before, after) = gutter.parts(of: line, words)
            if before == nil, after == nil { crossing += 1 }
            if let part = before.flatMap({ Self.inside(border, isRight: false, gutter, $0, words) }) {
                left.add(part.words, of: words)
            }
            if let part = after.flatMap({ Self.inside(border, isRight: true, gutter, $0, words) }) {
                right.add(part.words, of: words)
            }
        }
    }

    /// The part of a line on one side of `gutter` that `border`, where it is on that side, leaves; `nil` for none.
    private static func inside(
        _ border: Gutter?,
        isRight: Bool,
        _ gutter: Gutter,
        _ line: TextLine,
        _ words: [PlacedWord]
    ) -> TextLine? {
        guard let border, (border.left > gutter.left) == isRight else { return line }
        let parts = border.parts(of: line, words)
        return isRight ? parts.left : parts.right
    }

    /// Whether running text stands on both sides, beside each other: no table, no list with its numbers.
    ///
    /// Where few lines stand across, the stripe itself tells. Then the right side may be short, as the end of an act in
    /// the last column. `width` is the room for all columns, in points.
    func areColumns(in width: Double) -> Bool {
        guard left.count > 0, right.count > 0 else { return false }
        guard crossing * 4 <= left.count + right.count else { return areLongColumns }
        return areShortColumns || (isFollowed && left.width < 0.6 * width)
    }

    /// Columns on a page where much else stands.
    private var areLongColumns: Bool {
        [left, right].allSatisfy { $0.count > 11 && $0.isRunningText && $0.isFilled } && haveColumnWidths
            && linesBeside >= 5
    }

    private var areShortColumns: Bool {
        left.count > 2 && right.count > 2 && left.isText && right.isText && haveColumnWidths
            && (left.count >= right.count ? left : right).isFilled && linesBeside >= 2
    }

    /// Whether the sides are about as wide as each other, and no cells of a table.
    private var haveColumnWidths: Bool {
        min(left.width, right.width) > 0.7 * max(left.width, right.width) && !left.hasCells && !right.hasCells
    }

    /// Whether a long left column goes on at the head of the right one.
    private var isFollowed: Bool {
        guard left.count > 4, left.count > right.count, left.isText, left.isFilled else { return false }
        return right.isText(orShorterThan: 3) && abs(right.box.top - left.box.top) < 4 * left.lineHeight
    }

    /// How many lines high both sides stand beside each other.
    private var linesBeside: Double {
        (min(left.box.bottom, right.box.bottom) - max(left.box.top, right.box.top)) / max(1, left.lineHeight)
    }
}

/// The lines on one side of a stripe.
struct ColumnSide {
    private var lines: [PDFRectangle] = []
    private var words = 0
    private var dividedLines = 0

    var count: Int { lines.count }
    var width: Double { box.width }

    mutating func add(_ line: Range<Int>, of all: [PlacedWord]) {
        lines.append(TextLine(line, of: all).box)
        words += line.count
        let words = all[line]
        let isDivided = zip(words, words.dropFirst()).contains { $1.box.left - $0.box.right > 2 * $1.box.height }
        if isDivided { dividedLines += 1 }
    }

    var box: PDFRectangle {
        lines.dropFirst().reduce(lines.first ?? PDFRectangle(left: 0, top: 0, right: 0, bottom: 0)) { $0.union($1) }
    }

    /// The height of most lines.
    var lineHeight: Double { lines.map(\.height).sorted()[lines.count / 2] }

    /// Whether a third of the lines are more than one part, as the cells of a table.
    var hasCells: Bool {
        let centers = lines.map { ($0.top + $0.bottom) / 2 }.sorted()
        let sameRow = zip(centers, centers.dropFirst()).count { $1 - $0 < 0.4 * lineHeight }
        return 3 * (dividedLines + sameRow) > lines.count - sameRow
    }

    /// Whether there are five words on two lines: cells of tables and numbers of lists have fewer.
    var isText: Bool { 2 * words >= 5 * lines.count }

    /// Whether there are four words on a line.
    var isRunningText: Bool { words >= 4 * lines.count }

    /// Whether there are two words on a line; of fewer lines than `count` nothing can be told.
    func isText(orShorterThan count: Int) -> Bool { lines.count < count || words >= 2 * lines.count }

    /// Whether half of the lines fill three quarters of the column's width or more: cells of tables don't.
    var isFilled: Bool {
        let width = width
        return 2 * lines.count { $0.width >= 0.75 * width } >= lines.count
    }
}
