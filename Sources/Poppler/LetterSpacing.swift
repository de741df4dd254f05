/// Headings whose letters stand apart: `O R D E N A N Z A   N° 123`.
///
/// A typist's way to stress a word. Poppler gives each letter as a word, and one blank wherever there is room, so that
/// `S E   R E S U E L V E` has lost where its words end; the room between the letters still tells. Or it gives each
/// spaced word as a line, and some of them at the end of the page.
enum LetterSpacing {
    /// How many letters in a row make a spaced word; fewer may be initials.
    private static let shortest = 4

    /// How far apart spaced letters are at most, in their heights: figures in the cells of a table are further.
    private static let reach = 1.5

    /// `words`, with the letters that make a word joined; their characters stand in `utf8`.
    static func joined(_ words: [PlacedWord], _ utf8: UnsafeBufferPointer<UInt8>) -> [PlacedWord] {
        guard runs(words, utf8).contains(where: { isSpacedWord(words[$0], utf8) }) else { return words }
        let words = LetterRows.gathered(words)
        var result: [PlacedWord] = []
        var index = 0
        for run in runs(words, utf8) where run.count >= shortest || isLine(run, in: words) {
            result += words[index..<run.lowerBound]
            result += joined(letters: words[run])
            index = run.upperBound
        }
        return result + words[index...]
    }

    /// Whether the characters are letters enough to make a word.
    private static func isSpacedWord(_ run: ArraySlice<PlacedWord>, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        run.count { utf8[$0.bytes.lowerBound] > 0x40 } >= shortest
    }

    /// The runs of two single characters or more on one line, small letters excepted: `a`, `e`, `o`, `y` are words.
    private static func runs(_ words: [PlacedWord], _ utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let isSpaced = { (word: PlacedWord) in
            word.length == 1 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(utf8[word.bytes.lowerBound])
        }
        var runs: [Range<Int>] = []
        var index = 0
        while index < words.count {
            var end = index + 1
            if isSpaced(words[index]) {
                while end < words.count, !words[end].startsLine, isSpaced(words[end]) { end += 1 }
                if end > index + 1 { runs.append(index..<end) }
            }
            index = end
        }
        return runs
    }

    /// Whether nothing else stands on the line: beside spaced words, `D E` is one too.
    private static func isLine(_ run: Range<Int>, in words: [PlacedWord]) -> Bool {
        let begins = run.lowerBound == 0 || words[run.lowerBound].startsLine
        return begins && (run.upperBound == words.count || words[run.upperBound].startsLine)
    }

    /// The words that the letters of one line make: a gap of half as much again as most gaps ends one.
    private static func joined(letters: ArraySlice<PlacedWord>) -> [PlacedWord] {
        let gaps = zip(letters, letters.dropFirst()).map { $1.box.left - $0.box.right }
        let usual = gaps.sorted()[gaps.count / 2]
        let height = letters.map(\.box.height).max() ?? 0
        var words: [PlacedWord] = []
        for (letter, gap) in zip(letters, [.infinity] + gaps) {
            guard let last = words.indices.last, gap < min(max(1.5 * usual, usual + 0.25 * height), reach * height)
            else {
                words.append(letter)
                continue
            }
            words[last].rest.append(letter.bytes)
            words[last].box = words[last].box.union(letter.box)
            words[last].length += 1
        }
        return words
    }
}

/// Letters that stand apart on one height, which Poppler took for several lines.
private enum LetterRows {
    /// How far apart two parts of a row may be, in heights of their letters: beyond is another column.
    private static let reach = 4.0

    /// `words`, with the parts of a row brought together where its first part stands.
    static func gathered(_ words: [PlacedWord]) -> [PlacedWord] {
        let lines = TextLine.lines(of: words)
        let rows = rows(lines.filter { words[$0.words.lowerBound].length == 1 }, words).filter { $0.count > 1 }
        guard !rows.isEmpty else { return words }
        var rowAt: [Int: [TextLine]] = [:]
        for row in rows {
            for part in row { rowAt[part.words.lowerBound] = [] }
            rowAt[row.map(\.words.lowerBound).min() ?? 0] = row
        }
        return lines.flatMap { line in (rowAt[line.words.lowerBound] ?? [line]).joined(in: words) }
    }

    /// The lines by height, each row from left to right; only its last part may have more than letters.
    private static func rows(_ lines: [TextLine], _ words: [PlacedWord]) -> [[TextLine]] {
        var rows: [[TextLine]] = []
        for line in lines.sorted(by: { $0.box.left < $1.box.left }) {
            let row = rows.firstIndex { row in
                guard let last = row.last, words[last.words].allSatisfy({ $0.length == 1 }) else { return false }
                return last.box.isBeside(line.box, reach: reach)
            }
            if let row { rows[row].append(line) } else { rows.append([line]) }
        }
        return rows
    }
}

extension [TextLine] {
    /// The words of these parts of one line.
    fileprivate func joined(in words: [PlacedWord]) -> [PlacedWord] {
        flatMap { words[$0.words] }.enumerated().map { index, word in
            var word = word
            word.startsLine = index == 0
            return word
        }
    }
}

extension PDFRectangle {
    /// Whether `next` stands right of this on the same height, at most `reach` heights away.
    fileprivate func isBeside(_ next: PDFRectangle, reach: Double) -> Bool {
        abs(top + bottom - next.top - next.bottom) < 0.4 * min(height, next.height)
            && next.left - right < reach * max(height, next.height)
    }
}
