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
    /// Whether what is printed must be the likely year but for a figure that was lost.
    var isFigureLost: Bool

    init(_ text: ActText, likelyYear: Int? = nil, isFigureLost: Bool = false) {
        self.text = text
        self.likelyYear = likelyYear
        self.isFigureLost = isFigureLost
    }

    /// The dates of `range`, in their order.
    func dates(in range: Range<Int>) -> [FoundDate] {
        let tokens = Token.words(of: text.bytes, in: range)
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
        guard let month = MonthName.month(text.bytes[token.range]) ?? misreadStamp(tokens, at: index) else {
            return nil
        }
        return MonthDate(bytes: text.bytes, tokens: tokens, likelyYear: likelyYear, isFigureLost: isFigureLost)
            .date(around: index, month: month)
    }
}

extension DateScanner {
    /// A word of three letters between a day and a year, as only a stamp has them.
    private func misreadStamp(_ tokens: [Token], at index: Int) -> MonthName.Month? {
        guard index > 0, index + 1 < tokens.count, tokens[index].range.count == 3 else { return nil }
        let (day, year) = (tokens[index - 1], tokens[index + 1])
        guard day.isFigures, day.range.count <= 2, year.isFigures,
            year.range.count == 4 || likelyYear != nil && year.range.count == 3,
            tokens[index].range.lowerBound - day.range.upperBound < 3,
            year.range.lowerBound - tokens[index].range.upperBound < 4
        else { return nil }
        return MonthName.misreadStamp(text.bytes[tokens[index].range])
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

    /// As ``tokens(of:in:)``, a lone figure in a word counted as one of its letters: `Jun1o`, `juni0`.
    static func words(of bytes: [UInt8], in range: Range<Int>) -> [Token] {
        var words: [Token] = []
        for token in tokens(of: bytes, in: range) {
            if let word = headed(words.last, token, bytes) {
                words[words.count - 1] = word
            } else if let word = joined(words.suffix(2), token, bytes) {
                words.removeLast(2)
                words.append(word)
            } else if let word = ended(words.last, token, bytes) {
                words[words.count - 1] = word
            } else {
                words.append(token)
            }
        }
        return words
    }

    /// `8ETIEMBRE`: a lone figure before letters that are no month by themselves.
    private static func headed(_ figure: Token?, _ token: Token, _ bytes: [UInt8]) -> Token? {
        guard let figure, figure.isFigures, figure.range.count == 1, !token.isFigures, token.range.count > 4,
            figure.range.upperBound == token.range.lowerBound,
            figure.range.lowerBound == 0 || !bytes[figure.range.lowerBound - 1].isWordByte,
            MonthName.month(bytes[token.range]).map(\.isRepaired) ?? true
        else { return nil }
        return Token(range: figure.range.lowerBound..<token.range.upperBound, isFigures: false)
    }

    /// `juni0`: a lone nought or one at a word's end.
    private static func ended(_ word: Token?, _ token: Token, _ bytes: [UInt8]) -> Token? {
        guard let word, !word.isFigures, word.range.count > 3 || isShort(word, token, bytes),
            token.isFigures, token.range.count == 1,
            word.range.upperBound == token.range.lowerBound, bytes[token.range.lowerBound] <= ascii("1"),
            token.range.upperBound == bytes.count || !bytes[token.range.upperBound].isWordByte
        else { return nil }
        return Token(range: word.range.lowerBound..<token.range.upperBound, isFigures: false)
    }

    /// `de1` is "del", `AG0` a stamp's "ago".
    private static func isShort(_ word: Token, _ token: Token, _ bytes: [UInt8]) -> Bool {
        let isNought = bytes[token.range.lowerBound] == ascii("0")
        return word.range.count == 2 && (isNought || bytes[word.range].elementsEqual("de".utf8))
    }

    private static func joined(_ before: ArraySlice<Token>, _ token: Token, _ bytes: [UInt8]) -> Token? {
        guard let word = before.first, let figure = before.last, before.count == 2, !word.isFigures, figure.isFigures,
            figure.range.count == 1, !token.isFigures, word.range.upperBound == figure.range.lowerBound,
            figure.range.upperBound == token.range.lowerBound, word.range.count + token.range.count > 2
        else { return nil }
        return Token(range: word.range.lowerBound..<token.range.upperBound, isFigures: false)
    }
}
