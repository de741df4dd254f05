/// Weak witnesses of an act's year: the name of the year over it, and the papers that its motives cite.
///
/// They confirm a year that is printed, or cast doubt on it; where the number and the date print different years, they
/// say which of the two was misread. They never make a year of their own.
struct YearWitness {
    let text: ActText
    let zones: Zones

    /// The year whose name stands in the letterhead.
    var namedYear: Int? {
        for line in text.lines[0..<min(zones.motives, text.lines.count)].prefix(40) {
            guard line.range.count < 200, text.first("ano", in: line.range) != nil || line.range.count > 30 else {
                continue
            }
            if let year = YearNames.year(in: text.bytes[line.range]) { return year }
        }
        return nil
    }

    /// Whether two years differ by one figure that recognition may have misread, and by more than the turn of a year.
    static func isMisreading(_ one: Int, _ other: Int) -> Bool {
        guard abs(one - other) > 1 else { return false }
        return zip(String(one), String(other)).count { $0 != $1 } == 1
    }

    /// Which of two years, of number and date, the witnesses speak for.
    ///
    /// A paper cited in the motives is no later than the act, and mostly of its year.
    func verdict(_ one: Int, _ other: Int) -> Int? {
        if let named = namedYear, named == one || named == other { return named }
        let cited = (citations(of: one), citations(of: other))
        if cited.0 > 0, cited.1 == 0 { return one }
        return cited.1 > 0 && cited.0 == 0 ? other : nil
    }

    private func citations(of year: Int) -> Int {
        guard zones.motives < text.lines.count else { return 0 }
        let start = text.lines[zones.motives].range.lowerBound
        let end = max(start, zones.enacting?.range.lowerBound ?? min(text.bytes.count, start + 6000))
        let figures = Array(String(year).utf8)
        return Token.tokens(of: text.bytes, in: start..<end).count {
            $0.isFigures && text.bytes[$0.range].elementsEqual(figures)
        }
    }
}
