/// Which characters make words.
enum WordCharacters {
    /// For each ASCII byte, its folded letter or digit; 0 where it stands between words.
    static let ascii: [UInt8] = (0..<128).map { byte in
        let folded = Folding.ascii[byte]
        switch folded {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return folded
        default: return 0
        }
    }

    /// Whether the byte begins a letter; bytes beyond ASCII are taken for letters' first bytes.
    static func beginsLetter(_ byte: UInt8) -> Bool {
        byte == 0xC3 || (byte < 0x80 && ascii[Int(byte)] >= UInt8(ascii: "a"))
    }

    /// Whether the byte is a blank or a line's end.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// Whether a character of another script belongs to a word.
    static func isWord(_ scalar: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(scalar) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
