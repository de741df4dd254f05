import Documents
import Testing

struct DecodedTextTests {
    private static let act = "ACTA DE SESIÓN: el señor alcalde, según el artículo 9°, aprobó la Ordenanza Nº 12. ¿Más?"

    /// CP850's bytes for the letters of ``act``; all others are ASCII.
    private static let dos: [Character: UInt8] = [
        "Ó": 0xE0, "ñ": 0xA4, "ú": 0xA3, "í": 0xA1, "ó": 0xA2, "º": 0xA7, "°": 0xF8, "¿": 0xA8, "á": 0xA0, "é": 0x82,
        "Ñ": 0xA5, "Ú": 0xE9,
    ]

    private static func cp850(_ text: String) -> [UInt8] { text.map { dos[$0] ?? $0.asciiValue ?? 0x3F } }
    private static func latin(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    static let encoded: [(TextEncoding, [UInt8])] = [
        (.utf8, Array(act.utf8)),
        (.utf8, [0xEF, 0xBB, 0xBF] + Array(act.utf8)),
        (.utf16LittleEndian, utf16("\u{FEFF}" + act, bigEndian: false)),
        (.utf16BigEndian, utf16("\u{FEFF}" + act, bigEndian: true)),
        (.utf16LittleEndian, utf16(act, bigEndian: false)),
        (.utf16BigEndian, utf16(act, bigEndian: true)),
        (.windows1252, latin(act)),
        (.cp850, cp850(act)),
    ]

    @Test(arguments: encoded) func `one text is read in every encoding`(encoding: TextEncoding, bytes: [UInt8]) throws {
        let decoded = try #require(DecodedText(bytes))
        #expect(decoded.text == Self.act)
        #expect(decoded.encoding == encoding)
        #expect(decoded.confidence > 0.9)
    }

    @Test(arguments: ["REPÚBLICA DEL PERÚ", "El niño está en el callejón", "Nº 15 de la sesión", "AÑO", "RESOLUCIÓN"])
    func `a few words tell the code page`(words: String) throws {
        let windows = try #require(DecodedText(Self.latin(words)))
        #expect(windows.text == words)
        #expect(windows.encoding == .windows1252)
        let dos = try #require(DecodedText(Self.cp850(words)))
        #expect(dos.text == words)
        #expect(dos.encoding == .cp850)
    }

    @Test func `hard blanks of Windows aren't the á of DOS`() throws {
        let text = "sesión" + String(repeating: "\u{A0}", count: 40) + "Lima"
        let decoded = try #require(DecodedText(Self.latin(text)))
        #expect(decoded.encoding == .windows1252)
        #expect(decoded.text == text)
    }

    @Test func `boxes drawn by DOS are boxes`() throws {
        let line = [0xC9] + [UInt8](repeating: 0xCD, count: 20) + [0xBB, 0x0D, 0x0A]
        let decoded = try #require(DecodedText(line + Self.cp850("sesión") + [0x0D, 0x0A]))
        #expect(decoded.encoding == .cp850)
        #expect(decoded.text.hasPrefix("╔════"))
    }

    @Test func `the quotes of Windows are quotes`() throws {
        let bytes = [0x93] + Array("Municipalidad".utf8) + [0x94, 0x20, 0x96, 0x20] + Array("Lima".utf8)
        let decoded = try #require(DecodedText(bytes))
        #expect(decoded.text == "“Municipalidad” – Lima")
    }

    @Test func `the mark that ends a DOS file is no text`() throws {
        #expect(try #require(DecodedText(Array("acta\r\n".utf8) + [0x1A])).text == "acta\r\n")
    }

    @Test func `a stray byte doesn't spoil a text in UTF-8`() throws {
        let bytes = Array("sesión año número artículo según más está día público único".utf8) + [0x20, 0xF1]
        let decoded = try #require(DecodedText(bytes))
        #expect(decoded.encoding == .utf8)
        #expect(decoded.text.hasSuffix("único ñ"))
        #expect(decoded.confidence < 1)
    }

    @Test func `ASCII is surely UTF-8`() throws {
        let decoded = try #require(DecodedText(Array("Lima".utf8)))
        #expect(decoded.encoding == .utf8)
        #expect(decoded.confidence == 1)
    }

    @Test(
        arguments: [
            [0x41, 0, 0x42, 0x43, 0x44, 0x45, 0x46],
            [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0],
            [0x41, 0, 0, 0, 0x42, 0, 0, 0],
            [1, 2, 3, 4, 5, 6, 7, 8],
            [0, 0, 0, 0],
        ] as [[UInt8]]
    )
    func `bytes that are no text are refused`(bytes: [UInt8]) {
        #expect(DecodedText(bytes) == nil)
    }
}
