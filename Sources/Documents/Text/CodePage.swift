/// An encoding of one byte a character, whose lower half is ASCII.
struct CodePage: Sendable {
    /// The characters of the bytes 0x80 to 0xFF; U+FFFD where the byte means nothing.
    private let upperHalf: [UInt16]

    init(upperHalf: [UInt16]) { self.upperHalf = upperHalf }

    /// The character that `byte` stands for.
    func scalar(_ byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(upperHalf[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }

    /// The text that `bytes` hold.
    func decode(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte)) }
        return String(text)
    }
}
