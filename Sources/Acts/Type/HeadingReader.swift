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
        return Self.connectives.contains(Array(word)) && !isSpeck(Array(word), endingLine: before)
    }

    /// A capital alone is the rim of a stamp: only `Y` joins titles in capitals.
    private func isSpeck(_ word: [UInt8], endingLine line: Range<Int>) -> Bool {
        guard word.count == 1, word[0] != ascii("y"), let end = text.bytes[line].lastIndex(of: word[0]) else {
            return false
        }
        return text.isCapital(at: end)
    }

    private static let connectives: Set<[UInt8]> = Set(
        "de del la las el los al con y e o por en a mediante que segun su sus una un lo se proyecto n presente siguiente"
            .split(separator: " ").map { Array($0.utf8) }
    )
}
