/// Reads a date around a month's name.
struct MonthDate {
    let bytes: [UInt8]
    let tokens: [Token]
    /// The year to take where the one that is printed can't be read.
    var likelyYear: Int?
    /// Whether what is printed must be the likely year but for a figure that was lost.
    var isFigureLost = false

    /// The date whose month is the token at `index`, and the token after it.
    func date(around index: Int, month: MonthName.Month) -> (FoundDate, Int)? {
        guard let year = year(after: index, isShort: month.isShort) ?? likelyYear(after: index) else { return nil }
        let day = day(before: index)
        if day == nil, month.isRepaired || month.isShort { return nil }
        let start = day?.start ?? tokens[index].range.lowerBound
        let date = ActDate(year: year.value, month: month.number, day: day?.value)
        let isRepaired = month.isRepaired || year.isRepaired || day?.isRepaired ?? false
        let form: FoundDate.Form = month.isShort ? .stamp : .words
        let range = start..<tokens[year.next - 1].range.upperBound
        return (FoundDate(range: range, date: date, form: form, isRepaired: isRepaired), year.next)
    }

    /// The likely year, where something that may have been a year follows the month.
    private func likelyYear(after index: Int) -> Part? {
        guard let likelyYear else { return nil }
        let following = (index + 1..<min(index + 4, tokens.count)).first { tokens[$0].isFigures }
        guard let following else { return nil }
        var last = following
        while last + 1 < tokens.count, tokens[last + 1].range.lowerBound == tokens[last].range.upperBound { last += 1 }
        let count = tokens[last].range.upperBound - tokens[following].range.lowerBound
        let isLikely = isFigureLost ? lacksFigure(of: likelyYear, at: following) : (2...6).contains(count)
        return isLikely ? Part(value: likelyYear, next: last + 1, isRepaired: true) : nil
    }

    /// `208` for 2018.
    private func lacksFigure(of year: Int, at index: Int) -> Bool {
        word(index).count == 3 && Approximation.distance(word(index), Array(String(year).utf8), within: 1) == 1
    }

    /// A part of a date.
    struct Part {
        var value: Int
        /// For a day, the offset of its first figure; for a year, unused.
        var start = 0
        /// For a year, the token after it.
        var next = 0
        var isRepaired = false
    }

    private func word(_ index: Int) -> ArraySlice<UInt8> { bytes[tokens[index].range] }

    private func `is`(_ index: Int, _ words: Set<[UInt8]>) -> Bool { words.contains(Array(word(index))) }

    /// The years an act can have; above is a figure misread.
    private static let years = 1800...2059
    /// "De" and "del", also as recognition misreads them.
    private static let prepositions = "de del d oe db dc df cle clel dei dcl oel ole dol do de1 of"
    private static let dayFillers = Self.set(prepositions + " dias dia mes")
    private static let yearFillers = Self.set(prepositions + " el ano e")
    private static func set(_ words: String) -> Set<[UInt8]> { Set(words.split(separator: " ").map { Array($0.utf8) }) }
}

extension MonthDate {
    /// What stands before the month: figures, perhaps apart or misread, or words.
    private func day(before index: Int) -> Part? {
        var last = index - 1
        while last >= 0, index - last <= 6, self.is(last, Self.dayFillers), gap(last) < 6 { last -= 1 }
        guard last >= 0, gap(last) < 8 else { return nil }
        if isOrdinalMark(last), last > 0, tokens[last - 1].isFigures, isFirst(last - 1) { last -= 1 }
        if let day = dayWithLetter(at: last) { return day }
        return tokens[last].isFigures ? dayInFigures(at: last) : dayInWords(at: last) ?? dayInLetters(at: last)
    }

    /// `1ro`, `1er`, `1o`.
    private func isOrdinalMark(_ index: Int) -> Bool {
        self.is(index, Self.set("ro er o"))
            && tokens[index].range.lowerBound == tokens[max(0, index - 1)].range.upperBound
    }

    /// Only the first of a month is an ordinal: `3o de enero` is the thirtieth.
    private func isFirst(_ index: Int) -> Bool { Self.value(word(index)) == 1 }

    private func dayInFigures(at index: Int) -> Part? {
        let figures = word(index)
        guard figures.count <= 2, let value = Self.value(figures) else { return nil }
        let start = tokens[index].range.lowerBound
        if figures.count == 1, let part = joined(value, at: index) { return part }
        return repaired(Part(value: value, start: start))
    }

    /// `2 4 ENE`, `Q 4 OCT`, `O7 FEB`: a figure, or what looks like a zero, one place before.
    private func joined(_ value: Int, at index: Int) -> Part? {
        guard index > 0 else { return nil }
        let before = tokens[index - 1]
        let blanks = tokens[index].range.lowerBound - before.range.upperBound
        guard before.range.count == 1, blanks <= 2, isApart(before.range.lowerBound) else { return nil }
        let isBlank = bytes[before.range.upperBound..<tokens[index].range.lowerBound].allSatisfy(\.isBlank)
        guard isBlank, let tens = Self.figure(bytes[before.range.lowerBound]) else { return nil }
        let joined = repaired(Part(value: tens * 10 + value, start: before.range.lowerBound))
        guard var joined, joined.value > 0 else { return nil }
        joined.isRepaired = joined.isRepaired || !before.isFigures
        return joined
    }

    private func isApart(_ offset: Int) -> Bool { offset == 0 || !bytes[offset - 1].isWordByte }

    /// A stamp's day above 31 has a figure misread: 4 or 7 for 1 (`45` is 15, `34` is 31), 6 or 8 for 0.
    private func repaired(_ part: Part) -> Part? {
        if (1...31).contains(part.value) { return part }
        let (tens, unit) = part.value.quotientAndRemainder(dividingBy: 10)
        let value: Int? =
            switch (tens, unit) {
            case (4, _), (7, _): 10 + unit
            case (3, 4), (3, 7): 31
            case (3, 6), (3, 8): 30
            case (6, 1...9), (8, 1...9): unit
            default: nil
            }
        return value.map { Part(value: $0, start: part.start, isRepaired: true) }
    }

    /// `0S`, `1l`: a letter for the second figure.
    private func dayWithLetter(at index: Int) -> Part? {
        guard index > 0, tokens[index].range.count == 1, !tokens[index].isFigures, tokens[index - 1].isFigures else {
            return nil
        }
        let before = tokens[index - 1].range
        guard before.count == 1, before.upperBound == tokens[index].range.lowerBound,
            let unit = Self.figure(bytes[before.upperBound])
        else { return nil }
        let part = Part(value: bytes[before.lowerBound].figure * 10 + unit, start: before.lowerBound, isRepaired: true)
        return (1...31).contains(part.value) ? part : nil
    }

    private func dayInWords(at index: Int) -> Part? {
        let first = max(0, index - 2)
        var start = index
        while start > first, !tokens[start - 1].isFigures, isNumeral(start - 1) { start -= 1 }
        let words = (start...index).map { word($0) }
        guard let value = NumberWords.day(words) else { return nil }
        return Part(value: value, start: tokens[start].range.lowerBound)
    }

    private func isNumeral(_ index: Int) -> Bool {
        word(index).elementsEqual("y".utf8) || NumberWords.value(word(index)).map { $0 == 20 || $0 == 30 } ?? false
    }

    /// `Urcos, OS de febrero`, `Lima, lO de mayo`: letters for figures, where both are such and a comma stands before.
    private func dayInLetters(at index: Int) -> Part? {
        let figures = word(index).compactMap(Self.figure)
        guard word(index).count == 2, figures.count == 2, isBehindComma(index) || figures[0] == 0 else { return nil }
        let part = Part(value: figures[0] * 10 + figures[1], start: tokens[index].range.lowerBound, isRepaired: true)
        return (1...31).contains(part.value) ? part : nil
    }

    private func isBehindComma(_ index: Int) -> Bool {
        bytes[..<tokens[index].range.lowerBound].last { !$0.isBlank } == ascii(",")
    }

    private func gap(_ index: Int) -> Int {
        guard index + 1 < tokens.count else { return 0 }
        return tokens[index + 1].range.lowerBound - tokens[index].range.upperBound
    }

    /// The figure that a letter stands for.
    static func figure(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: byte.figure
        case ascii("o"), ascii("q"), ascii("d"): 0
        case ascii("l"), ascii("i"): 1
        case ascii("s"): 5
        case ascii("z"): 2
        case ascii("b"): 8
        default: nil
        }
    }

    /// The number that figures make.
    static func value(_ figures: ArraySlice<UInt8>) -> Int? {
        guard !figures.isEmpty, figures.count <= 6 else { return nil }
        return figures.reduce(0) { $0 * 10 + $1.figure }
    }
}

extension MonthDate {
    /// What stands behind the month: figures, perhaps apart or with a mark of thousands, or words.
    private func year(after index: Int, isShort: Bool) -> Part? {
        var next = index + 1
        while next < tokens.count, next - index <= 4, self.is(next, Self.yearFillers), gap(next - 1) < 5 { next += 1 }
        guard next < tokens.count, gap(next - 1) < 6 else { return nil }
        if tokens[next].isFigures { return yearInFigures(at: next, isShort: isShort, isFar: next > index + 1) }
        if let year = yearBehindLetter(at: next) { return year }
        let words = (next..<min(next + 8, tokens.count)).map { word($0) }
        guard let (year, count) = NumberWords.year(words) else { return nil }
        return Part(value: year, next: next + count)
    }

    /// `Z023`: the first figure read as a letter.
    private func yearBehindLetter(at index: Int) -> Part? {
        guard index + 1 < tokens.count, tokens[index].range.count == 1, tokens[index + 1].isFigures,
            tokens[index + 1].range.count == 3, tokens[index + 1].range.lowerBound == tokens[index].range.upperBound,
            let first = Self.figure(bytes[tokens[index].range.lowerBound]), let rest = Self.value(word(index + 1)),
            Self.years.contains(first * 1000 + rest)
        else { return nil }
        return Part(value: first * 1000 + rest, next: index + 2, isRepaired: true)
    }

    private func yearInFigures(at index: Int, isShort: Bool, isFar: Bool) -> Part? {
        var figures = Array(word(index))
        var next = index + 1
        var isRepaired = false
        while figures.count < 4, next < tokens.count, continues(next, figures.count) {
            figures += word(next).map { $0.isDigit ? $0 : UInt8(0x30 + (Self.figure($0) ?? 0)) }
            isRepaired = isRepaired || !tokens[next].isFigures
            next += 1
        }
        if figures.count == 5, figures.starts(with: "12".utf8) {
            figures.removeFirst()
            isRepaired = true
        }
        guard let value = Self.value(figures[...]) else { return nil }
        if figures.count == 4, Self.years.contains(value) {
            return Part(value: value, next: next, isRepaired: isRepaired)
        }
        guard next == index + 1, figures.count == 2, isShort, !isFar else { return nil }
        return Part(value: value >= 60 ? 1900 + value : 2000 + value, next: next)
    }

    /// `2,016`, `2.010`, `201 9`, `20 19`, `2O19`.
    private func continues(_ index: Int, _ count: Int) -> Bool {
        let token = tokens[index]
        let between = bytes[tokens[index - 1].range.upperBound..<token.range.lowerBound]
        guard between.count <= 2, token.range.count + count <= 4 else { return false }
        if !token.isFigures {
            let isStuck = index + 1 < tokens.count && tokens[index + 1].range.lowerBound == token.range.upperBound
            return between.isEmpty && token.range.count == 1 && Self.figure(bytes[token.range.lowerBound]) != nil
                && (isStuck ? tokens[index + 1].isFigures : count == 3)
        }
        if between.allSatisfy({ $0 == 0x20 }) { return true }
        return count == 1 && token.range.count == 3
            && between.first.map { $0 == ascii(",") || $0 == ascii(".") } ?? false
    }
}
