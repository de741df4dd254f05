extension TitleReader {
    /// What the operative articles do, for its subject: the first three that aren't routine (who sees to it, who publishes
    /// it), 300 bytes each.
    func operativeText() -> String {
        let articles = ArticleReader(text: text)
        var words: [String] = []
        for line in text.lines where words.count < 3 && zones.operative.contains(line.range.lowerBound) {
            guard let body = words.isEmpty ? first(on: line) : articles.body(at: line.range.lowerBound) else {
                continue
            }
            if !words.isEmpty, isRoutine(body) { continue }
            words.append(text.printed(body..<min(text.bytes.count, max(body, zones.operative.upperBound), body + 300)))
        }
        return words.joined(separator: " ")
    }

    /// Whether the article only sees to it that the others are known and carried out.
    private func isRoutine(_ body: Int) -> Bool { text.end(ofAny: Self.routines, at: body) != nil }

    private static let routines: [Phrase] = [
        "encargar", "encarguese", "encargase", "publicar", "publiquese", "notificar", "notifiquese", "remitir",
        "comunicar", "comuniquese", "disponer la publicacion", "dispensar", "dispensese", "facultar", "facultese",
        "transcribir", "hacer de conocimiento", "poner en conocimiento", "hacer conocer", "precisar", "deroguese toda",
        "dejar sin efecto toda", "la presente", "el presente", "disponer que la", "disponer que el",
    ]

    /// The first operative article's words, to the end of its first sentence.
    func firstArticle() -> Range<Int>? {
        for (index, line) in text.lines.enumerated() where zones.operative.contains(line.range.lowerBound) {
            guard let body = first(on: line) else { continue }
            return sentence(from: pastCaption(body, line: index))
        }
        return nil
    }

    /// Where the words of the first article start on `line`; specks of a margin may stand before it: `xy, Artículo 1°.-`.
    private func first(on line: Line) -> Int? {
        let articles = ArticleReader(text: text)
        if let body = articles.bodyOfFirst(at: line.range.lowerBound) { return body }
        let start = line.range.lowerBound
        let near = start..<min(line.range.upperBound, start + 14)
        guard let name = near.first(where: { text.bytes[$0...].starts(with: "articulo".utf8) }), name > start else {
            return nil
        }
        return articles.bodyOfFirst(at: name)
    }

    /// `Artículo 1.- Objeto` and an empty line: the words come below.
    private func pastCaption(_ body: Int, line index: Int) -> Int {
        let line = text.lines[index].range
        guard index + 1 < text.lines.count else { return body }
        let next = text.lines[index + 1]
        if body >= line.upperBound { return next.range.lowerBound }
        if let past = pastInlineCaption(body, line) { return past }
        if startsWithVerb(body) { return body }
        let isCaption =
            line.upperBound - body < 60 && (next.followsGap || text.bytes[line.upperBound - 1] == ascii("."))
        return isCaption && text.isCapital(at: next.range.lowerBound) ? next.range.lowerBound : body
    }

    /// Whether an article's own verb stands at `offset`: `APROBAR`, `Derógase`, `FÍJANSE`, `Prorróguese`.
    func startsWithVerb(_ offset: Int) -> Bool {
        let word = text.bytes[offset...].prefix { $0.isLetter }
        guard word.count > 4 else { return false }
        return ["ar", "er", "ir", "ase", "ese", "nse"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// `Artículo 1.- OBJETO. La presente ...`: four words at most, and a point.
    private func pastInlineCaption(_ body: Int, _ line: Range<Int>) -> Int? {
        let limit = min(body + 42, line.upperBound)
        guard body < limit, !startsWithVerb(body),
            let point = text.bytes[body..<limit].firstIndex(where: { $0 == ascii(".") })
        else { return nil }
        let words = text.bytes[body..<point].split { $0.isBlank }
        let next = text.bytes[point..<line.upperBound].firstIndex { $0.isWordByte }
        guard words.count <= 4, words.allSatisfy({ $0.allSatisfy(\.isLetter) }), let next else { return nil }
        return text.isCapital(at: next) ? next : nil
    }

    func sentence(from start: Int) -> Range<Int> {
        let limit = min(start + Self.limit + 1, max(zones.operative.upperBound, start))
        var index = start
        while index < limit {
            if isEnd(at: index, from: start) { return start..<index }
            index += 1
        }
        return start..<min(limit, text.bytes.count)
    }

    /// Whether the line that ends at `index` ends a sentence: by its mark, or by stopping short; double spacing doesn't.
    private func closes(_ index: Int) -> Bool {
        let line = text.bytes[..<index].reversed().prefix { !$0.isLineEnd }
        let mark = line.first { !$0.isBlank }
        return mark.map { ".:;\")".utf8.contains($0) } ?? true || line.count < 45
    }

    private func isEnd(at index: Int, from start: Int) -> Bool {
        let byte = text.bytes[index]
        let next = index + 1
        if byte.isLineEnd {
            let word = text.bytes[next...].prefix { !$0.isWordByte }.endIndex
            guard word < text.bytes.count else { return true }
            if ArticleReader(text: text).isArticle(at: word) { return true }
            let isGap = text.bytes[next..<word].contains { $0.isLineEnd }
            return isGap && index - start > 40 && text.isCapital(at: word) && closes(index)
        }
        guard byte == ascii("."), index - start > 40, next < text.bytes.count else { return false }
        guard text.bytes[next].isBlank || text.bytes[next].isLineEnd else { return false }
        return text.bytes[start..<index].reversed().prefix { $0.isLetter }.count > 3
    }
}
