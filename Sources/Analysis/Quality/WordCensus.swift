/// What the words of a text are, counted.
///
/// It reads what stands between blanks as a whole, for a mark or a digit changes what letters beside it
/// mean: `MDSJ` in `012-2019-MDSJ` is no Spanish, and is no fault.
struct WordCensus {
    /// Words that could be Spanish.
    private(set) var spanish = 0
    /// Words that tell nothing: initials, names, addresses of the Web.
    private(set) var neutral = 0
    /// Words of small letters that no Spanish word resembles.
    private(set) var unknown = 0
    /// Words with capitals, digits, odd signs or another script inside.
    private(set) var broken = 0
    /// Words without vowels, or with too many consonants in a row.
    private(set) var soup = 0
    /// Words whose letters stand apart, at five letters a word.
    private(set) var apart = 0
    /// Words that lost a ligature.
    private(set) var divided = 0
    /// Signs that stand alone and mean nothing.
    private(set) var oddSigns = 0
    /// All characters but blanks.
    private(set) var characters = 0
    /// Characters that no text has.
    private(set) var damaged = 0

    private var token = WrittenToken()
    private var previousWord: UInt64 = 0
    private var lettersApart = 0

    /// Counts the words of the text whose UTF-8 is `utf8`.
    init(_ utf8: borrowing Span<UInt8>) {
        let ascii = CharacterClass.ascii
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if Self.isSmall(byte) {
                index = readSmall(utf8, from: index)
                continue
            }
            if byte < 0x80, byte != UInt8(ascii: "-") {
                read(ascii[Int(byte)])
                index += 1
                continue
            }
            if let next = LineEndHyphen.end(in: utf8, at: index), token.endsInLetter {
                index = next
                if index == utf8.count { token = WrittenToken() }
                continue
            }
            let (character, length) = Self.character(in: utf8, at: index)
            index += length
            read(character)
        }
        endToken()
        endLettersApart()
    }

    private static func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    /// Reads the small letters that begin at `start`; returns where they end.
    private mutating func readSmall(_ utf8: borrowing Span<UInt8>, from start: Int) -> Int {
        var end = start + 1
        while end < utf8.count, Self.isSmall(utf8[end]) { end += 1 }
        characters += end - start
        token.addSmall(utf8, start..<end)
        return end
    }

    private static func character(in utf8: borrowing Span<UInt8>, at index: Int) -> (CharacterClass, length: Int) {
        let byte = utf8[index]
        if byte < 0x80 { return (CharacterClass.ascii[Int(byte)], 1) }
        let (scalar, length) = Folding.scalar(in: utf8, at: index)
        return (CharacterClass.of(scalar), length)
    }

    private mutating func read(_ character: CharacterClass) {
        switch character {
        case .blank: endToken()
        case .lineEnd:
            endToken()
            endLettersApart()
        case .invisible: break
        default:
            characters += 1
            if case .damaged = character { damaged += 1 }
            token.add(character)
        }
    }

    private mutating func endToken() {
        guard !token.isEmpty else { return }
        token.finish()
        if let letter = token.singleLetter {
            lettersApart += 1
            previousWord = letter
        } else {
            endLettersApart()
            add(token.words)
            if token.isOddSign { oddSigns += 1 }
            divide()
        }
        token = WrittenToken()
    }

    private mutating func add(_ words: WrittenToken.Words) {
        spanish += words.spanish
        neutral += words.neutral
        unknown += words.unknown
        broken += words.broken
        soup += words.soup
    }

    /// Counts this word and the one before as one that lost its ligature, where they are.
    private mutating func divide() {
        if LostLigature.divides(previousWord, token.firstWord) { divided += 1 }
        previousWord = token.lastWord
    }

    /// Five letters in a row that stand alone are a word that fell apart; fewer are initials.
    private mutating func endLettersApart() {
        if lettersApart >= 5 { apart += lettersApart / 5 }
        lettersApart = 0
    }
}

/// The hyphen that divides a word at the end of a line.
private enum LineEndHyphen {
    /// Where the rest of the word begins, if there is such a hyphen at `index`; the end of the text where it ends
    /// with the hyphen.
    static func end(in utf8: borrowing Span<UInt8>, at index: Int) -> Int? {
        guard utf8[index] == UInt8(ascii: "-") else { return nil }
        var next = index + 1
        var lineEnds = 0
        while next < utf8.count, WordCharacters.isBlank(utf8[next]) {
            if utf8[next] == 0x0A { lineEnds += 1 }
            next += 1
        }
        guard next < utf8.count else { return next }
        return lineEnds == 1 && WordCharacters.beginsLetter(utf8[next]) ? next : nil
    }
}
