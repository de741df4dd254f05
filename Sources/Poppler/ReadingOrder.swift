/// The order in which a person reads the words of a page: column after column.
///
/// Poppler's own order is right for most pages. Where the columns of a gazette have lines on the same
/// height, it reads across them, and it puts the line at a page's head or foot between two columns. So a
/// page that has columns is checked, and put in order where Poppler has mixed them; any other page stays
/// as Poppler gives it.
enum ReadingOrder {
    /// Fewer words than these can't be put in the wrong order by columns.
    static let fewestWords = 40

    /// `words` of a page, whose width is in points, in reading order; `nil` where they are in it already.
    static func ordered(_ words: [PlacedWord], pageWidth: Double) -> [PlacedWord]? {
        guard words.count >= fewestWords else { return nil }
        let lines = TextLine.lines(of: words)
        let level = lines.filter { !words[$0.words.lowerBound].isUpright }
        guard pageWidth > 0, level.count * 2 > lines.count else { return nil }
        let edges = PageEdges(level)
        guard Gutter.find(in: edges.body, words, in: pageWidth) != nil else { return nil }
        var layout = ColumnLayout(words: words)
        layout.append(edges.head)
        layout.appendColumns(edges.body, in: 0..<pageWidth)
        layout.append(edges.foot)
        layout.append(lines.filter { words[$0.words.lowerBound].isUpright })
        guard !layout.isAscending else { return nil }
        return layout.lines.flatMap { line in
            words[line.words].enumerated().map { index, word in
                var word = word
                word.startsLine = index == 0
                return word
            }
        }
    }
}

/// Words that stand beside each other on one height.
struct TextLine {
    /// Where they stand in Poppler's order.
    var words: Range<Int>
    var box: PDFRectangle

    var center: Double { (box.top + box.bottom) / 2 }

    init(_ words: Range<Int>, of all: [PlacedWord]) {
        self.words = words
        self.box = all[words].dropFirst().reduce(all[words.lowerBound].box) { $0.union($1.box) }
    }

    /// The lines of `words`, as Poppler has them.
    static func lines(of words: [PlacedWord]) -> [TextLine] {
        var starts = words.indices.filter { words[$0].startsLine || $0 == 0 }
        starts.append(words.count)
        return zip(starts, starts.dropFirst()).map { TextLine($0..<$1, of: words) }
    }
}
