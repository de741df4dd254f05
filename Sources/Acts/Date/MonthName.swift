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
        guard (3...13).contains(word.count) else { return nil }
        if let number = names[Array(word)] {
            return Month(number: number, isShort: word.count <= 4 && number != 5 || word.count == 3, isRepaired: false)
        }
        return word.count >= 4 ? glued(word) ?? misread(word) : nil
    }

    /// `DEOCTUBRE`, `NOVIEMBREDE`: the blank before or behind the month is lost.
    private static func glued(_ word: ArraySlice<UInt8>) -> Month? {
        for preposition in ["del", "de"] {
            let count = preposition.utf8.count
            let rests: [ArraySlice<UInt8>] = [
                word.starts(with: preposition.utf8) ? word.dropFirst(count) : [],
                word.suffix(count).elementsEqual(preposition.utf8) ? word.dropLast(count) : [],
            ]
            for rest in rests where rest.count > 3 {
                if let number = names[Array(rest)] { return Month(number: number, isShort: false, isRepaired: false) }
            }
        }
        return nil
    }

    /// `eriero`, `noviernbre`: two letters that were one.
    private static func joined(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        for letter in word {
            if letters.last == ascii("r"), letter == ascii("i") || letter == ascii("n") {
                letters[letters.count - 1] = letter == ascii("i") ? ascii("n") : ascii("m")
            } else {
                letters.append(letter)
            }
        }
        return letters
    }

    /// The month of a stamp that recognition has misread by a letter, or whose letters have the shape of those read:
    /// `DIG. 2019`, `PIG. 2019`; none where two are as near.
    static func misreadStamp(_ word: ArraySlice<UInt8>) -> Month? {
        guard word.count == 3 else { return nil }
        let near = Set(stamps.filter { Approximation.distance(word, $0.name, within: 1) == 1 }.map(\.number))
        let alike = near.isEmpty ? Set(stamps.filter { isAlike(word, $0.name) }.map(\.number)) : near
        guard let number = alike.first, alike.count == 1 else { return nil }
        return Month(number: number, isShort: true, isRepaired: true)
    }

    private static func isAlike(_ word: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
        zip(word, name).allSatisfy { read, printed in
            read == printed || shapes.contains { $0.contains(read) && $0.contains(printed) }
        }
    }

    /// Capitals that a worn stamp makes alike.
    private static let shapes = ["dpboq", "cgeo", "il1tj", "nmhw", "uvo", "fpe", "sg58b", "rkbp", "ar4"].map {
        Set($0.utf8)
    }

    private static let stamps = names.filter { $0.key.count == 3 }.map { (name: $0.key, number: $0.value) }

    /// The month that recognition has misread: `Noviernbre`, `Jun1o`; none where two are as near.
    private static func misread(_ word: ArraySlice<UInt8>) -> Month? {
        guard let first = word.first else { return nil }
        if let number = names[joined(word)] { return Month(number: number, isShort: false, isRepaired: true) }
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
    private static let longNames: [([UInt8], Int)] = names.filter { $0.key.count >= 5 || $0.key == Array("mayo".utf8) }
        .map { ($0.key, $0.value) }
}
