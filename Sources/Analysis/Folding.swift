/// The folding of one character: the table behind ``FoldedText``.
enum Folding {
    /// What a character becomes.
    enum Folded {
        case nothing
        case byte(UInt8)
        case bytes([UInt8])
    }

    /// Folded ASCII: capitals small, control characters (but line ends, form feeds, tabs) blank.
    static let ascii: [UInt8] = (0..<128).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) + 32
        case 0x09, 0x0A, 0x0C, 0x0D: UInt8(byte)
        case 0..<0x20, 0x7F: 0x20
        default: UInt8(byte)
        }
    }

    /// The scalar that starts at `index`, and how many bytes it takes; a broken one is a blank of one byte.
    static func scalar(in utf8: borrowing Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = utf8[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF5, index + length <= utf8.count else { return (0x20, 1) }
        var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length {
            let next = utf8[index + offset]
            guard next & 0xC0 == 0x80 else { return (0x20, 1) }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        return (scalar, length)
    }

    /// What the scalar becomes.
    static func fold(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0..<0x80: .byte(ascii[Int(scalar)])
        case 0xA0..<0x180: latin[Int(scalar) - 0xA0]
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: .nothing
        default: punctuation[scalar] ?? other(scalar)
        }
    }

    /// Latin-1's upper half and Latin Extended-A: what decomposition leaves of them.
    private static let latin: [Folded] = (UInt32(0xA0)..<0x180).map { scalar in
        switch scalar {
        case 0xA0: .byte(0x20)
        case 0xAA: .byte(UInt8(ascii: "a"))
        case 0xAB, 0xBB: .byte(UInt8(ascii: "\""))
        case 0xAD: .nothing
        case 0xB0, 0xBA: .byte(UInt8(ascii: "*"))
        case 0xB4: .byte(UInt8(ascii: "'"))
        case 0xDF: .bytes(Array("ss".utf8))
        case 0xC6, 0xE6: .bytes(Array("ae".utf8))
        case 0x152, 0x153: .bytes(Array("oe".utf8))
        case 0xD8, 0xF8: .byte(UInt8(ascii: "o"))
        case 0x131: .byte(UInt8(ascii: "i"))
        case 0x141, 0x142: .byte(UInt8(ascii: "l"))
        default: baseLetter(scalar)
        }
    }

    /// Marks that are written in many ways for one meaning.
    private static let punctuation: [UInt32: Folded] = {
        var table: [UInt32: Folded] = [:]
        for dash in UInt32(0x2010)...0x2015 { table[dash] = .byte(UInt8(ascii: "-")) }
        for blank in UInt32(0x2000)...0x200A { table[blank] = .byte(0x20) }
        for single in [0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2BC] as [UInt32] { table[single] = .byte(0x27) }
        for double in [0x201C, 0x201D, 0x201E, 0x201F, 0x2033] as [UInt32] { table[double] = .byte(0x22) }
        table[0x2DA] = .byte(UInt8(ascii: "*"))
        table[0x2212] = .byte(UInt8(ascii: "-"))
        table[0x2028] = .byte(0x0A)
        table[0x2029] = .byte(0x0A)
        table[0x202F] = .byte(0x20)
        table[0x2026] = .bytes(Array("...".utf8))
        table[0x2116] = .bytes(Array("n*".utf8))
        for (ligature, letters) in zip(UInt32(0xFB00)...0xFB06, ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]) {
            table[ligature] = .bytes(Array(letters.utf8))
        }
        return table
    }()

    /// A letter of another script: small, otherwise as it is.
    ///
    /// A mark or sign: itself.
    private static func other(_ scalar: UInt32) -> Folded {
        guard let scalar = Unicode.Scalar(scalar) else { return .byte(0x20) }
        return .bytes(Array(scalar.properties.lowercaseMapping.utf8))
    }

    /// What is left of a letter when its accents go, for letters that Unicode can take apart.
    private static func baseLetter(_ scalar: UInt32) -> Folded {
        guard let scalar = Unicode.Scalar(scalar), scalar.properties.isAlphabetic else { return .byte(0x20) }
        let letter = String(scalar).lowercased()
        guard let base = baseLetters[letter] else { return .bytes(Array(letter.utf8)) }
        return .byte(base)
    }

    /// Small accented letters by the base letter they fold to.
    private static let baseLetters: [String: UInt8] = {
        let groups: [(Character, String)] = [
            ("a", "áàäâãåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "éèëêēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
            ("i", "íìïîĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀ"), ("n", "ñńņňŉ"), ("o", "óòöôõōŏő"),
            ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "úùüûũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        var table: [String: UInt8] = [:]
        for (base, letters) in groups {
            for letter in letters { table[String(letter)] = base.asciiValue }
        }
        return table
    }()
}
