/// What stands between two blanks of a text that is being judged.
struct WrittenToken {
    /// How many words of each kind it has.
    struct Words {
        var spanish = 0
        var neutral = 0
        var unknown = 0
        var broken = 0
        var soup = 0

        var count: Int { spanish + neutral + unknown + broken + soup }
    }

    /// The words, once the token is finished.
    private(set) var words = Words()

    /// The first word that it has, as ``WrittenWord/packed``; 0 where it has none, or not at its beginning.
    private(set) var firstWord: UInt64 = 0

    /// The word that it ends with, as ``WrittenWord/packed``; 0 where it ends with another character.
    private(set) var lastWord: UInt64 = 0

    /// Whether there is nothing yet.
    var isEmpty: Bool { length == 0 }

    /// Whether the last character was a letter.
    private(set) var endsInLetter = false

    private var word = WrittenWord()
    private var length = 0
    private var digits = 0
    private var oddSigns = 0
    private var oddSignsInside = 0
    private var isAddress = false
    private var lastIsDigit = false
    private var digitAfterLetter = false
    private var digitInsideWord = false

    /// Adds a character that is neither a blank nor invisible.
    mutating func add(_ character: CharacterClass) {
        length += 1
        switch character {
        case .letter(let letter, let isCapital): addLetter(letter, isCapital: isCapital)
        case .letters(let first, let second):
            addLetter(first, isCapital: false)
            addLetter(second, isCapital: false)
        case .foreign:
            beginLetter()
            word.addForeign()
        case .digit: addDigit()
        case .odd, .damaged: addSign(isOdd: true)
        default: addSign(isOdd: false)
        }
    }

    /// Adds small letters of ASCII.
    mutating func addSmall(_ utf8: borrowing Span<UInt8>, _ range: Range<Int>) {
        if digitAfterLetter, lastIsDigit { digitInsideWord = true }
        length += range.count
        beginLetter()
        word.addSmall(utf8, range)
    }

    private mutating func addLetter(_ letter: UInt8, isCapital: Bool) {
        if digitAfterLetter, lastIsDigit, !isCapital { digitInsideWord = true }
        beginLetter()
        word.add(letter, isCapital: isCapital)
    }

    private mutating func beginLetter() {
        oddSignsInside = oddSigns
        lastIsDigit = false
        endsInLetter = true
    }

    private mutating func addDigit() {
        if endsInLetter { digitAfterLetter = true } else if !lastIsDigit { digitAfterLetter = false }
        endWord()
        digits += 1
        lastIsDigit = true
        oddSignsInside = oddSigns
    }

    private mutating func addSign(isOdd: Bool) {
        endWord()
        lastIsDigit = false
        lastWord = 0
        // What opens a token, as a quotation mark or a dash of a list, isn't inside it.
        if isOdd { if length > 1 { oddSigns += 1 } else { oddSignsOpening = true } }
    }

    private var oddSignsOpening = false

    private mutating func endWord() {
        guard endsInLetter else { return }
        var ended = word
        word = WrittenWord()
        endsInLetter = false
        if words.count == 0, length - 1 <= ended.length { firstWord = ended.packed }
        lastWord = ended.packed
        count(ended.finish(), length: ended.length)
        singlePacked = ended.length == 1 ? ended.packed : 0
        if ended.packed == Self.www { isAddress = true }
        if ended.packed == Self.cid { namesGlyph = true }
    }

    private var singlePacked: UInt64 = 0

    /// `www`, as ``WrittenWord/packed``.
    private static let www: UInt64 = 23 << 10 | 23 << 5 | 23

    /// `cid`, as ``WrittenWord/packed``: `(cid:78)` is what some programs write for a sign that they can't name.
    private static let cid: UInt64 = 3 << 10 | 9 << 5 | 4
    private var namesGlyph = false

    /// `1er`, `km2`, `27972del`: letters beside digits tell little where they are few.
    private mutating func count(_ kind: WrittenWord.Kind, length: Int) {
        switch kind {
        case .spanish: words.spanish += 1
        case .neutral: words.neutral += 1
        case .unknown, .soup, .broken:
            if digits > 0, length < 4 { words.neutral += 1 } else { countFault(kind) }
        }
    }

    private mutating func countFault(_ kind: WrittenWord.Kind) {
        switch kind {
        case .soup: words.soup += 1
        case .broken: words.broken += 1
        default: words.unknown += 1
        }
    }
}

extension WrittenToken {
    /// Ends the last word, and looks at the whole.
    mutating func finish() {
        endWord()
        if isAddress {
            words = Words(neutral: words.count)
        } else if oddSignsInside > 1 || digitInsideWord || (namesGlyph && digits > 0) {
            words = Words(broken: max(1, words.count - words.spanish))
        }
    }

    /// The letter, where there is nothing else, as ``WrittenWord/packed``.
    var singleLetter: UInt64? { length == 1 && words.count == 1 && singlePacked != 0 ? singlePacked : nil }

    /// Whether it has neither letters nor digits, and signs that no act needs.
    var isOddSign: Bool { words.count == 0 && digits == 0 && (oddSigns > 0 || oddSignsOpening) }
}
