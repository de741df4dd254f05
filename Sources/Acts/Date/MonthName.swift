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
        return word.count >= 4 ? misread(word) : nil
    }

    /// The month that recognition has misread: `Noviernbre`, `Jun1o`; none where two are as near.
    private static func misread(_ word: ArraySlice<UInt8>) -> Month? {
        guard let first = word.first, firstLetters.contains(first) || !first.isLetter else { return nil }
        var nearest: (number: Int, distance: Int)?
        for (name, number) in longNames {
            guard name[0] == first || word.dropFirst().first == name[1] else { continue }
            let limit = name.count >= 7 ? 2 : 1
            let distance = Approximation.distance(word, name, within: limit)
            guard distance <= limit, distance <= nearest?.distance ?? limit else { continue }
            if let nearest, nearest.distance == distance, nearest.number != number { return nil }
            nearest = (number, distance)
        }
        return nearest.map { Month(number: $0.number, isShort: false, isRepaired: true) }
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

    /// Names long enough that a letter amiss, of seven letters or more two, leaves no doubt.
    private static let longNames: [([UInt8], Int)] = names.filter { $0.key.count >= 5 }.map { ($0.key, $0.value) }
    private static let firstLetters = Set("efmasond".utf8)
}
