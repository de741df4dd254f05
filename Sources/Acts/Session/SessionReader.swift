/// Reads the council session that an act tells of (LOM article 13): kind, number, date, vote.
struct SessionReader {
    let text: ActText
    let zones: Zones

    /// A session, with the words it was read from.
    struct Found {
        var session: Session
        var number: SessionNumber?
        var foundDate: FoundDate?
        var isOfTheDate = false
    }

    private static let kinds: [(Phrase, Session.Kind)] = [
        ("ordinaria", .ordinaria), ("extraordinaria", .extraordinaria), ("solemne", .solemne),
        ("extra ordinaria", .extraordinaria),
    ]

    /// The first session named, with a kind.
    func found() -> Found? {
        let limit = zones.enacting?.range.upperBound ?? min(text.bytes.count, 12_000)
        var index = 0
        while index < limit, let word = text.first("sesion", in: index..<limit) {
            if let found = found(at: word) { return found }
            index = word.upperBound
        }
        return nil
    }

    /// The session, its date filled in from the act's where it is "de la fecha".
    func session(of date: ActDate?) -> (session: Session, number: SessionNumber?)? {
        guard var found = found() else { return nil }
        found.session.date = found.foundDate?.date ?? (found.isOfTheDate ? date : nil)
        found.session.vote = vote()
        return (found.session, found.number)
    }

    private func found(at word: Range<Int>) -> Found? {
        let start = text.bytes[word.upperBound...].prefix { $0.isBlank || $0.isLineEnd || $0 == ascii("\"") }.endIndex
        guard let kind = kind(at: start) else { return nil }
        var found = Found(session: Session(kind: kind.kind))
        found.number = SessionNumber.around(text, before: word.lowerBound, after: kind.end)
        found.session.number = found.number.map { String($0.value) }
        readDate(&found, after: kind.end)
        return found
    }

    private func kind(at offset: Int) -> (kind: Session.Kind, end: Int)? {
        for (phrase, kind) in Self.kinds {
            if let end = text.end(of: phrase, at: offset) { return (kind, end) }
        }
        return nil
    }

    private func readDate(_ found: inout Found, after end: Int) {
        let limit = min(text.bytes.count, end + 160)
        if let same = text.first(
            ofAny: ["de la fecha", "de fecha", "del", "celebrada", "realizada", "de"],
            in: end..<limit
        ),
            text.end(of: "de la fecha", at: same.lowerBound) != nil
        {
            found.isOfTheDate = true
            return
        }
        let date = DateScanner(text).dates(in: end..<limit).first
        guard let date else {
            found.isOfTheDate = text.first(ofAny: ["de la fecha", "en la fecha"], in: end..<limit) != nil
            return
        }
        let between = text.bytes[end..<date.range.lowerBound]
        let isNorm = text.contains(["ley", "informe", "dictamen", "oficio"], in: end..<date.range.lowerBound)
        if between.count < 110, !isNorm { found.foundDate = date }
    }

    /// How the council voted: said in the lines before the enacting formula.
    private func vote() -> Session.Vote? {
        guard let enacting = zones.enacting else { return nil }
        let start = max(0, enacting.range.lowerBound - 500)
        let words = start..<min(text.bytes.count, enacting.range.upperBound)
        if text.contains(["unanimidad", "unanime", "unanimemente"], in: words) { return .unanimidad }
        if text.contains(["mayoria calificada"], in: words) { return .mayoriaCalificada }
        return text.contains(["mayoria"], in: words) ? .mayoria : nil
    }
}
