/// A line that tells where acts begin, what they have done so far, and where they end.
struct Landmark: Sendable {
    /// What the line is.
    enum Kind: Sendable {
        /// A heading with the name of an act.
        case heading(Heading)
        /// `VISTO`, `CONSIDERANDO`, `POR CUANTO`: an act gives its motives.
        case motives
        /// `SE RESUELVE:`, `ACUERDA:`, or the first article: an act does what it does.
        case enacting
        /// `Regístrese, comuníquese y cúmplase`: an act is closed.
        case closing
        /// `2404267-1`: the gazette's code, printed under each item.
        case code
        /// `ANEXO N° 1`.
        case annex
        /// `En la ciudad de ..., siendo las diez horas ...`: a session opens.
        case session
    }

    /// The line, in ``ActText/lines``.
    var line: Int
    var kind: Kind
}

/// Finds the landmarks of a text, in one pass over its lines.
struct LandmarkReader {
    let text: ActText
    private let headings: HeadingReader
    private let articles: ArticleReader

    init(text: ActText) {
        self.text = text
        headings = HeadingReader(text: text)
        articles = ArticleReader(text: text)
    }

    /// The landmarks, in the order of the text.
    func landmarks() -> [Landmark] {
        var landmarks: [Landmark] = []
        var gate = 0
        for index in text.lines.indices where !text.lines[index].isForeign {
            if isPageStart(index) { gate = index + Self.reach }
            guard let kind = kind(of: index, isNearEnd: index < gate) else { continue }
            landmarks.append(Landmark(line: index, kind: kind))
            switch kind {
            case .closing, .code: gate = index + Self.reach
            case .heading, .motives: gate = 0
            default: break
            }
        }
        return landmarks
    }

    /// How many lines below the top of a page, or the end of an act, a heading with its letters misread is looked for.
    private static let reach = 16

    private func isPageStart(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        guard text.lines[index].followsGap else { return false }
        return text.bytes[text.lines[index - 1].range.upperBound..<text.lines[index].start].contains(0x0C)
    }

    private func damaged(_ index: Int) -> Landmark.Kind? {
        let line = text.lines[index].range
        let isCapital = text.bytes[line.lowerBound].isDigit || text.isCapital(at: line.lowerBound)
        guard (12...90).contains(line.count), isCapital else { return nil }
        let next = index + 1 < text.lines.count ? text.lines[index + 1].range.upperBound : line.upperBound
        guard text.bytes[line.lowerBound..<min(next, line.upperBound + 16)].contains(where: \.isDigit) else {
            return nil
        }
        guard let heading = headings.candidate(at: index, exact: false), heading.number != nil else { return nil }
        return .heading(heading)
    }

    private func kind(of index: Int, isNearEnd: Bool) -> Landmark.Kind? {
        if let plain = plainKind(of: index) { return plain }
        guard isNearEnd || startsName(text.lines[index].range) else { return nil }
        return heading(at: index).map { .heading($0) } ?? (isNearEnd ? damaged(index) : nil)
    }

    /// Whether the line starts with the first letters of some name, or with letters apart.
    private func startsName(_ line: Range<Int>) -> Bool {
        guard line.count > 3, let stem = HeadingStems.index(text.bytes[line]) else {
            return line.count > 1 && text.bytes[line.lowerBound + 1].isBlank
        }
        return HeadingStems.all[stem]
    }

    /// All but headings.
    private func plainKind(of index: Int) -> Landmark.Kind? {
        let line = text.lines[index].range
        if text.bytes[line.lowerBound].isDigit { return isCode(line) ? .code : nil }
        guard text.isCapital(at: line.lowerBound) else { return isEnacting(line) ? .enacting : nil }
        if let mark = mark(of: index) { return mark }
        return articles.isFirst(at: line.lowerBound) || isEnacting(line) ? .enacting : nil
    }

    private static let marks: [(words: Phrase, kind: Landmark.Kind)] =
        ["visto", "vistos", "considerando", "considerandos", "por cuanto", "visto;"].map { (Phrase($0), .motives) }
        + [
            "registrese", "comuniquese", "publiquese", "mando se", "mando que se", "mando a", "notifiquese",
            "cumplase", "archivese", "dado en", "dada en", "por tanto",
        ].map { (Phrase($0), .closing) }
        + ["anexo", "anexos"].map { (Phrase($0), .annex) }
        + ["en", "siendo", "acta"].map { (Phrase($0), .session) }

    private static let byLetter = LetterTable(marks) { $0.words.bytes[0] }

    private func mark(of index: Int) -> Landmark.Kind? {
        let line = text.lines[index].range
        for mark in Self.byLetter[text.bytes[line.lowerBound]] {
            guard text.end(of: mark.words, at: line.lowerBound) != nil else { continue }
            switch mark.kind {
            case .closing: return line.count < 90 ? .closing : nil
            case .annex: return line.count < 60 ? .annex : nil
            case .session: return isSession(index) ? .session : nil
            default: return mark.kind
            }
        }
        return nil
    }
}

extension LandmarkReader {
    /// The opening of minutes, or their title.
    private func isSession(_ index: Int) -> Bool {
        MinutesReader.opens(text, at: text.lines[index].range.lowerBound) || MinutesReader.isTitle(text, line: index)
    }

    /// Six or seven figures, a dash, one or two figures, alone on the line.
    private func isCode(_ line: Range<Int>) -> Bool {
        guard (8...14).contains(line.count) else { return false }
        let parts = text.bytes[line].split(separator: ascii("-"), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let (number, item) = (parts[0].filter { !$0.isBlank }, parts[1].filter { !$0.isBlank })
        return (6...7).contains(number.count) && (1...2).contains(item.count) && (number + item).allSatisfy(\.isDigit)
    }

    private static let verbs: [Phrase] = [
        "acuerda", "acordo", "acuerdan", "decreta", "ordena", "resuelve", "resolvio", "dictamina", "dictaminan",
    ]

    /// A line that is the enacting word, or ends with it and a colon.
    private func isEnacting(_ line: Range<Int>) -> Bool {
        let start = text.end(of: "se", at: line.lowerBound).map { $0 + 1 } ?? line.lowerBound
        if line.count < 60, let end = text.end(ofAny: Self.verbs, at: start) {
            let rest = text.trimmed(end..<max(end, line.upperBound))
            return rest.isEmpty || text.end(ofAny: ["por", "lo siguiente", "con"], at: rest.lowerBound) != nil
        }
        guard text.bytes[line.upperBound - 1] == ascii(":") else { return false }
        let words = text.trimmed(max(line.lowerBound, line.upperBound - 70)..<line.upperBound)
        let last = text.bytes[words].reversed().prefix { $0.isLetter }.count
        let start2 = words.upperBound - last
        if text.end(ofAny: Self.verbs, at: start2) == words.upperBound { return true }
        return text.contains(Self.promulgations, in: words)
    }

    private static let promulgations: [Phrase] = [
        "la siguiente", "siguiente ordenanza", "la ordenanza siguiente", "la ley siguiente", "acuerda por",
        "acordo por", "acuerda lo siguiente",
    ]

    /// A name with its number, with the blank for one, or alone on its line; `ORDENANZA QUE ...` is a title.
    private func heading(at index: Int) -> Heading? {
        guard text.lines[index].range.count <= 120, let heading = headings.candidate(at: index, exact: true),
            heading.name.use != .titled
        else { return nil }
        if heading.number != nil { return heading }
        let limit = max(text.lines[heading.line].range.upperBound, heading.range.upperBound)
        let tail = text.trimmed(heading.range.upperBound..<limit)
        let hasSign = NumberSign.end(in: text.bytes, at: tail.lowerBound, to: limit) != nil
        return hasSign || tail.count < 4 ? heading : nil
    }
}

/// The first three letters of headings: most lines have others, and need no comparing.
private enum HeadingStems {
    static let all: [Bool] = {
        var all = [Bool](repeating: false, count: 26 * 26 * 26)
        for name in HeadingTable.names where name.use != .titled {
            if let index = index(name.letters[...]) { all[index] = true }
        }
        return all
    }()

    /// The place in ``all`` of the first three letters; `nil` where they are no letters.
    static func index(_ letters: ArraySlice<UInt8>) -> Int? {
        var index = 0
        for letter in letters.prefix(3) {
            guard letter.isLetter else { return nil }
            index = index * 26 + Int(letter) - 0x61
        }
        return index
    }
}
