/// The room between two columns of text.
struct Gutter: Equatable {
    /// How far its left side is from the page's left side, in points.
    let left: Double
    /// How far its right side is from the page's left side, in points.
    let right: Double

    /// Narrower ones are gaps between words, in points.
    private static let narrowest = 5

    /// The clearest gutter in `lines`, for which there is room of `width` points; `nil` where the lines are no columns of running text.
    static func find(in lines: [TextLine], _ words: [PlacedWord], in width: Double) -> Gutter? {
        guard let coverage = Coverage(lines, words) else { return nil }
        let stripes = coverage.stripes(narrowest: narrowest)
        var best: (gutter: Gutter, crossing: Int)?
        for stripe in stripes {
            // On a page of three columns, what stands on one side of a gutter is two of them.
            let borders = [nil] + stripes.filter { $0 != stripe }
            let sides = borders.lazy.map { Sides(lines, words, stripe, border: $0) }
            guard let columns = sides.first(where: { $0.areColumns(in: width) }) else { continue }
            if best.map({ columns.crossing < $0.crossing }) ?? true { best = (stripe, columns.crossing) }
        }
        return best?.gutter
    }

    /// The parts of `line` on both sides; none where it stands across.
    ///
    /// Lines of a ragged left column may reach into the gutter; those of the right one begin at its right side.
    func parts(of line: TextLine, _ words: [PlacedWord]) -> (left: TextLine?, right: TextLine?) {
        if line.box.right < right - 1 { return (line, nil) }
        if line.box.left > left + 1 { return (nil, line) }
        guard let next = division(of: line, words) else { return (nil, nil) }
        return (TextLine(line.words.lowerBound..<next, of: words), TextLine(next..<line.words.upperBound, of: words))
    }

    /// Where the line's words divide at the gutter: the first word right of it.
    ///
    /// `nil` where a word, or nothing wider than a blank between two words, stands there.
    private func division(of line: TextLine, _ words: [PlacedWord]) -> Int? {
        guard let next = words[line.words].firstIndex(where: { $0.box.left >= right - 1 }), next > line.words.lowerBound
        else { return nil }
        let before = words[next - 1].box
        let gap = words[next].box.left - before.right
        let height = max(before.height, words[next].box.height)
        guard before.right < right - 1, gap > 0.7 * height else { return nil }
        return words[next..<line.words.upperBound].allSatisfy { $0.box.left >= right - 1 } ? next : nil
    }
}

extension PDFRectangle {
    /// Whether its sides are numbers that a sheet can have; damaged PDFs have others.
    fileprivate var isOnPaper: Bool { abs(left) < 20_000 && abs(right) < 20_000 }
}

/// How many words cover each point of the page's width.
private struct Coverage {
    private let first: Int
    private let counts: [Int]

    /// `nil` for a page without width, or too wide to be paper.
    init?(_ lines: [TextLine], _ words: [PlacedWord]) {
        let left = lines.map(\.box.left).min() ?? 0
        let right = lines.map(\.box.right).max() ?? 0
        guard left.isFinite, right.isFinite, right - left > 50, right - left < 20_000, abs(left) < 20_000 else {
            return nil
        }
        let first = Int(left.rounded(.down))
        var steps = [Int](repeating: 0, count: Int(right.rounded(.up)) - first + 2)
        for word in lines.lazy.flatMap({ words[$0.words] }) where word.box.isOnPaper {
            let start = Int((word.box.left + 0.5).rounded(.down)) - first
            let end = Int((word.box.right - 0.5).rounded(.up)) - first
            guard start >= 0, end > start, end < steps.count else { continue }
            steps[start] += 1
            steps[end] -= 1
        }
        var sum = 0
        self.first = first
        self.counts = steps.map { step in
            sum += step
            return sum
        }
    }

    /// Stripes that clearly fewer words cover than stand on both sides.
    func stripes(narrowest: Int) -> [Gutter] {
        let limits = limits
        return Self.runs(counts.indices) { counts[$0] <= limits[$0] }.compactMap { stripe in
            // Its core: elsewhere in the stripe, ends of lines reach into it.
            let fewest = counts[stripe].min() ?? 0
            let stray = stripe.map { limits[$0] }.max().map { $0 / 8 } ?? 0
            let core = Self.runs(stripe) { counts[$0] <= fewest + stray }.max { $0.count < $1.count }
            guard let core, core.count >= narrowest else { return nil }
            return Gutter(left: Double(first + core.lowerBound), right: Double(first + core.upperBound))
        }
    }

    /// The longest ranges of `indices` all of which satisfy `condition`.
    private static func runs(_ indices: Range<Int>, where condition: (Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in indices {
            if condition(index) {
                start = start ?? index
            } else if let begun = start {
                runs.append(begun..<index)
                start = nil
            }
        }
        if let start { runs.append(start..<indices.upperBound) }
        return runs
    }

    /// How many words may cover a point of a gutter: two thirds of the fewer of both sides' most.
    private var limits: [Int] {
        var most = 0
        let before = counts.map { count in
            most = max(most, count)
            return most
        }
        most = 0
        let after = counts.reversed().map { count in
            most = max(most, count)
            return most
        }
        return zip(before, after.reversed()).map { min($0, $1) < 1 ? -1 : min($0, $1) * 2 / 3 }
    }
}
