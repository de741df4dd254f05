/// Finds the heading of an act among its lines.
///
/// A heading is a name at the start of a line, alone or with its number, soon followed by a date, by who speaks or by
/// the motives. A quoted heading in body text goes on in prose, or its line is the rest of a sentence.
struct HeadingReader {
    let text: ActText
    private let matcher: HeadingMatcher

    /// How many lines are searched: a gazette page may open with the end of another act.
    private static let depth = 240

    init(text: ActText) {
        self.text = text
        matcher = HeadingMatcher(text: text)
    }

    /// The heading, from the line `first` on.
    func heading(from first: Int = 0) -> Heading? {
        let lines = first..<min(text.lines.count, first + Self.depth)
        let candidates = lines.compactMap { candidate(at: $0, exact: true) }
        if let correction = correction(candidates) { return correction }
        let exact = best(candidates)
        if let exact, exact.score >= 4, exact.name.use != .foreign || exact.line < 8 { return exact }
        let near = best(lines.prefix(60).compactMap { candidate(at: $0, exact: false) })
        guard let near, near.score > exact?.score ?? 1.5 || isQuoted(exact, below: near) else {
            return exact ?? DamagedHeading(text: text).heading()
        }
        return near
    }

    /// A law named on a line of its own, below a heading of ours that is misread, is cited there.
    private func isQuoted(_ exact: Heading?, below near: Heading) -> Bool {
        guard let exact else { return false }
        return exact.name.use == .foreign && near.name.use != .foreign && near.line < exact.line && near.score > 2.5
    }

    /// A `FE DE ERRATAS` names the act it corrects below it; it says DICE and DEBE DECIR, and enacts nothing (Ley
    /// 26889, article 6).
    ///
    /// It takes over the corrected act's number.
    private func correction(_ candidates: [Heading]) -> Heading? {
        guard let heading = candidates.first(where: { $0.name.kind == "fe de erratas" }), heading.line < 30 else {
            return nil
        }
        let start = text.lines[heading.line].range.upperBound
        let below = start..<min(text.bytes.count, start + 6000)
        guard text.contains(["debe decir"], in: below), EnactingReader(text: text).formula(from: start) == nil else {
            return nil
        }
        var correction = heading
        correction.score = 4
        let corrected = candidates.first { $0.line > heading.line && $0.line < heading.line + 6 && $0.number != nil }
        correction.number = heading.number ?? corrected?.number
        return correction
    }

    /// The best heading; of those that print it again on later pages, the first.
    private func best(_ candidates: [Heading]) -> Heading? {
        guard let best = candidates.max(by: { ($0.score, -$0.line) < ($1.score, -$1.line) }) else { return nil }
        return candidates.first { $0.score > best.score - 1 && $0.isPrintedAgain(in: best) } ?? best
    }

    /// The heading that the line at `index` is; with letters misread where not `exact`.
    func candidate(at index: Int, exact: Bool) -> Heading? {
        let line = text.lines[index]
        guard !line.isForeign, line.range.count <= (exact ? 400 : 90) else { return nil }
        guard let found = exact ? exactMatch(index) : approximateMatch(index) else { return nil }
        guard isCapital(found.start), !continuesSentence(index) else { return nil }
        let isSplit = found.match.end > line.range.upperBound
        var heading = Heading(
            name: found.match.name,
            line: isSplit ? index + 1 : index,
            range: found.start..<found.match.end
        )
        heading.distance = found.match.distance
        guard let score = score(&heading) else { return nil }
        heading.score = score - (found.start > line.range.lowerBound ? 0.5 : 0)
        return heading
    }

    /// A figure misread for the first letter counts by the letter behind it: `4CUERDO`.
    private func isCapital(_ offset: Int) -> Bool {
        text.isCapital(at: text.bytes[offset].isDigit ? offset + 1 : offset)
    }

    private typealias Found = (start: Int, match: HeadingMatcher.Match)

    private func approximateMatch(_ index: Int) -> Found? {
        let line = text.lines[index].range
        return matcher.approximate(at: line.lowerBound, to: line.upperBound).map { (line.lowerBound, $0) }
    }

    /// The name at the line's start; else behind the specks of a stamp; else one that goes on in the next line
    /// (`RESOLUCIÓN / DE ALCALDÍA N° 12`).
    private func exactMatch(_ index: Int) -> Found? {
        let line = text.lines[index].range
        let next =
            index + 1 < text.lines.count && line.count < 40 ? text.lines[index + 1].range.upperBound : line.upperBound
        if let match = matcher.exact(at: line.lowerBound, to: line.upperBound) {
            if next > line.upperBound, text.trimmed(match.end..<line.upperBound).isEmpty,
                let longer = matcher.exact(at: line.lowerBound, to: next), longer.end > line.upperBound
            {
                return (line.lowerBound, longer)
            }
            return (line.lowerBound, match)
        }
        if let match = matcher.exact(at: line.lowerBound, to: next) { return (line.lowerBound, match) }
        return behindSpecks(line)
    }

    /// `| 3 RESOLUCIÓN DE ALCALDÍA N° 12`: up to three short tokens stand before the name.
    private func behindSpecks(_ line: Range<Int>) -> Found? {
        for token in Token.tokens(of: text.bytes, in: line.lowerBound..<min(line.upperBound, line.lowerBound + 20))
            .prefix(4)
        {
            if token.range.count > 3 {
                let match = matcher.exact(at: token.range.lowerBound, to: line.upperBound)
                guard let match, match.name.use == .municipal else { return nil }
                return (token.range.lowerBound, match)
            }
        }
        return nil
    }

    /// Whether the line goes on with a sentence of the line before: `... aprobado por la / Ordenanza N° 12`.
    private func continuesSentence(_ index: Int) -> Bool {
        guard index > 0, !text.lines[index].followsGap else { return false }
        let before = text.lines[index - 1].range
        guard let last = text.bytes[before].last(where: { !$0.isBlank }) else { return false }
        if last == ascii(",") || last == ascii("-") || last == ascii("(") { return true }
        let word = text.bytes[before].reversed().prefix { $0.isLetter }.reversed()
        return Self.connectives.contains(Array(word))
    }

    private static let connectives: Set<[UInt8]> = Set(
        "de del la las el los al con y e o por en a mediante que segun su sus una un lo se proyecto n presente siguiente"
            .split(separator: " ").map { Array($0.utf8) }
    )
}

extension HeadingReader {
    /// Scores the candidate and reads its number; `nil` where it's no heading.
    private func score(_ heading: inout Heading) -> Double? {
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
