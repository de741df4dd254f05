/// A session's number: `N° 33`, `N° 01-2021`, `XI-2020`, `Décima Tercera`.
struct SessionNumber: Sendable {
    var value: Int
    var year: Int?
    /// Where it is printed.
    var range: Range<Int>

    /// The number that stands after the session's kind, or before the word "sesión".
    static func around(_ text: ActText, before: Int, after: Int) -> SessionNumber? {
        following(text, after) ?? preceding(text, before)
    }

    private static func following(_ text: ActText, _ offset: Int) -> SessionNumber? {
        var index = skipMarks(text, offset)
        let council: [Phrase] = [
            "de concejo municipal", "del concejo municipal", "de concejo", "del concejo", "de consejo",
        ]
        if let end = text.end(ofAny: council, at: index) { index = skipMarks(text, end) }
        let limit = min(text.bytes.count, index + 40)
        guard let sign = NumberSign.end(in: text.bytes, at: index, to: limit) else { return nil }
        let scanner = NumberScanner(bytes: text.bytes, limit: limit, joinsFigures: false)
        guard let number = scanner.number(at: sign) else { return nil }
        return SessionNumber(value: number.value, year: number.year, range: number.range)
    }

    private static func skipMarks(_ text: ActText, _ offset: Int) -> Int {
        text.bytes[offset...].prefix { !$0.isWordByte }.endIndex
    }

    private static func preceding(_ text: ActText, _ offset: Int) -> SessionNumber? {
        let start = max(0, offset - 40)
        let tokens = Token.tokens(of: text.bytes, in: start..<offset)
        guard let last = tokens.last, offset - last.range.upperBound <= 3 else { return nil }
        return ordinal(text, tokens) ?? roman(text, tokens)
    }

    /// `Décima Tercera`, `Vigésimo Séptima`: genders are mixed, and seventh is spelled `sétima` too.
    private static func ordinal(_ text: ActText, _ tokens: [Token]) -> SessionNumber? {
        var value = 0
        var start: Int?
        for token in tokens.suffix(2) {
            if let part = Ordinals.value(text.bytes[token.range]) {
                value += part
                start = start ?? token.range.lowerBound
            } else {
                (value, start) = (0, nil)
            }
        }
        guard let start, value > 0, let end = tokens.last?.range.upperBound else { return nil }
        return SessionNumber(value: value, year: nil, range: start..<end)
    }

    /// `XI-2020`, `XI`, `33`.
    private static func roman(_ text: ActText, _ tokens: [Token]) -> SessionNumber? {
        var tokens = tokens
        var year: Int?
        guard let last = tokens.last else { return nil }
        if last.isFigures, last.range.count == 4 {
            year = MonthDate.value(text.bytes[last.range])
            tokens.removeLast()
        }
        guard let numeral = tokens.last, !numeral.isFigures, text.isCapital(at: numeral.range.lowerBound),
            let value = Roman.value(text.bytes[numeral.range])
        else { return nil }
        return SessionNumber(value: value, year: year, range: numeral.range.lowerBound..<last.range.upperBound)
    }
}

/// Spanish ordinals.
enum Ordinals {
    /// What one word counts: `decima` 10, `tercera` 3, `vigesimo` 20, `undecima` 11.
    static func value(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count > 4 else { return nil }
        if let value = stems[Array(word.dropLast())] { return value }
        for (stem, tens) in [("decimo", 10), ("decima", 10), ("vigesimo", 20), ("trigesimo", 30)]
        where word.count > stem.utf8.count + 3 && word.starts(with: stem.utf8) {
            if let unit = stems[Array(word.dropFirst(stem.utf8.count).dropLast())], unit < 10 { return tens + unit }
        }
        return nil
    }

    private static let stems: [[UInt8]: Int] = {
        let rows: [(Int, String)] = [
            (1, "primer"), (2, "segund"), (3, "tercer"), (4, "cuart"), (5, "quint"), (6, "sext"), (7, "setim septim"),
            (8, "octav"), (9, "noven"), (10, "decim"), (11, "undecim"), (12, "duodecim"), (20, "vigesim"),
            (30, "trigesim"), (40, "cuadragesim"), (50, "quincuagesim"),
        ]
        var stems: [[UInt8]: Int] = [:]
        for (value, words) in rows {
            for word in words.split(separator: " ") { stems[Array(word.utf8)] = value }
        }
        return stems
    }()
}

/// Roman numerals.
enum Roman {
    /// What a numeral of small letters counts, 1 to 399; `nil` for what isn't one.
    static func value(_ letters: ArraySlice<UInt8>) -> Int? {
        var total = 0
        var largest = 0
        for letter in letters.reversed() {
            guard let value = values[letter] else { return nil }
            total += value < largest ? -value : value
            largest = max(largest, value)
        }
        return (1..<400).contains(total) ? total : nil
    }

    private static let values: [UInt8: Int] = [
        ascii("i"): 1, ascii("v"): 5, ascii("x"): 10, ascii("l"): 50, ascii("c"): 100,
    ]
}
