/// Finds articles: `Artículo Primero.-`, `ARTÍCULO 1°.-`, `Artículo Único.-`, `Art. 1`, `PRIMERO.-`.
struct ArticleReader {
    let text: ActText

    private static let names: [Phrase] = ["articulo", "art.", "art"]
    private static let firsts: [Phrase] = ["primero", "unico", "1", "1ro", "i", "l", "primera", "unica"]

    /// Whether the first, or only, article starts at `offset`.
    func isFirst(at offset: Int) -> Bool { bodyOfFirst(at: offset) != nil }

    /// Where the words of the first, or only, article start, if it starts at `offset`.
    func bodyOfFirst(at offset: Int) -> Int? {
        if let name = text.end(ofAny: Self.names, at: offset) {
            let next = skipBlanks(name)
            guard let end = text.end(ofAny: Self.firsts, at: next), !isFigure(end) else { return nil }
            return skipMarks(end)
        }
        if let body = bodyOfMisreadFirst(at: offset) { return body }
        guard let end = text.end(ofAny: ["primero", "unico"], at: offset), end < text.bytes.count else { return nil }
        let mark = text.bytes[end]
        return mark == ascii(".") || mark == ascii(":") || mark == ascii("-") ? skipMarks(end) : nil
    }

    /// `ARTTCULO PRLMERO.-`: both words nearly right.
    private func bodyOfMisreadFirst(at offset: Int) -> Int? {
        let name = text.bytes[offset...].prefix { $0.isWordByte }
        guard (7...9).contains(name.count), Approximation.distance(name, Array("articulo".utf8), within: 2) <= 2 else {
            return nil
        }
        let next = skipBlanks(name.endIndex)
        let ordinal = text.bytes[next...].prefix { $0.isWordByte }
        let isFirst = [("primero", 2), ("unico", 1)].contains { word, limit in
            ordinal.count > 3 && Approximation.distance(ordinal, Array(word.utf8), within: limit) <= limit
        }
        return isFirst || text.end(ofAny: ["1", "l"], at: next) == next + 1 ? skipMarks(ordinal.endIndex) : nil
    }

    /// Where the words of an article, whichever it is, start, if one starts at `offset`.
    func body(at offset: Int) -> Int? {
        guard isArticle(at: offset) else { return nil }
        let name = text.end(ofAny: Self.names, at: offset).map(skipBlanks) ?? offset
        return skipMarks(text.bytes[name...].prefix { $0.isWordByte }.endIndex)
    }

    /// Whether any article starts at `offset`.
    func isArticle(at offset: Int) -> Bool {
        guard let name = text.end(ofAny: Self.names, at: offset) else { return isOrdinal(at: offset) }
        let next = skipBlanks(name)
        return next < text.bytes.count && (text.bytes[next].isDigit || isOrdinalWord(at: next))
    }

    private func isOrdinal(at offset: Int) -> Bool {
        guard let end = text.end(ofAny: Self.ordinals, at: offset), end + 1 < text.bytes.count else { return false }
        return text.bytes[end] == ascii(".") || text.bytes[end] == ascii(":")
    }

    private func isOrdinalWord(at offset: Int) -> Bool { text.end(ofAny: Self.ordinals, at: offset) != nil }

    private static let ordinals: [Phrase] = [
        "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "setimo", "septimo", "octavo", "noveno", "decimo",
        "undecimo", "duodecimo", "unico", "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "setima",
        "septima", "octava", "novena", "decima", "unica",
    ]

    private func isFigure(_ offset: Int) -> Bool { offset < text.bytes.count && text.bytes[offset].isDigit }

    private func skipBlanks(_ offset: Int) -> Int {
        text.bytes[offset...].prefix { $0.isBlank || $0 == ascii("*") || $0 == ascii(".") || $0 == ascii(":") }.endIndex
    }

    private func skipMarks(_ offset: Int) -> Int { text.bytes[offset...].prefix { !$0.isWordByte }.endIndex }
}
