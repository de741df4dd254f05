import Acts

/// Finds numbers of acts in a query that are written as people type them, and not as acts cite each other.
///
/// What an act cites, `Acts` reads. In a query there is more: names cut short (`dec. alc. 16`), the year apart from the
/// number (`acuerdo 414 del 2022`), a number with its year and no name (`414-2022 obras`).
struct AskedNumber: Sendable {
    let reference: NumberReference
    /// The words that write it.
    let words: Range<Int>

    /// The reference of which the first word is at `index`.
    static func number(at index: Int, of words: AskedWords) -> AskedNumber? {
        guard let word = words[index], !word.isJoined else { return nil }
        if let named = named(at: index, of: words) { return named }
        guard word.figures != nil, word.year == nil, let tail = NumberTail(at: index, of: words), tail.isJoinedYear
        else {
            return nil
        }
        return AskedNumber(reference: tail.reference(type: nil), words: index..<tail.end)
    }

    private static func named(at index: Int, of words: AskedWords) -> AskedNumber? {
        for name in names {
            guard let end = words.end(ofOneOf: [name.words], at: index) else { continue }
            let start = words.end(ofOneOf: signs, at: end) ?? end
            guard let tail = NumberTail(at: start, of: words) else { continue }
            return AskedNumber(reference: tail.reference(type: name.type), words: index..<tail.end)
        }
        return misspelt(at: index, of: words) ?? spelled(at: index, of: words)
    }

    /// `acuerdo trescientos dieciocho del 2022`, `decreto de alcaldía número uno`.
    private static func spelled(at index: Int, of words: AskedWords) -> AskedNumber? {
        guard let (type, end) = name(at: index, of: words) else { return nil }
        let sign = words.end(ofOneOf: signs, at: end)
        let start = sign ?? end
        guard let (value, count) = NumberWords.number(words.words.dropFirst(start).map(\.text)) else { return nil }
        // Without a sign, `acuerdo uno` is no number, and `ordenanza dos mil veinte` may be one of that year.
        guard sign != nil || value >= 20 && !(1900...2099).contains(value) else { return nil }
        let tail = NumberTail(value, endingAt: start + count, of: words)
        return AskedNumber(reference: tail.reference(type: type), words: index..<tail.end)
    }

    /// The type that is named at `index`, `nil` where it may be several, and the index after its name.
    private static func name(at index: Int, of words: AskedWords) -> (type: ActType?, end: Int)? {
        var found: (type: ActType?, end: Int)?
        for name in names where found == nil {
            if let end = words.end(ofOneOf: [name.words], at: index) { found = (name.type, end) }
        }
        guard let (type, end) = AskedTypeTable.type(at: index, of: words), type.kind == nil, end > found?.end ?? 0
        else { return found }
        return (type.types.count == 1 ? type.types[0] : nil, end)
    }

    /// `oredenanza 163`, `acurdo de concejo 45-2019`.
    private static func misspelt(at index: Int, of words: AskedWords) -> AskedNumber? {
        guard let word = words[index], MisspeltType.meant(by: word.text) != nil,
            let (type, end) = AskedTypeTable.type(at: index, of: words)
        else { return nil }
        let start = words.end(ofOneOf: signs, at: end) ?? end
        guard let tail = NumberTail(at: start, of: words) else { return nil }
        let reference = tail.reference(type: type.types.count == 1 ? type.types[0] : nil)
        return AskedNumber(reference: reference, words: index..<tail.end)
    }

    private static let signs = [[String]]("n; no; nro; num; numero; nr; nos; municipal n; municipal no; municipal nro")

    /// Names that `Acts` doesn't know, for no act uses them.
    private static let names: [(words: [String], type: ActType)] = {
        let rows: [(ActType, String)] = [
            (
                .ordenanza,
                "ordza; ord mun; ord munic; ord muni; ord municipal; orden mun; o m; or; ords; orde; ordenaza; ordennza"
            ),
            (
                .acuerdoDeConcejo,
                "acdo; acdo de concejo; acdo concejo; ac de concejo; ac concejo; acu; acuer; acuerdo consejo"
            ),
            (.acuerdoDeConcejo, "a de c; acuerdo conc; acdo conc; ac conc; acdo de consejo; acuerdo concejo; acuerd"),
            (
                .decretoDeAlcaldia,
                "dec alc; dec de alc; dec alcaldia; dec de alcaldia; decr alc; d alc; d de a; decreto alc"
            ),
            (.decretoDeAlcaldia, "decreto; decreto de alc; decreto del alcalde; dcto alc; dto alc; dcto de alcaldia"),
            (.resolucionDeAlcaldia, "res de alc; res alc; resol alc; resol de alc; r de a; resolucion alc; reso alc"),
            (.resolucionDeAlcaldia, "resol alcaldia; resol de alcaldia; res alcaldia; res de alcaldia; r alc"),
            (.resolucionDeConcejo, "res conc; res de conc; resol concejo; res concejo; res de concejo; res municipal"),
            (.resolucionGerencial, "res ger; res de ger; resol gerencial; res gerencia; resol ger; res gerencial"),
            (.resolucionGerencial, "res de gerencia; res gm; resol gm; res ger mun; res subgerencia; res sg"),
            (.directiva, "dir; direc"),
        ]
        return rows.flatMap { type, names in [[String]](names).map { ($0, type) } }
            .sorted { $0.0.count > $1.0.count }
    }()
}

/// A number and what follows it: `414-2022-MML`, `4 2026`, `017-A-2019`, `14 del año 2022`.
private struct NumberTail {
    private let value: Int
    private var letter: String?
    private var year: Int?
    private(set) var end: Int
    /// Whether year and number are one piece.
    private(set) var isJoinedYear = false

    init?(at index: Int, of words: AskedWords) {
        guard let value = words[index].flatMap(Self.value) else { return nil }
        self.value = value
        end = index + 1
        readJoined(words)
        if year == nil { readYear(words) }
    }

    /// A number that ends before `end`.
    init(_ value: Int, endingAt end: Int, of words: AskedWords) {
        (self.value, self.end) = (value, end)
        readYear(words)
    }

    /// Figures, with the `D` of electronic systems before them where it is.
    private static func value(_ word: AskedWord) -> Int? {
        if let figures = word.figures { return figures }
        guard word.text.hasPrefix("d"), word.text.utf8.count > 4 else { return nil }
        return word.text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) } ? Int(word.text.dropFirst()) : nil
    }

    private mutating func readJoined(_ words: AskedWords) {
        let first = end
        while let word = words[end], word.isJoined {
            if year == nil, let found = word.year ?? (end == first ? Self.shortYear(word) : nil) {
                year = found
                isJoinedYear = true
            } else if end == first, word.text.utf8.count == 1, word.figures == nil, words[end + 1]?.isJoined == true {
                letter = word.text.uppercased()
            }
            end += 1
        }
    }

    private static func shortYear(_ word: AskedWord) -> Int? {
        guard word.text.utf8.count == 2, let figures = word.figures else { return nil }
        return figures >= 60 ? 1900 + figures : figures <= 35 ? 2000 + figures : nil
    }

    /// `414 2022`, `414 del 2022`, `414 del año 2022`, `414 de marzo de 2022`.
    private mutating func readYear(_ words: AskedWords) {
        guard let (year, end) = Self.year(at: end, of: words) else { return }
        (self.year, self.end) = (year, end)
    }

    static func year(at index: Int, of words: AskedWords) -> (year: Int, end: Int)? {
        if let found = PeriodReader(words: words).period(at: index), found.period.from?.year == found.period.to?.year,
            let year = found.period.from?.year
        {
            return (year, found.end)
        }
        guard let start = words.end(ofOneOf: [[String]]("ano; del ano; de el ano; de fecha; del; de"), at: index),
            let found = PeriodReader(words: words).period(at: start), let year = found.period.from?.year,
            found.period.to?.year == year
        else { return nil }
        return (year, found.end)
    }

    func reference(type: ActType?) -> NumberReference {
        NumberReference(type: type, value: value, letter: letter, year: year)
    }
}

extension AskedNumber {
    /// `found` with the year that follows it in words, where it has none: `ordenanza 2187 del año 2019`.
    static func completing(_ found: NumberReference, at range: Range<Int>, of words: AskedWords) -> AskedNumber {
        var reference = found
        guard found.year == nil, let (year, end) = NumberTail.year(at: range.upperBound, of: words) else {
            return AskedNumber(reference: reference, words: range)
        }
        reference.year = year
        return AskedNumber(reference: reference, words: range.lowerBound..<end)
    }
}
