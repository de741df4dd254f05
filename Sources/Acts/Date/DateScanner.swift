/// A date that a text prints.
struct FoundDate: Sendable {
    var range: Range<Int>
    var date: ActDate
    /// How it is written.
    var form: Form
    /// Whether figures or letters had to be read as others.
    var isRepaired = false

    /// How a date is written.
    enum Form: Sendable {
        /// `12 de junio de 2020`, or in words.
        case words
        /// `12 JUN. 2020`.
        case stamp
        /// `12.06.2020`, `2020/06/12`.
        case figures
    }
}

/// Finds dates: in words, figures, stamps, with figures apart or misread.
///
/// A month's name is looked for, then the day before it and the year after it; dates in figures apart.
struct DateScanner {
    let text: ActText
    /// The year to take where the one that is printed can't be read.
    var likelyYear: Int?

    init(_ text: ActText, likelyYear: Int? = nil) {
        self.text = text
        self.likelyYear = likelyYear
    }

    /// The dates of `range`, in their order.
    func dates(in range: Range<Int>) -> [FoundDate] {
        let tokens = Token.tokens(of: text.bytes, in: range)
        var dates: [FoundDate] = []
        var index = 0
        while index < tokens.count {
            if let (date, next) = date(in: tokens, at: index),
                date.range.lowerBound >= dates.last?.range.upperBound ?? 0
            {
                dates.append(date)
                index = max(next, index + 1)
            } else {
                index += 1
            }
        }
        return dates
    }

    private func date(in tokens: [Token], at index: Int) -> (FoundDate, Int)? {
        let token = tokens[index]
        if token.isFigures { return FigureDate(bytes: text.bytes, tokens: tokens).date(at: index) }
        guard let month = MonthName.month(text.bytes[token.range]) else { return nil }
        return MonthDate(bytes: text.bytes, tokens: tokens, likelyYear: likelyYear).date(around: index, month: month)
    }
}

/// A run of letters or of figures.
struct Token: Sendable {
    var range: Range<Int>
    var isFigures: Bool

    /// The runs of `range`.
    static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [Token] {
        var tokens: [Token] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index].isWordByte else {
                index += 1
                continue
            }
            let isFigures = bytes[index].isDigit
            let start = index
            while index < range.upperBound, isFigures ? bytes[index].isDigit : bytes[index].isLetter { index += 1 }
            tokens.append(Token(range: start..<index, isFigures: isFigures))
        }
        return tokens
    }
}
