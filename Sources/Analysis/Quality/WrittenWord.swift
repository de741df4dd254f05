/// A run of letters in a text that is being judged.
struct WrittenWord {
    /// What the letters make.
    enum Kind {
        /// A Spanish word, as far as its letters tell.
        case spanish
        /// A word that tells nothing: initials, a name that isn't Spanish, the letters of an act's number.
        case neutral
        /// None of both.
        case unknown
        /// No word: capitals among small letters, letters of two scripts.
        case broken
        /// No word: nothing but consonants, or too many in a row.
        case soup
    }

    /// How many letters.
    private(set) var length = 0

    /// The first twelve letters, five bits each: words as numbers, to compare.
    private(set) var packed: UInt64 = 0

    private var window = 0
    private var isSpanish = true
    private var capitals = 0
    private var beginsWithCapital = false
    private var lastWasSmall = false
    private var isMixed = false
    private var foreignLetters = 0
    private var vowels = 0
    private var consonants = 0
    private var mostConsonants = 0

    /// Adds a letter: 1 for `a` to 26 for `z`, without its accent.
    mutating func add(_ letter: UInt8, isCapital: Bool) {
        if isCapital {
            if length == 0 { beginsWithCapital = true }
            capitals += 1
            isMixed = isMixed || lastWasSmall
        }
        lastWasSmall = !isCapital
        length += 1
        if length <= 12 { packed = packed << 5 | UInt64(letter) }
        slide(Int(letter))
        if Self.isVowel(letter) {
            vowels += 1
            consonants = 0
        } else {
            consonants += 1
            mostConsonants = max(mostConsonants, consonants)
        }
    }

    /// Adds small letters of ASCII, as nearly all letters are: the same as one by one, and faster.
    mutating func addSmall(_ utf8: borrowing Span<UInt8>, _ range: Range<Int>) {
        var (window, isSpanish, consonants, mostConsonants) = (window, isSpanish, consonants, mostConsonants)
        for index in range {
            let letter = utf8[index] &- 96
            window = (window &* LetterSequences.base &+ Int(letter)) % LetterSequences.count
            length &+= 1
            if length > 2, isSpanish { isSpanish = LetterSequences.occurs(window) }
            if length <= 12 { packed = packed << 5 | UInt64(letter) }
            if Self.isVowel(letter) {
                vowels &+= 1
                consonants = 0
            } else {
                consonants &+= 1
                mostConsonants = max(mostConsonants, consonants)
            }
        }
        (self.window, self.isSpanish) = (window, isSpanish)
        (self.consonants, self.mostConsonants) = (consonants, mostConsonants)
        lastWasSmall = true
    }

    /// Adds a letter of another script.
    mutating func addForeign() {
        length += 1
        foreignLetters += 1
    }

    /// Adds a letter, or an edge, to the sequence of four, and looks it up when there are four.
    private mutating func slide(_ digit: Int) {
        window = (window * LetterSequences.base + digit) % LetterSequences.count
        if length >= 3 || (digit == 0 && length == 2) { isSpanish = isSpanish && LetterSequences.occurs(window) }
    }

    private static func isVowel(_ letter: UInt8) -> Bool { vowelBits &>> Int(letter) & 1 != 0 }

    /// `a`, `e`, `i`, `o`, `u`, `y`, a bit each.
    private static let vowelBits = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
}

extension WrittenWord {
    /// What the letters make; the word ends here.
    mutating func finish() -> Kind {
        if foreignLetters > 0 { return foreignLetters == length ? .unknown : .broken }
        if length == 1 { return .neutral }
        slide(0)
        let isTitle = beginsWithCapital && capitals == 1
        guard !isMixed, capitals <= 1 || capitals == length, capitals == 0 || beginsWithCapital else {
            return isPluralOfInitials ? .neutral : .broken
        }
        if isSpanish { return .spanish }
        if isSoup { return capitals == length && length <= Self.longestInitials ? .neutral : .soup }
        return isTitle || (capitals == length && length <= Self.longestInitials) ? .neutral : .unknown
    }

    /// The longest initials, as those of an office in an act's number.
    private static let longestInitials = 6

    private var isSoup: Bool { length > 3 && (vowels == 0 || mostConsonants > 4) }

    /// `RRs`, `OOPPs`, `ONGs`: capitals and a small `s`.
    private var isPluralOfInitials: Bool { capitals == length - 1 && lastWasSmall && packed & 31 == 19 && !isMixed }
}
