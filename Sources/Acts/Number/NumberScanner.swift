/// Reads an act's number: `646-2020-MDSJ`, `0040-2024-CM-MDQ/LC`, `D000199-2022-MML-GMM`, `2 08 7`, `033-A-96`.
///
/// The shape is `<number>[-<year>]<separator><initials>[<separator><organ>]` in many orders; separators are dashes,
/// strokes, points and blanks.
struct NumberScanner {
    let bytes: [UInt8]
    /// Where to stop.
    let limit: Int
    /// Whether figures with blanks between them are one number; so in a heading, not in prose.
    var joinsFigures = true

    /// The number that starts at `offset`, signs and blanks before it allowed.
    func number(at offset: Int) -> ParsedNumber? {
        let start = skipSeries(from: skipMarks(from: offset))
        guard let figures = leadingFigures(at: start), !isYearOfBlank(figures, from: offset, to: start) else {
            return nil
        }
        let parts = partsAfter(figures.end)
        return NumberParts(figures: figures, start: start, parts: parts).number
    }

    private func skipMarks(from offset: Int) -> Int {
        var index = offset
        while index < limit, !bytes[index].isWordByte, !isStrokeOfOne(index), index - offset < 12 { index += 1 }
        return index
    }

    /// `|07-2019` in a heading: the first figure is read as a stroke.
    private func isStrokeOfOne(_ index: Int) -> Bool {
        joinsFigures && bytes[index] == ascii("|") && index + 1 < limit && bytes[index + 1].isDigit
    }

    /// `N° ___-2018/MDX`: the number isn't filled in, and the year alone is printed.
    private func isYearOfBlank(_ figures: LeadingFigures, from offset: Int, to start: Int) -> Bool {
        guard figures.count == 4, (1900...2099).contains(figures.value) else { return false }
        let marks = bytes[offset..<start]
        return marks.contains(ascii("_")) || marks.count { $0 == ascii(".") } > 1 || marks.starts(with: " -".utf8)
    }

    /// `N° AC 032`: the series' letters stand before the number.
    private func skipSeries(from offset: Int) -> Int {
        guard offset + 3 < limit, bytes[offset].isLetter, bytes[offset + 1].isLetter else { return offset }
        let isSeries = ["ac", "oc", "da", "ra", "om"].contains { $0.utf8.elementsEqual(bytes[offset..<offset + 2]) }
        guard isSeries, bytes[offset + 2].isBlank, bytes[offset + 3].isDigit else { return offset }
        return offset + 3
    }
}

/// The figures at the head of a number.
struct LeadingFigures: Sendable {
    var value: Int
    /// The offset after them.
    var end: Int
    var isRepaired: Bool
    /// How many figures were printed.
    var count: Int
    /// Whether a `D` stands before them, as electronic document systems print it.
    var hasPrefix: Bool
}

extension NumberScanner {
    private func leadingFigures(at start: Int) -> LeadingFigures? {
        let hasPrefix = start + 3 < limit && bytes[start] == ascii("d") && figure(at: start + 1) != nil
        var index = hasPrefix ? start + 1 : start
        guard index < limit, figure(at: index) != nil, bytes[index].isDigit || isBrokenFigure(at: index) else {
            return nil
        }
        var run = FigureRun()
        index = run.read(self, from: index)
        if joinsFigures { index = joinGroups(&run, from: index) }
        guard run.digits > 0, run.count <= 8 else { return nil }
        if index < limit, bytes[index] == ascii("%") || bytes[index] == ascii("(") { return nil }
        return LeadingFigures(
            value: run.value,
            end: index,
            isRepaired: run.isRepaired,
            count: run.count,
            hasPrefix: hasPrefix
        )
    }

    /// A letter that recognition puts for a figure counts only beside a real one: `O07`, `l2`.
    private func isBrokenFigure(at index: Int) -> Bool {
        var next = index
        while next < limit, figure(at: next) != nil {
            if bytes[next].isDigit {
                return next == limit - 1 || !bytes[next + 1].isLetter || figure(at: next + 1) != nil
            }
            next += 1
        }
        return false
    }

    /// `0 0 3`, `2 08 7`, `01 6` are one number: some group is a single figure or the first starts with 0, five
    /// figures at most; `470 2022` is a number and its year.
    private func joinGroups(_ run: inout FigureRun, from end: Int) -> Int {
        var joined = run
        var index = end
        var single = run.count == 1 || run.startsWithZero
        while let next = groupStart(after: index) {
            var group = FigureRun()
            let groupEnd = group.read(self, from: next)
            guard group.count <= 3, joined.count + group.count <= 5 else { break }
            guard groupEnd == limit || !bytes[groupEnd].isLetter else { break }
            single = single || group.count == 1
            joined.append(group)
            index = groupEnd
        }
        guard index > end, single, joined.count <= 5 else { return end }
        run = joined
        run.isRepaired = true
        return index
    }

    private func groupStart(after index: Int) -> Int? {
        var next = index
        while next < limit, bytes[next].isBlank, next - index < 3 { next += 1 }
        guard next > index, next < limit, bytes[next].isDigit || isLoneZero(next) else { return nil }
        return next
    }

    /// `0 O 8`: a letter for a nought between figures.
    private func isLoneZero(_ index: Int) -> Bool {
        guard bytes[index] == ascii("o"), index + 2 < limit, bytes[index + 1].isBlank else { return false }
        return bytes[index + 2].isDigit
    }

    /// The figure that the byte at `index` stands for.
    func figure(at index: Int) -> Int? {
        guard index < limit else { return nil }
        switch bytes[index] {
        case 0x30...0x39: return bytes[index].figure
        case ascii("o"): return 0
        case ascii("l"), ascii("|"): return 1
        default: return joinsFigures ? inner(bytes[index], at: index) : nil
        }
    }

    /// Letters that stand for a figure only where a figure follows, or a figure stands before and a mark behind:
    /// `0S6`, `43S - 2022`; `12B-2019` has its bis letter.
    private func inner(_ byte: UInt8, at index: Int) -> Int? {
        let isLed = index > 1 && bytes[index - 1].isDigit && bytes[index - 2].isDigit && byte != ascii("b")
        let isFollowed = index + 1 < limit && bytes[index + 1].isDigit
        guard isFollowed || (isLed && (index + 1 == limit || !bytes[index + 1].isWordByte)) else { return nil }
        switch byte {
        case ascii("i"): return 1
        case ascii("s"): return 5
        case ascii("z"): return 2
        case ascii("b"): return 8
        default: return nil
        }
    }
}

/// Figures that follow each other.
struct FigureRun {
    var value = 0
    var count = 0
    var digits = 0
    var startsWithZero = false
    var isRepaired = false

    /// Reads figures from `offset` on and gives the offset after them.
    mutating func read(_ scanner: NumberScanner, from offset: Int) -> Int {
        var index = offset
        while count < 9, let figure = scanner.figure(at: index) {
            let isDigit = scanner.bytes[index].isDigit
            guard
                isDigit || index + 1 >= scanner.limit || !scanner.bytes[index + 1].isLetter
                    || scanner.figure(at: index + 1) != nil
            else { break }
            if count == 0 { startsWithZero = figure == 0 }
            value = value * 10 + figure
            count += 1
            digits += isDigit ? 1 : 0
            isRepaired = isRepaired || !isDigit
            index += 1
        }
        return index
    }

    /// Puts `other` behind these figures.
    mutating func append(_ other: FigureRun) {
        for _ in 0..<other.count { value *= 10 }
        value += other.value
        count += other.count
        digits += other.digits
    }
}
