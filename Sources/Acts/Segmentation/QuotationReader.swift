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
            return cited.year == nil || year == nil || cited.year == year
        }
    }

    /// The date that stands shortly below a heading.
    func dateline(_ heading: Heading) -> ActDate? {
        let last = min(text.lines.count - 1, heading.line + 8)
        let opening = text.lines[heading.line].range.upperBound..<text.lines[last].range.upperBound
        return DateScanner(text).dates(in: opening).first?.date
    }
}
