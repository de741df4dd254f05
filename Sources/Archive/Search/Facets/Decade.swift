/// Ten years, from one that ends in 0.
struct Decade: Sendable, Equatable {
    /// Its first year: 1990.
    var first: Int

    /// The decade of a year, as the index writes it.
    init?(yearText: String) {
        guard let year = Int(yearText) else { return nil }
        first = year / 10 * 10
    }

    /// A decade as people and addresses write it: `1990`, `1990s`, `90s`, `1990-1999`.
    init?(written: String) {
        let figures = written.prefix { $0.isASCII && $0.isNumber }
        let rest = written.dropFirst(figures.count)
        guard let number = Int(figures), number % 10 == 0 else { return nil }
        switch figures.count {
        case 4: first = number
        case 2: first = number < 30 ? 2000 + number : 1900 + number
        default: return nil
        }
        guard rest.isEmpty || rest == "s" || rest == "-\(last)" else { return nil }
    }

    var last: Int { first + 9 }
    /// As machines see it.
    var text: String { String(first) }
}
