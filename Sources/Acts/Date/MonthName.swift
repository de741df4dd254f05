/// The months' names as they are printed.
enum MonthName {
    /// A month, and how its name was read.
    struct Month: Sendable {
        var number: Int
        /// Three or four letters, as stamps have it.
        var isShort: Bool
        /// Read with a letter amiss.
        var isRepaired: Bool
    }

    /// The month that `word` (small letters) names.
    ///
    /// Peru writes `setiembre` as often as `septiembre`.
    static func month(_ word: ArraySlice<UInt8>) -> Month? {
        guard (3...10).contains(word.count) else { return nil }
        if let number = names[Array(word)] {
            return Month(number: number, isShort: word.count <= 4 && number != 5 || word.count == 3, isRepaired: false)
        }
        guard word.count >= 4, let first = word.first, firstLetters.contains(first) else { return nil }
        for (name, number) in longNames where Approximation.distance(word, name, within: 1) == 1 {
            return Month(number: number, isShort: false, isRepaired: true)
        }
        return nil
    }

    private static let rows = [
        ["enero", "ene"], ["febrero", "feb"], ["marzo", "mar"], ["abril", "abr"], ["mayo", "may"], ["junio", "jun"],
        ["julio", "jul"], ["agosto", "ago"], ["setiembre", "septiembre", "set", "sep", "sept"], ["octubre", "oct"],
        ["noviembre", "nov"], ["diciembre", "dic"],
    ]

    private static let names: [[UInt8]: Int] = {
        var names: [[UInt8]: Int] = [:]
        for (index, row) in rows.enumerated() {
            for name in row { names[Array(name.utf8)] = index + 1 }
        }
        return names
    }()

    /// Names long enough that one letter amiss leaves no doubt; `junio` and `julio` differ by one, so not these.
    private static let longNames: [([UInt8], Int)] = names.filter {
        $0.key.count >= 5 && $0.value != 6 && $0.value != 7
    }
    .map { ($0.key, $0.value) }
    private static let firstLetters = Set("efmasond".utf8)
}
