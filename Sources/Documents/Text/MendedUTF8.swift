/// UTF-8 with stray bytes in it, which are read as Windows-1252.
struct MendedUTF8 {
    /// The text, mended.
    private(set) var text = ""

    /// How many characters beyond ASCII are well formed.
    private(set) var sequences = 0

    /// How many bytes belong to no well-formed character.
    private(set) var strays = 0

    init(_ bytes: ArraySlice<UInt8>) {
        var scalars = String.UnicodeScalarView()
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = Self.length(of: bytes[index])
            if length == 1 {
                scalars.append(Unicode.Scalar(bytes[index]))
            } else if length > 1, let scalar = Self.scalar(bytes[index...].prefix(length)) {
                scalars.append(scalar)
                sequences += 1
            } else {
                scalars.append(CodePage.windows1252.scalar(bytes[index]))
                strays += 1
                index += 1
                continue
            }
            index += length
        }
        text = String(scalars)
    }

    /// How many bytes a character has that starts with `byte`; 0 where none does.
    private static func length(of byte: UInt8) -> Int {
        switch byte {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    }
}
