/// What a character is to somebody who judges a text.
enum CharacterClass {
    /// A Latin letter: 1 for `a` to 26 for `z`, its accent taken off.
    case letter(UInt8, isCapital: Bool)
    /// A Latin letter that is two, as `æ` and the ligature `ﬁ`: their numbers.
    case letters(UInt8, UInt8)
    /// A letter of another script.
    case foreign
    case digit
    case blank
    /// A line's or a page's end.
    case lineEnd
    /// Nothing to see: accents that stand apart, soft hyphens, marks of no width.
    case invisible
    /// No text has it: U+FFFD, a control character, a character for private use.
    case damaged
    /// A sign that acts have no use for within words, and broken encodings put there.
    case odd
    /// Any other mark.
    case mark

    /// The class of an ASCII byte.
    static let ascii: [CharacterClass] = (UInt8(0)..<128).map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter(byte - 96, isCapital: false)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(byte - 64, isCapital: true)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0x0A, 0x0C, 0x0D: .lineEnd
        case 0x09, 0x0B, 0x20: .blank
        case 0..<0x20, 0x7F: .damaged
        default: Array("!#$%&'*+<>=?@\\^`{}~\"").contains(Character(Unicode.Scalar(byte))) ? .odd : .mark
        }
    }

    /// The class of a character beyond ASCII.
    static func of(_ scalar: UInt32) -> CharacterClass {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x3000: .blank
        case 0x85, 0x2028, 0x2029: .lineEnd
        case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F: .invisible
        case 0x80...0x9F, 0xFFF0...0xFFFF, 0xE000...0xF8FF, 0xF_0000...: .damaged
        case 0xA2...0xA9, 0xAC, 0xAE, 0xB1, 0xB5, 0xB6, 0xB8, 0xD7, 0xF7: .odd
        case 0xA1, 0xAA...0xBF, 0x2010...0x2BFF: .mark
        default: letter(scalar)
        }
    }

    private static func letter(_ scalar: UInt32) -> CharacterClass {
        switch Folding.fold(scalar) {
        case .nothing: return .invisible
        case .byte(let byte):
            guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else { return .mark }
            return .letter(byte - 96, isCapital: isCapital(scalar))
        case .bytes(let bytes):
            let isLatin = bytes.count > 1 && bytes.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
            if isLatin { return .letters(bytes[0] - 96, bytes[1] - 96) }
            return WordCharacters.isWord(scalar) ? .foreign : .mark
        }
    }

    /// Whether a letter of Latin-1 or Latin Extended-A is a capital.
    private static func isCapital(_ scalar: UInt32) -> Bool {
        scalar < 0x100 ? scalar < 0xDF : Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
}
