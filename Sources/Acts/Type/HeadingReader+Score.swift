extension HeadingReader {
    /// Scores the candidate and reads its number; `nil` where it's no heading.
    func score(_ heading: inout Heading) -> Double? {
        guard var score = scoreOfForm(&heading) else { return nil }
        let line = text.lines[heading.line]
        if text.capitalShare(heading.range) > 0.7 { score += 1 }
        if isFollowedByOpening(heading) { score += 2 }
        if line.followsGap { score += 0.25 }
        score -= Double(heading.distance) * 0.5
        return score - min(1, Double(heading.line) / 200)
    }

    private func scoreOfForm(_ heading: inout Heading) -> Double? {
        let limit = text.lines[heading.line].range.upperBound
        let rest = text.skipBlanks(from: heading.range.upperBound, to: limit)
        let tail = text.trimmed(rest..<limit)
        if heading.name.use == .titled { return scoreOfTitle(heading, tail) }
        if let number = number(at: rest, to: limit) { return scoreOfNumbered(&heading, number, limit) }
        if tail.isEmpty || isBlankNumber(tail) { return scoreOfBare(&heading) }
        if heading.distance > 0 { return nil }
        return scoreOfProse(&heading, tail)
    }

    private func number(at offset: Int, to limit: Int) -> ParsedNumber? {
        guard offset < limit else { return nil }
        let bytes = text.bytes
        let offset = bytes[offset..<min(limit, offset + 3)].firstIndex { $0.isWordByte } ?? offset
        let afterSign =
            NumberSign.endOfSign(in: bytes, at: offset, to: limit)
            ?? NumberSign.endOfMisreadSign(in: bytes, at: offset, to: limit)
        let mark = bytes[offset...].prefix { !$0.isWordByte && !$0.isLineEnd }.endIndex
        let start = afterSign ?? mark
        let number = NumberScanner(bytes: bytes, limit: limit).number(at: start)
        guard let number, number.value > 0, afterSign != nil || number.range.lowerBound - offset < 6 else {
            return numberBehindSpecks(from: offset, to: limit)
        }
        return number
    }

    /// A number with its year needs no sign that can be read: `RESOLUCIÓN DE ALCALDÍA M" 319-2019-MPX`.
    private func numberBehindSpecks(from offset: Int, to limit: Int) -> ParsedNumber? {
        let scanner = NumberScanner(bytes: text.bytes, limit: limit)
        for start in offset..<min(limit, offset + 7) where start == 0 || !text.bytes[start - 1].isWordByte {
            guard let number = scanner.number(at: start), number.range.lowerBound == start else { continue }
            return number.year != nil || isAlone(number, to: limit) ? number : nil
        }
        return nil
    }

    /// `ORDENANZA N” vd 0 3 4`: figures of a stamp, apart, and nothing behind them.
    private func isAlone(_ number: ParsedNumber, to limit: Int) -> Bool {
        number.isRepaired && text.trimmed(number.range.upperBound..<limit).isEmpty
    }

    /// A number ends its line, but for a date, a title in capitals, or the misread sign of the line's end.
    private func scoreOfNumbered(_ heading: inout Heading, _ number: ParsedNumber, _ limit: Int) -> Double? {
        let rest = number.range.upperBound..<limit
        let words = text.trimmed(rest)
        let prose = text.bytes[rest].prefix(4).contains { $0 == ascii(",") || $0 == ascii(";") }
        heading.number = number
        if words.isEmpty { return prose ? 2.5 : 4 }
        if heading.distance > 1, words.count > 12 { return nil }
        if text.end(ofAny: ["que", "aprueba", "aprueban"], at: words.lowerBound) != nil {
            return text.capitalShare(words) > 0.7 ? 3.5 : nil
        }
        if prose { return nil }
        if words.count <= 12 { return 3.5 }
        let isDated = text.end(ofAny: ["de fecha", "del"], at: words.lowerBound) != nil && words.count < 40
        if isDated || text.capitalShare(words) > 0.7 { return isDated ? 3 : 2.5 }
        return nil
    }

    /// `ORDENANZA N° ...`: a draft's number isn't filled in.
    private func isBlankNumber(_ tail: Range<Int>) -> Bool {
        guard let end = NumberSign.endOfSign(in: text.bytes, at: tail.lowerBound, to: tail.upperBound + 1) else {
            return tail.count <= 2
        }
        let rest = text.bytes[min(end, tail.upperBound)..<tail.upperBound]
        return !rest.contains { $0.isLetter } || rest.prefix(4).contains { $0 == ascii("_") || $0 == ascii("-") }
    }

    /// A name alone; its number may stand on one of the next lines.
    private func scoreOfBare(_ heading: inout Heading) -> Double? {
        for index in heading.line + 1..<min(heading.line + 4, text.lines.count)
        where heading.line + 1 < text.lines.count {
            let line = text.lines[index].range
            if text.end(ofAny: OpeningMarks.motives, at: line.lowerBound) != nil { break }
            guard let number = signedNumber(line, isNext: index == heading.line + 1) else { continue }
            heading.number = number
            return text.capitalShare(heading.range) > 0.7 || isFollowedByOpening(heading) ? 4 : 1
        }
        if heading.name.use == .municipal { return 1.5 }
        return text.capitalShare(heading.range) > 0.7 ? 1 : nil
    }

    /// The number of a line that starts with the sign, or of the next line where it starts with figures and a year.
    private func signedNumber(_ line: Range<Int>, isNext: Bool) -> ParsedNumber? {
        if let end = NumberSign.end(in: text.bytes, at: line.lowerBound, to: line.upperBound) {
            let number = NumberScanner(bytes: text.bytes, limit: line.upperBound).number(at: end)
            guard let number, text.trimmed(number.range.upperBound..<line.upperBound).count < 12 else { return nil }
            return number
        }
        guard isNext, text.bytes[line.lowerBound].isDigit else { return nil }
        let number = NumberScanner(bytes: text.bytes, limit: line.upperBound).number(at: line.lowerBound)
        guard let number, number.year != nil || number.suffix != nil else { return nil }
        return text.trimmed(number.range.upperBound..<line.upperBound).isEmpty ? number : nil
    }

    /// `ORDENANZA QUE REGULA ...` is a title, a weaker sign; so is `ACUERDO DE CONCEJO LIMA, 3 de mayo`.
    private func scoreOfProse(_ heading: inout Heading, _ tail: Range<Int>) -> Double? {
        if text.end(ofAny: ["que", "para", "sobre"], at: tail.lowerBound) != nil {
            return heading.name.type == .otro || heading.line > 60 ? nil : 0.5
        }
        guard tail.count < 60, let date = DateScanner(text).dates(in: tail).first else { return nil }
        guard date.range.upperBound >= tail.upperBound - 3 else { return nil }
        return scoreOfBare(&heading).map { $0 - 0.5 }
    }

    private func scoreOfTitle(_ heading: Heading, _ tail: Range<Int>) -> Double? {
        guard heading.line < 40, heading.distance == 0 else { return nil }
        let capitals = text.capitalShare(heading.range) > 0.7
        guard capitals || text.lines[heading.line].followsGap || heading.line == 0 else { return nil }
        if heading.name.type == .actaDeSesion, !isOfSession(heading) { return nil }
        return capitals ? 2 : heading.line < 12 ? 1.25 : 0.25
    }

    /// Minutes say that they are: an `ACTA DE LA REUNIÓN` is another body's, a session's name alone may head an agenda.
    private func isOfSession(_ heading: Heading) -> Bool {
        let last = min(heading.line + 2, text.lines.count) - 1
        let words = text.lines[heading.line].range.lowerBound..<text.lines[last].range.upperBound
        return heading.name.letters.starts(with: "acta".utf8) && text.first("sesion", in: words) != nil
            || heading.line == 0 && MinutesReader(text: text).opening != nil
    }

    private func isFollowedByOpening(_ heading: Heading) -> Bool {
        let next = heading.line + 1..<min(heading.line + 9, text.lines.count)
        guard heading.line + 1 < text.lines.count else { return false }
        return next.contains { index in
            !text.lines[index].isForeign
                && text.end(ofAny: OpeningMarks.all, at: text.lines[index].range.lowerBound) != nil
        }
    }
}
