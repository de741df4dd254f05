/// A part of a number behind its figures.
struct NumberPart: Sendable {
    var range: Range<Int>
    /// Small letters and figures, blanks left out.
    var text: [UInt8]
    /// Whether a stroke stands before it.
    var followsStroke: Bool
    /// Whether only blanks stand before it.
    var followsBlank: Bool

    /// A year of four figures; recognition's `2O19` counts.
    var year: Int? {
        guard text.count == 4 else { return nil }
        var value = 0
        for byte in text {
            guard byte.isDigit || byte == ascii("o") || byte == ascii("l") else { return nil }
            value = value * 10 + (byte.isDigit ? byte.figure : byte == ascii("l") ? 1 : 0)
        }
        guard text.count(where: \.isDigit) >= 2, (1900...2099).contains(value) else { return nil }
        return value
    }

    /// A year with a figure misread or too many (`2920`, `20139`): it stands in its place, but tells nothing.
    var isDamagedYear: Bool {
        (4...5).contains(text.count) && text.allSatisfy(\.isDigit) && (text[0] == ascii("2") || text[0] == ascii("1"))
    }

    /// A year of two figures: 1960-1999 or 2000-2030.
    var shortYear: Int? {
        guard text.count == 2, text.allSatisfy(\.isDigit) else { return nil }
        let value = text[0].figure * 10 + text[1].figure
        return value >= 60 ? 1900 + value : value <= 30 ? 2000 + value : nil
    }

    /// Whether it is letters alone.
    var isLetters: Bool { text.allSatisfy(\.isLetter) }
}

extension NumberScanner {
    /// The parts that follow the figures that end at `offset`.
    func partsAfter(_ offset: Int) -> [NumberPart] {
        var parts: [NumberPart] = []
        var index = offset
        while parts.count < 8, let part = part(after: index, isFirst: parts.isEmpty, last: parts.last) {
            parts.append(part)
            index = part.range.upperBound
        }
        return parts
    }

    private func part(after offset: Int, isFirst: Bool, last: NumberPart?) -> NumberPart? {
        guard let separator = separator(from: offset, last: last) else { return nil }
        let start = separator.end
        var index = start
        while index < limit, bytes[index].isWordByte || isLowLine(at: index) { index += 1 }
        guard index > start else { return nil }
        var part = NumberPart(
            range: start..<index,
            text: Array(bytes[start..<index]),
            followsStroke: separator.hasStroke,
            followsBlank: separator.isBlank
        )
        joinYear(&part)
        return accepts(part, after: separator, isFirst: isFirst, at: offset) ? part : nil
    }

    private func isLowLine(at index: Int) -> Bool { bytes[index] == ascii("_") }

    /// `201 9`, `20 19`, `202 0` are years.
    private func joinYear(_ part: inout NumberPart) {
        guard joinsFigures, part.text.count < 4, part.text.allSatisfy(\.isDigit) else { return }
        guard part.text.starts(with: [ascii("2"), ascii("0")]) || part.text.starts(with: [ascii("1"), ascii("9")])
        else {
            return
        }
        var text = part.text
        var index = part.range.upperBound
        while text.count < 4, index < limit, bytes[index].isBlank || bytes[index].isDigit {
            if bytes[index].isDigit { text.append(bytes[index]) }
            index += 1
        }
        guard text.count == 4, index == limit || !bytes[index].isWordByte else { return }
        part.text = text
        part.range = part.range.lowerBound..<index
    }

    private func accepts(_ part: NumberPart, after separator: Separator, isFirst: Bool, at offset: Int) -> Bool {
        if part.text.contains(where: \.isDigit) {
            let isYear = part.year != nil || ((part.shortYear != nil || part.isDamagedYear) && !separator.isBlank)
            return isYear && !(separator.isBlank && !isFirst)
        }
        guard part.text.count <= 10, !Self.stopWords.contains(part.text) else { return false }
        if separator.isTight { return true }
        if separator.isBlank { return isInitials(part) && isFollowedByEnd(part.range.upperBound) }
        return part.text.count <= 6 || isInitials(part)
    }

    /// Letters that look like a municipality's initials, or an organ's.
    private func isInitials(_ part: NumberPart) -> Bool {
        guard part.isLetters, part.text.count >= 2 else { return false }
        if OrganSuffixes.contains(part.text) { return true }
        let vowels = part.text.count { "aeiou".utf8.contains($0) }
        return part.text[0] == ascii("m") && part.text.count <= 8 && vowels * 2 < part.text.count
    }

    /// Whether the number ends here, or goes on with a stroke or dash.
    private func isFollowedByEnd(_ index: Int) -> Bool {
        let next = bytes[min(index, limit)..<limit].first { !$0.isBlank }
        guard let next else { return true }
        return !next.isWordByte
    }

    private static let stopWords: Set<[UInt8]> = Set(
        [
            "que", "de", "del", "la", "el", "y", "en", "por", "con", "los", "las", "se", "su", "articulo", "ordenanza",
            "acuerdo", "decreto", "resolucion", "aprueba", "aprueban", "lima", "ley",
        ].map { Array($0.utf8) }
    )
}

/// What stands between two parts of a number.
private struct Separator {
    var end: Int
    var hasStroke: Bool
    /// A dash or stroke without blanks on both sides.
    var isTight: Bool
    /// Blanks alone.
    var isBlank: Bool
}

extension NumberScanner {
    private func separator(from offset: Int, last: NumberPart?) -> Separator? {
        var index = offset
        var marks = 0
        var points = 0
        var blanks = (before: 0, after: 0)
        var hasStroke = false
        while index < limit, index - offset < 8, !bytes[index].isWordByte {
            switch bytes[index] {
            case ascii("-"), ascii("/"), ascii("_"), ascii("\u{7E}"): marks += 1
            case ascii("."): points += 1
            case 0x20, 0x09:
                if marks == 0 { blanks.before += 1 } else { blanks.after += 1 }
            default: return nil
            }
            hasStroke = hasStroke || bytes[index] == ascii("/")
            index += 1
        }
        guard index < limit, bytes[index].isWordByte, points == 0 || acceptsPoint(points, marks, offset, index) else {
            return nil
        }
        if index == offset { return stuckSeparator(at: offset, last: last) }
        let blank = marks == 0 && points == 0
        if blank, blanks.before > 3 { return nil }
        return Separator(
            end: index,
            hasStroke: hasStroke,
            isTight: !blank && (blanks.before == 0 || blanks.after == 0),
            isBlank: blank
        )
    }

    /// `140-2021.MDP/A` has a point for a dash; `0124..-2019` points before one.
    private func acceptsPoint(_ points: Int, _ marks: Int, _ offset: Int, _ index: Int) -> Bool {
        marks > 0 || (points == 1 && index == offset + 1 && bytes[index].isLetter)
    }

    /// `045A-2019`: a letter stuck to the figures is a part of its own.
    private func stuckSeparator(at offset: Int, last: NumberPart?) -> Separator? {
        guard last == nil, bytes[offset].isLetter, offset + 1 >= limit || !bytes[offset + 1].isWordByte else {
            return nil
        }
        return Separator(end: offset, hasStroke: false, isTight: true, isBlank: false)
    }
}
