/// What a byte of folded text is.
///
/// Folded text is ASCII but for other scripts, so small letters and figures are all there is.
extension UInt8 {
    /// `a` to `z`.
    var isLetter: Bool { self >= 0x61 && self <= 0x7A }

    /// `0` to `9`.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// A letter or a figure.
    var isWordByte: Bool { isLetter || isDigit }

    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// The end of a line or of a page.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D || self == 0x0C }

    /// What a figure stands for.
    var figure: Int { Int(self) - 0x30 }
}

/// The byte of an ASCII character, so that scanners can say `ascii("-")`.
func ascii(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }
