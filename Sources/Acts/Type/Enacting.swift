/// The word by which an act does what it does.
struct Enacting: Sendable {
    /// What the word does; a resolution's own kind follows from who speaks.
    enum Verb: Sendable {
        case ordains, agrees, decrees, resolves, opines, certifies
    }

    var verb: Verb
    /// The formula's words, its colon included.
    var range: Range<Int>
}

/// Finds the enacting formula: `ACUERDA:`, `SE ACORDÓ POR UNANIMIDAD:`, `DECRETA:`, `SE RESUELVE:`,
/// `Ha dado la siguiente ORDENANZA`, `DICTAMINA:`.
struct EnactingReader {
    let text: ActText

    private static let verbs: [(Phrase, Enacting.Verb)] = [
        ("acuerda", .agrees), ("acordo", .agrees), ("acuerdan", .agrees), ("acordar", .agrees), ("acuerdo", .agrees),
        ("decreta", .decrees), ("decretar", .decrees), ("ordena", .ordains), ("resuelve", .resolves),
        ("resolvio", .resolves), ("resuelven", .resolves), ("dictamina", .opines), ("dictaminan", .opines),
        ("certifica", .certifies), ("certifico", .certifies), ("hace constar", .certifies),
        ("ha dado la siguiente ordenanza", .ordains), ("aprobo la siguiente ordenanza", .ordains),
        ("ha dado la ordenanza siguiente", .ordains), ("ha aprobado la siguiente ordenanza", .ordains),
        ("ha dado la siguiente", .ordains), ("aprobo la siguiente", .ordains), ("ha aprobado la siguiente", .ordains),
        ("ha expedido la siguiente", .ordains), ("aprueba la siguiente", .ordains), ("emite la siguiente", .ordains),
    ]

    private static let byLetter = LetterTable(verbs) { $0.0.bytes[0] }

    /// The formula, from `start` on: the first that an article follows, else the first of all.
    func formula(from start: Int) -> Enacting? {
        var first: Enacting?
        for line in text.lines where line.range.upperBound > start && !line.isForeign {
            for found in formulas(in: line) where found.range.lowerBound >= start {
                if isFollowedByArticle(found.range.upperBound) { return found }
                first = first ?? found
            }
        }
        return first
    }

    private func formulas(in line: Line) -> [Enacting] {
        var found: [Enacting] = []
        var index = line.range.lowerBound
        while index < line.range.upperBound {
            let isStart = index == line.range.lowerBound || !text.bytes[index - 1].isLetter
            if isStart, let enacting = enacting(at: index, line) { found.append(enacting) }
            index += 1
        }
        return found
    }

    private func enacting(at index: Int, _ line: Line) -> Enacting? {
        for (phrase, verb) in Self.byLetter[text.bytes[index]] {
            guard let end = text.end(of: phrase, at: index) else { continue }
            if phrase.bytes.contains(0x20), verb == .ordains {
                return isOrdinance(at: index, end) ? Enacting(verb: .ordains, range: index..<end) : nil
            }
            guard let close = close(after: end, verb, at: index, line) else { continue }
            return Enacting(verb: verb, range: index..<close)
        }
        return nil
    }

    /// `Ha dado la siguiente:` counts where "ordenanza" is said shortly after.
    private func isOrdinance(at index: Int, _ end: Int) -> Bool {
        text.first("ordenanza", in: index..<min(end + 60, text.bytes.count)) != nil
    }

    /// The end of the formula: a colon after the verb and the vote; or the verb alone on its line.
    private func close(after end: Int, _ verb: Enacting.Verb, at index: Int, _ line: Line) -> Int? {
        let limit = min(end + 140, text.bytes.count)
        var next = end
        if verb == .agrees,
            let vote = text.end(ofAny: ["por", "con el voto", "lo siguiente", "con dispensa"], at: skip(end))
        {
            next = text.bytes[vote..<limit].prefix { $0 != ascii(":") && $0 != ascii(".") && $0 != ascii(";") }.endIndex
        }
        next = skip(next)
        if next < limit, text.bytes[next] == ascii(":") {
            return text.bytes[index...].starts(with: "acuerdo".utf8) ? nil : next + 1
        }
        let alone = text.trimmed(line.range)
        let isAlone = alone.upperBound == end && index - alone.lowerBound <= 3
        return isAlone && (text.isCapital(at: index) || next >= line.range.upperBound) ? end : nil
    }

    private func skip(_ index: Int) -> Int {
        var next = index
        while next < text.bytes.count, text.bytes[next].isBlank || text.bytes[next] == ascii("*") { next += 1 }
        return next
    }

    private func isFollowedByArticle(_ end: Int) -> Bool {
        let limit = min(end + 12, text.bytes.count)
        let start = text.bytes[end..<limit].firstIndex { $0.isWordByte } ?? end
        return text.end(ofAny: ["articulo", "art.", "primero", "unico", "aprobar", "aprueba"], at: start) != nil
            || text.bytes[start...].starts(with: "art".utf8)
    }
}
