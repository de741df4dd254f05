/// Tells whether an act that seems to begin is only quoted by the act before it.
///
/// What an act cites is never later than itself, so an act that is named before it stands there is a copy: an annex, a
/// transcription.
struct QuotationReader {
    let text: ActText

    /// How much of an act is asked whether it cites the next one.
    private static let reach = 60_000

    private static let announcements: [Phrase] = [
        "a la letra dice", "cuyo tenor", "tenor literal", "tenor siguiente", "texto siguiente", "siguiente texto",
        "cuyo texto", "se transcribe", "transcribo", "transcripcion", "textualmente",
        "es el siguiente", "como sigue", "que sigue", "lo siguiente",
    ]

    /// Whether `standing` names the act of `heading`, or announces a text.
    func isQuoted(_ heading: Heading, by standing: StandingAct) -> Bool {
        let line = text.lines[heading.line]
        if text.bytes[line.start..<line.range.lowerBound].contains(ascii("\"")) { return true }
        if isAnnounced(heading.line, by: standing) { return true }
        let from = standing.heading?.whole.upperBound ?? text.lines[standing.start].range.lowerBound
        let to = min(line.start, from + Self.reach)
        return from < to && isCited(heading, in: from..<to)
    }

    /// Whether the words before the line say that a text is quoted.
    func isAnnounced(_ line: Int, by standing: StandingAct) -> Bool {
        let end = text.lines[line].start
        let body = standing.closing.map { text.lines[$0].range.lowerBound } ?? end - 300
        let start = max(text.lines[standing.start].range.lowerBound, min(body, end - 300), end - 1200)
        return start < end && text.contains(Self.announcements, in: start..<end)
    }

    private func isCited(_ heading: Heading, in range: Range<Int>) -> Bool {
        guard let number = heading.number else { return false }
        let year = number.year ?? dateline(heading)?.year
        return ReferenceScanner(bytes: text.bytes).references(in: range).contains { reference in
            let cited = reference.number
            guard cited.value == number.value, cited.letter == number.letter else { return false }
            guard reference.isForeign == (heading.name.use == .foreign) else { return false }
            guard reference.isForeign || reference.type == heading.name.type else { return false }
            guard let year, let other = cited.year ?? yearBehind(reference.range) else { return true }
            return other == year
        }
    }

    /// `Acuerdo de Concejo N° 78, publicado el 31 de diciembre de 2019`.
    private func yearBehind(_ range: Range<Int>) -> Int? {
        let words = range.upperBound..<min(text.bytes.count, range.upperBound + 60)
        guard let date = DateScanner(text).dates(in: words).first else { return nil }
        let between = range.upperBound..<date.range.lowerBound
        let isOwn = between.count < 30 && !text.bytes[between].contains(ascii(";"))
        return isOwn ? date.date.year : nil
    }

    /// The date of a line shortly below a heading that ends with it, as a dateline does.
    func dateline(_ heading: Heading) -> ActDate? {
        let lines = text.lines[heading.line + 1..<max(heading.line + 1, min(text.lines.count, heading.line + 9))]
        for line in lines where line.range.count < 90 {
            let date = DateScanner(text).dates(in: line.range).first
            if let date, text.trimmed(date.range.upperBound..<line.range.upperBound).isEmpty { return date.date }
        }
        return nil
    }
}
