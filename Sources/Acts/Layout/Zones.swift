/// The parts of an act.
struct Zones: Sendable {
    var heading: Heading?
    var enacting: Enacting?
    /// The first line of the motives (VISTO, CONSIDERANDO, POR CUANTO), else of whatever follows the opening.
    var motives: Int
    /// The line after which the act is signed (REGÍSTRESE ...), else the number of lines.
    var closing: Int
    /// The operative part, in ``ActText/bytes``.
    var operative: Range<Int>

    /// The lines before the motives.
    var opening: Range<Int> { 0..<motives }
}

/// Tells the parts of an act from each other.
struct ZoneReader {
    let text: ActText

    /// The act's parts.
    func zones() -> Zones {
        let heading = HeadingReader(text: text).heading()
        let first = heading?.line ?? 0
        let motives = motives(after: first)
        let start = heading?.whole.upperBound ?? 0
        let enacting = EnactingReader(text: text).formula(from: start)
        let operativeStart = enacting?.range.upperBound ?? firstArticle(from: start) ?? start
        let closing = closing(after: operativeStart)
        let end = closing < text.lines.count ? text.lines[closing].range.lowerBound : text.bytes.count
        return Zones(
            heading: heading,
            enacting: enacting,
            motives: motives,
            closing: closing,
            operative: operativeStart..<max(operativeStart, end)
        )
    }

    private func motives(after first: Int) -> Int {
        let last = min(text.lines.count, first + 40)
        let found = (first..<last).first { index in
            text.end(ofAny: OpeningMarks.motives, at: text.lines[index].range.lowerBound) != nil
        }
        return found ?? min(text.lines.count, first + 15)
    }

    /// The first line that an article starts.
    func firstArticle(from start: Int) -> Int? {
        let articles = ArticleReader(text: text)
        return text.lines.first { $0.range.lowerBound >= start && articles.isFirst(at: $0.range.lowerBound) }?.range
            .lowerBound
    }

    private static let closings: [Phrase] = [
        "registrese", "comuniquese", "publiquese", "mando se", "por tanto", "notifiquese", "cumplase", "archivese",
        "dado en", "registrese,", "mando que se", "dada en", "dado y firmado",
    ]

    private func closing(after offset: Int) -> Int {
        let found = text.lines.indices.first { index in
            let line = text.lines[index].range
            guard line.lowerBound >= offset, text.isCapital(at: line.lowerBound) else { return false }
            return text.end(ofAny: Self.closings, at: line.lowerBound) != nil
                && (line.count < 90 || text.end(of: "dado en", at: line.lowerBound) != nil)
        }
        return found ?? text.lines.count
    }
}
