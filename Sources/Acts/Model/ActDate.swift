/// A date, known to the day, the month or the year.
///
/// It is what the act prints: `31 de junio` stays as it is, and ``isPossible`` says no.
package struct ActDate: Hashable, Sendable {
    /// The year, as four digits.
    package let year: Int
    /// The month, 1 to 12, where it is known.
    package let month: Int?
    /// The day of the month, where it is known.
    package let day: Int?

    package init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
    }
}

extension ActDate {
    /// `2020-06-12`, `2020-06` or `2020`.
    package var iso: String {
        [pad(year, 4), month.map { pad($0, 2) }, day.map { pad($0, 2) }].compactMap(\.self).joined(separator: "-")
    }

    /// Reads what ``iso`` gives.
    package init?(iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy(\.isWholeNumber) ? Int($0) : nil }
        guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].count == 4 else { return nil }
        guard parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return nil }
        self.init(
            year: numbers[0],
            month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil
        )
        guard month.map((1...12).contains) ?? true, day.map((1...31).contains) ?? true else { return nil }
    }

    /// Whether the calendar has it: `2023-06-31` is printed, and isn't possible.
    package var isPossible: Bool {
        guard let month else { return true }
        guard (1...12).contains(month) else { return false }
        guard let day else { return true }
        return (1...Self.days(in: month, of: year)).contains(day)
    }

    /// The day after, where the day is known and possible.
    package var next: ActDate? {
        guard let month, let day, isPossible else { return nil }
        if day < Self.days(in: month, of: year) { return ActDate(year: year, month: month, day: day + 1) }
        return month < 12 ? ActDate(year: year, month: month + 1, day: 1) : ActDate(year: year + 1, month: 1, day: 1)
    }

    /// How many days the month has.
    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension ActDate: Comparable {
    /// By year, then month, then day; a part that is unknown comes before any that is known.
    package static func < (left: ActDate, right: ActDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }
}

extension ActDate: Codable {
    package init(from decoder: any Decoder) throws {
        let iso = try decoder.singleValueContainer().decode(String.self)
        guard let date = ActDate(iso: iso) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no date: \(iso)")
            )
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
