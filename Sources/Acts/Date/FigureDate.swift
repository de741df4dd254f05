/// Reads dates in figures: `10.02.2023`, `26/11/2025`, `19.12.22`, `2022/01/19`.
struct FigureDate {
    let bytes: [UInt8]
    let tokens: [Token]

    /// The date that starts with the token at `index`, and the token after it.
    func date(at index: Int) -> (FoundDate, Int)? {
        guard index + 2 < tokens.count else { return nil }
        let parts = (index...index + 2).map { tokens[$0] }
        guard parts.allSatisfy({ $0.isFigures }), let mark = mark(parts[0], parts[1]),
            mark == self.mark(parts[1], parts[2])
        else { return nil }
        guard isApart(parts), let date = date(of: parts, mark: mark) else { return nil }
        let range = parts[0].range.lowerBound..<parts[2].range.upperBound
        return (FoundDate(range: range, date: date, form: .figures), index + 3)
    }

    private func mark(_ left: Token, _ right: Token) -> UInt8? {
        guard right.range.lowerBound == left.range.upperBound + 1 else { return nil }
        let mark = bytes[left.range.upperBound]
        return mark == ascii(".") || mark == ascii("/") || mark == ascii("-") ? mark : nil
    }

    /// Whether no further figures or letters stand against it, as they do in a number (`017-03-04-MC`).
    private func isApart(_ parts: [Token]) -> Bool {
        let start = parts[0].range.lowerBound
        let end = parts[2].range.upperBound
        if start > 0, bytes[start - 1].isWordByte || bytes[start - 1] == ascii("-") { return false }
        guard end < bytes.count else { return true }
        if bytes[end].isLetter { return false }
        guard bytes[end] == ascii("-") || bytes[end] == ascii("/"), end + 1 < bytes.count else { return true }
        return !bytes[end + 1].isWordByte
    }

    private func date(of parts: [Token], mark: UInt8) -> ActDate? {
        let lengths = parts.map(\.range.count)
        let values = parts.compactMap { MonthDate.value(bytes[$0.range]) }
        guard values.count == 3 else { return nil }
        if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 { return date(values[0], values[1], values[2]) }
        guard lengths[0] <= 2, lengths[1] <= 2 else { return nil }
        if lengths[2] == 4 { return date(values[2], values[1], values[0]) }
        guard lengths[2] == 2, lengths[1] == 2, mark != ascii("-") else { return nil }
        return date(values[2] >= 60 ? 1900 + values[2] : 2000 + values[2], values[1], values[0])
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> ActDate? {
        guard (1800...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return ActDate(year: year, month: month, day: day)
    }
}
