/// Finds the first line of an act above the sign by which it begins.
///
/// Above a heading stand the gazette's summary, or a letterhead with the slogan of the year; both are the act's.
struct ActBeginning {
    let text: ActText
    let furniture: Furniture

    /// How many lines may stand above a heading.
    private static let depth = 14

    /// The first line of the act that begins at `start`; the act before it began at `floor`, and ends with `code` where it
    /// has one.
    func line(of start: ActStart, after floor: Int, code: Int?) -> Int {
        let lowest = max(floor + 1, (code ?? -1) + 1, start.line - Self.depth)
        guard lowest < start.line else { return start.line }
        if let code { return afterCode(max(lowest, code + 1), to: start.line) }
        let end = lastOfBefore(in: lowest..<start.line)
        let top = max(lowest, end.map { $0 + 1 } ?? lowest)
        if let first = text.firstLineOfPage(of: start.line, within: Self.depth), first >= top,
            !(first..<start.line).contains(where: isProse)
        {
            let own = (first..<start.line).first { !furniture.isMasthead($0) } ?? start.line
            return overPage(above: own, from: top)
        }
        return summary(above: start.line, from: top) ?? letterhead(above: start.line, from: top)
    }

    /// A summary or a slogan may stand at the foot of the page before.
    private func overPage(above line: Int, from top: Int) -> Int {
        let foot = (top..<max(top, line)).last { !furniture.isMasthead($0) }
        guard let foot, isLetterhead(foot) || isSummary(foot) || isSummary(max(top, foot - 1)) else { return line }
        return summary(above: foot + 1, from: top) ?? letterhead(above: foot + 1, from: top)
    }

    /// The first line of the summary above a heading, at most six lines above it.
    func summary(above line: Int, from top: Int) -> Int? {
        guard var first = (max(top, line - 6)..<max(top, line)).last(where: { isSummary($0) }) else { return nil }
        while first > top, !text.lines[first].followsGap, isSummary(first - 1) { first -= 1 }
        return first
    }

    /// Whether the line is of a text's body, not of a letterhead or a title.
    private func isProse(_ index: Int) -> Bool {
        let line = text.lines[index].range
        return line.count > 45 && text.capitalShare(line) < 0.3 && !isLetterhead(index) && !isSummary(index)
            && !furniture.isMasthead(index)
    }

    /// Under a code: the summary, else the first line that is no furniture.
    private func afterCode(_ first: Int, to last: Int) -> Int {
        if let summary = (first..<last).first(where: { isSummary($0) }) { return summary }
        let own = (first..<last).first { !furniture.isMasthead($0) && !furniture.isSection($0) }
        return own ?? last
    }

    private static let ends: [Phrase] = [
        "registrese", "comuniquese", "publiquese", "mando se", "notifiquese", "cumplase", "archivese", "alcalde",
        "alcaldesa", "teniente alcalde", "secretario general", "secretaria general", "gerente municipal", "gerente",
        "regidor", "regidora", "ministro", "ministra", "gobernador regional", "gobernadora regional", "presidente",
        "presidenta", "jefe", "jefa", "dado en", "dada en", "subgerente", "director", "directora", "superintendente",
    ]

    /// The last line in `lines` that closes or signs the act before.
    private func lastOfBefore(in lines: Range<Int>) -> Int? {
        lines.last { index in
            let line = text.lines[index].range
            return line.count < 90 && text.end(ofAny: Self.ends, at: line.lowerBound) != nil
        }
    }

    private static let titles: [Phrase] = [
        "ordenanza que", "acuerdo que", "decreto que", "resolucion que", "ordenanza municipal que", "fe de erratas",
        "decreto de alcaldia que", "ley que", "decreto supremo que", "acuerdo de concejo que", "ordenanza para",
    ]

    /// Whether the gazette's summary of an act starts on the line: `Aprueban ...`, `Ordenanza que ...`.
    func isSummary(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard !line.isForeign, text.isCapital(at: line.range.lowerBound) else { return false }
        if text.end(ofAny: Self.titles, at: line.range.lowerBound) != nil { return true }
        return SummaryVerbs.contains(Array(text.bytes[line.range].prefix { $0.isLetter }))
    }

    private static let letterheads: [Phrase] = [
        "municipalidad", "concejo", "alcaldia", "secretaria general", "gerencia", "ano de", "ano del", "decenio",
        "gobierno local", "gobierno regional", "ministerio", "provincia", "distrito", "region", "despacho",
    ]

    /// The lines directly above a heading that are its letterhead.
    private func letterhead(above line: Int, from top: Int) -> Int {
        var first = line
        while first > top, isLetterhead(first - 1) { first -= 1 }
        return first
    }

    private func isLetterhead(_ index: Int) -> Bool {
        let line = text.lines[index].range
        return line.count < 110 && text.end(ofAny: Self.letterheads, at: line.lowerBound) != nil
    }
}
