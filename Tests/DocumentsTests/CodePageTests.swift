@testable import Documents
import Testing

/// Round trips: invented acts written in every encoding, and read back.
struct CodePageTests {
    private static let pages: [(TextEncoding, CodePage)] = [
        (.windows1252, .windows1252), (.iso8859_15, .iso8859_15), (.cp850, .cp850), (.cp437, .cp437),
        (.macRoman, .macRoman),
    ]

    static let texts = [
        "La Municipalidad Distrital de San Jacinto del Valle aprobó en sesión ordinaria el régimen de arbitrios. El señor "
            + "regidor Ordóñez pidió que también se publique según el artículo 44°. ¿Cuándo? «Mañana», respondió.",
        "EL CONCEJO MUNICIPAL, EN SESION ORDINARIA DE LA FECHA, ACORDO: AUTORIZAR AL SEÑOR ALCALDE LA FIRMA DEL CONVENIO.",
        "Acta de sesión\rActa de sesión\rSe levantó la sesión a las once\r",
        "Artículo único",
        "El niño",
        "Nº 015-89-A/MDSJV\r\nMotupe, 3 de octubre de 1989. Regístrese, comuníquese y archívese.\r\n",
    ]

    /// Capitals with accents, which CP437 doesn't have.
    static let capitals = [
        "RESOLUCIÓN DE ALCALDÍA Nº 015: LA ALCALDESA DE LA MUNICIPALIDAD, CONSIDERANDO QUE SEGÚN EL ARTÍCULO ÚNICO",
        "REPÚBLICA DEL PERÚ", "SESIÓN", "ÁREA DE CATASTRO",
    ]

    private static func encoded(_ text: String, in page: CodePage) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = (UInt8(0)...255).first(where: { page.scalar($0) == scalar }) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    @Test(arguments: texts + capitals) func `a text is read back from every code page that can write it`(text: String)
        throws
    {
        for (encoding, page) in Self.pages {
            guard let bytes = Self.encoded(text, in: page) else { continue }
            let decoded = try #require(DecodedText(bytes))
            #expect(decoded.text == text, "\(encoding)")
            #expect(decoded.confidence > 0.6, "\(encoding)")
        }
    }

    @Test(arguments: texts + capitals) func `a text is read back from every Unicode encoding`(text: String) throws {
        let units = Array(text.utf16)
        for mark in [[], [0xFEFF]] as [[UInt16]] {
            for isBig in [false, true] {
                let bytes = (mark + units).flatMap { unit in
                    isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
                }
                #expect(DecodedText(bytes)?.text == text)
            }
        }
        #expect(DecodedText(Array(text.utf8))?.text == text)
        #expect(DecodedText([0xEF, 0xBB, 0xBF] + Array(text.utf8))?.text == text)
    }

    @Test func `the boxes of CP437 are told from the capitals of CP850`() throws {
        let table =
            "╒═══════╤═══════╕\r\n│ Rubro │ Año   │\r\n╞═══════╪═══════╡\r\n│ agua  │ 1.20  │\r\n╘═══════╧═══════╛\r\n"
        let bytes = try #require(Self.encoded(table, in: .cp437))
        let decoded = try #require(DecodedText(bytes))
        #expect(decoded.text == table)
        #expect(decoded.encoding == .cp437)
    }

    @Test func `the euro tells ISO 8859-15`() throws {
        let text = "La donación de la ciudad hermana: 1.500 € para el año 2004"
        let bytes = try #require(Self.encoded(text, in: .iso8859_15))
        let decoded = try #require(DecodedText(bytes))
        #expect(decoded.text == text)
        #expect(decoded.encoding == .iso8859_15)
    }

    @Test func `what can't be told is said to be unsure`() throws {
        let bytes = try #require(Self.encoded(Self.texts[0], in: .cp850))
        let sure = try #require(DecodedText(bytes))
        let unsure = try #require(DecodedText([0x41, 0x20, 0x97, 0x20, 0x42]))
        #expect(unsure.confidence < sure.confidence)
        #expect(unsure.confidence < 0.9)
    }

    @Test func `an accent far from the beginning counts`() throws {
        let text = String(repeating: "ACTA DE LA SESION ORDINARIA ", count: 20_000) + "resolución"
        let bytes = try #require(Self.encoded(text, in: .macRoman))
        let decoded = try #require(DecodedText(bytes))
        #expect(decoded.encoding == .macRoman)
    }
}
