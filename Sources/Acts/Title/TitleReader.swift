/// Finds an act's title (sumilla).
///
/// The gazette's summary ("Aprueban ...") where there is one; else the title in the act's own text ("ORDENANZA QUE
/// ..."); else the subject line of a report; else the first operative article's own words, in which the substance of
/// an act nearly always stands.
struct TitleReader {
    let text: ActText
    let zones: Zones
    let type: ActType

    /// How long a title may be, in bytes.
    static let limit = 300

    /// The title, where there are words for one.
    func title() -> Reading<String>? {
        if let range = summary() { return reading(range, 0.95) }
        if let range = ownTitle() { return reading(range, 0.93) }
        if let range = titledHeading() { return reading(range, 0.85) }
        if let range = subjectLine() { return reading(range, 0.9) }
        return firstArticle().flatMap { reading($0, 0.8) } ?? enacted().flatMap { reading($0, 0.6) }
    }

    /// What follows the enacting word where no article's heading can be read.
    private func enacted() -> Range<Int>? {
        guard let enacting = zones.enacting, type.isNorm, enacting.range.upperBound < text.bytes.count else {
            return nil
        }
        let start = text.bytes[enacting.range.upperBound...].prefix { !$0.isWordByte }.endIndex
        guard start < zones.operative.upperBound, startsWithVerb(start) else { return nil }
        return sentence(from: start)
    }

    private func reading(_ range: Range<Int>, _ confidence: Double) -> Reading<String>? {
        let words = trimmed(range)
        guard words.count >= 8 else { return nil }
        return Reading(plain(text.printed(words)), confidence: confidence, evidence: text.evidence(words))
    }

    /// Without the marks of bold print that editors' copies carry.
    private func plain(_ words: String) -> String {
        String(words.split(separator: "**", omittingEmptySubsequences: true).joined())
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = cut(range)
        while let last = text.bytes[range].last, !last.isWordByte, last != ascii("\""), last != ascii(")") {
            range = range.lowerBound..<range.upperBound - 1
        }
        return range
    }

    /// At most ``limit`` bytes, cut between words.
    private func cut(_ range: Range<Int>) -> Range<Int> {
        guard range.count > Self.limit else { return range }
        let end = range.lowerBound + Self.limit
        let blank = text.bytes[range.lowerBound..<end].lastIndex { $0.isBlank || $0.isLineEnd } ?? end
        return range.lowerBound..<blank
    }
}

extension TitleReader {
    /// The summary in the third person above or below the heading.
    private func summary() -> Range<Int>? {
        guard let heading = zones.heading else { return nil }
        let above = (max(0, heading.line - 10)..<heading.line).first { startsSummary($0) }
        if let above { return block(from: above, to: heading.line) }
        let lines = heading.line + 1..<max(heading.line + 1, min(zones.motives, heading.line + 8))
        guard let below = lines.first(where: { startsSummary($0) }) else { return nil }
        return block(from: below, to: zones.motives)
    }

    private func startsSummary(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard !line.isForeign, text.isCapital(at: line.range.lowerBound) else { return false }
        let start = line.range.lowerBound
        if text.end(ofAny: Self.ownTitles, at: start) != nil { return true }
        let word = text.bytes[line.range].prefix { $0.isLetter }
        return SummaryVerbs.contains(Array(word))
    }

    private static let ownTitles: [Phrase] = [
        "ordenanza que", "ordenanza municipal que", "decreto de alcaldia que", "acuerdo que", "ordenanza para",
        "acuerdo de concejo que", "resolucion que", "resolucion de alcaldia que", "ordenanza sobre", "ordenanza de",
        "ordenanza reglamentaria", "ordenanza regional que", "ley que", "decreto supremo que",
    ]

    /// `ORDENANZA QUE ...` after the enacting formula, on one line or two.
    private func ownTitle() -> Range<Int>? {
        guard let start = zones.enacting?.range.lowerBound else { return nil }
        guard let first = text.lines.firstIndex(where: { $0.range.upperBound > start }) else { return nil }
        for index in first..<min(first + 6, text.lines.count) {
            let line = text.lines[index].range
            if ArticleReader(text: text).isArticle(at: line.lowerBound) { return nil }
            if text.end(ofAny: Self.ownTitles, at: line.lowerBound) != nil {
                return block(from: index, to: text.lines.count)
            }
            guard text.end(ofAny: ["ordenanza", "ordenanza municipal"], at: line.lowerBound) == line.upperBound else {
                continue
            }
            guard index + 1 < text.lines.count, isTitle(text.lines[index + 1]) else { return nil }
            let block = block(from: index + 1, to: text.lines.count)
            let joins = text.end(of: "que", at: block.lowerBound) != nil
            return joins ? line.lowerBound..<block.upperBound : block
        }
        return nil
    }

    private func isTitle(_ line: Line) -> Bool {
        guard text.capitalShare(line.range) > 0.7 || text.end(of: "que", at: line.range.lowerBound) != nil else {
            return false
        }
        let others: [Phrase] = [
            "articulo", "titulo", "capitulo", "disposiciones", "aspectos", "considerando", "ordena",
        ]
        return text.end(ofAny: others, at: line.range.lowerBound) == nil
    }

    /// The lines from `first` on that belong together: up to an empty line, an article, or a line that starts a part.
    private func block(from first: Int, to last: Int) -> Range<Int> {
        var end = first + 1
        let articles = ArticleReader(text: text)
        while end < min(last, first + 8), end < text.lines.count, continues(text.lines[end]) {
            let start = text.lines[end].range.lowerBound
            if articles.isArticle(at: start) || text.end(ofAny: OpeningMarks.motives, at: start) != nil { break }
            if text.end(ofAny: Self.ends, at: start) != nil || isDateline(text.lines[end].range) { break }
            end += 1
        }
        return text.lines[first].range.lowerBound..<text.lines[end - 1].range.upperBound
    }

    private func continues(_ line: Line) -> Bool { !line.followsGap && !line.isForeign }

    private static let ends: [Phrase] = [
        "titulo", "capitulo", "indice", "el alcalde", "el concejo", "conste", "i.", "1.", "la alcaldesa", "siendo",
        "en la ciudad", "en el distrito", "formulada por", "aprobada por", "firmado", "mediante",
    ]

    private func isDateline(_ line: Range<Int>) -> Bool {
        line.count < 80 && DateScanner(text).dates(in: line).contains { $0.range.upperBound >= line.upperBound - 3 }
    }

    /// `CONVENIO DE COOPERACIÓN ENTRE ...`: the heading is the title.
    private func titledHeading() -> Range<Int>? {
        guard let heading = zones.heading else { return nil }
        if heading.name.use == .titled { return block(from: heading.line, to: text.lines.count) }
        guard [.directiva, .instructivo, .reglamento, .edicto, .convenio, .contrato].contains(type) else { return nil }
        let next = heading.line + 1
        guard next < text.lines.count, next < heading.line + 3, isTitle(text.lines[next]) else { return nil }
        guard OpeningMarks.all.allSatisfy({ text.end(of: $0, at: text.lines[next].range.lowerBound) == nil }) else {
            return nil
        }
        return block(from: next, to: text.lines.count)
    }

    /// `ASUNTO : ...` of a report or letter.
    private func subjectLine() -> Range<Int>? {
        guard [.informe, .otro, .dictamen].contains(type) else { return nil }
        for (index, line) in text.lines.prefix(60).enumerated() {
            guard let end = text.end(ofAny: ["asunto", "sumilla"], at: line.range.lowerBound) else { continue }
            let words = text.trimmed(end..<line.range.upperBound)
            if !words.isEmpty { return words.lowerBound..<block(from: index, to: index + 3).upperBound }
        }
        return nil
    }
}
