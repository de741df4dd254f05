/// The head of a gazette's page: `El Peruano`, `NORMAS LEGALES`, `Lima, martes 20 de setiembre de 2011`.
enum Masthead {
    /// The names, folded, of what prints municipal acts, and of its legal part.
    private static let names: Set<String> = [
        "normas legales", "el peruano", "diario oficial", "boletin oficial", "separata de normas legales",
        "diario oficial el peruano", "gaceta municipal",
    ]
    private static let weekdays: Set<Substring> = [
        "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    ]

    /// The most words of a line with a day: the paper's name beside it.
    private static let mostWords = 14

    /// Whether the folded words are a line of a masthead, a page number at its ends aside.
    static func isLine(_ line: [Substring]) -> Bool {
        guard line.count <= mostWords, let first = line.first, let last = line.last else { return false }
        let words = line.dropFirst(isMark(first) ? 1 : 0).dropLast(isMark(last) && line.count > 1 ? 1 : 0)
        guard words.count > 4 else { return names.contains(words.joined(separator: " ")) }
        return isDay(line[...])
    }

    /// `martes 20 de setiembre de 2011`, alone or after the paper's name and a dash.
    ///
    /// After a comma it may be the place and day of an act.
    private static func isDay(_ words: ArraySlice<Substring>) -> Bool {
        guard let weekday = words.firstIndex(where: { weekdays.contains(withoutComma($0)) }) else { return false }
        let date = words[(weekday + 1)...].filter { $0 != "de" && $0 != "del" }
        guard let day = date.first, let year = date.dropFirst(2).first else { return false }
        let isDate = digits(day) > 0 && digits(year) == 4
        return isDate && (weekday == words.startIndex || isMark(words[weekday - 1]))
    }

    private static func withoutComma(_ word: Substring) -> Substring { word.utf8.last == 0x2C ? word.dropLast() : word }

    /// How many digits the word begins with.
    private static func digits(_ word: Substring) -> Int { word.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }.count }

    /// A page number, a dash or a stroke.
    private static func isMark(_ word: Substring) -> Bool {
        guard word.utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x61 && $0 <= 0x7A) }) else { return false }
        return word.utf8.count <= 4 || word.utf8.allSatisfy { !($0 >= 0x30 && $0 <= 0x39) }
    }
}
