/// Reads what is left of a dateline whose stamp is worn: `Lima, 44 nc. 2018` still tells the year, `Lima, OF FEB, 2018`
/// the month too.
///
/// Only a place, a comma and a few marks that end in a year are such a line: a sentence isn't.
struct WornDateline {
    let text: ActText

    /// The date of `line`, to the year or the month.
    func date(in line: Range<Int>) -> FoundDate? {
        guard line.count <= 70, let comma = comma(in: line) else { return nil }
        let marks = Token.words(of: text.bytes, in: comma + 1..<line.upperBound)
        guard let last = marks.last, (2...5).contains(marks.count),
            text.trimmed(comma + 1..<line.upperBound).count <= 26,
            let year = year(last), isBare(marks.dropLast())
        else { return nil }
        let date = ActDate(year: year, month: month(marks.dropLast()))
        return FoundDate(
            range: marks[0].range.lowerBound..<last.range.upperBound,
            date: date,
            form: .stamp,
            isRepaired: true
        )
    }

    /// The comma behind the place, which has no figures.
    private func comma(in line: Range<Int>) -> Int? {
        guard let comma = text.bytes[line].firstIndex(of: ascii(",")) else { return nil }
        let place = text.trimmed(line.lowerBound..<comma)
        return (3...30).contains(place.count) && !text.bytes[place].contains(where: \.isDigit) ? comma : nil
    }

    private func year(_ token: Token) -> Int? {
        guard token.isFigures, token.range.count == 4, let year = MonthDate.value(text.bytes[token.range]) else {
            return nil
        }
        return (1900...2059).contains(year) ? year : nil
    }

    /// Whether before the year stand only what day, month and prepositions can have been.
    private func isBare(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.allSatisfy { $0.isFigures ? $0.range.count <= 2 : $0.range.count <= 10 }
            && tokens.contains { $0.isFigures || MonthName.month(text.bytes[$0.range]) != nil }
    }

    private func month(_ tokens: ArraySlice<Token>) -> Int? {
        let months = tokens.compactMap { token in
            token.isFigures
                ? nil : MonthName.month(text.bytes[token.range]) ?? MonthName.misreadStamp(text.bytes[token.range])
        }
        return months.count == 1 ? months[0].number : nil
    }
}
