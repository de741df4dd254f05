import Analysis
import Testing

struct PageQualityTests {
    private static let act = """
        ORDENANZA N° 118-MDSJV
        San Jacinto del Valle, 22 de diciembre de 2008
        EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE SAN JACINTO DEL VALLE
        Que, la Ley Orgánica de Municipalidades señala que los gobiernos locales gozan de autonomía política, econó-
        mica y administrativa en los asuntos de su competencia, y que la oficina de rentas notifica a los vecinos del
        anexo El Pedregal; Informe N° 131-2008-OAT/MDSJV, D.S. 156-2004-EF, www.munisanjacintodelvalle.example
        Regístrese, comuníquese y cúmplase.
        WILFREDO ORDÓÑEZ LLANQUI
        """

    private static func quality(_ text: String) throws -> PageQuality { try #require(PageQuality(text)) }

    @Test func `an act is trusted, with its numbers, initials, names and divided words`() throws {
        let quality = try Self.quality(Self.act)
        #expect(quality.value > 0.95)
        #expect(quality.faults.isEmpty)
        #expect(quality.words == quality.spanishWords)
    }

    @Test func `case and normal form change nothing`() throws {
        #expect(try Self.quality(Self.act.uppercased()).value > 0.95)
        let apart = Self.act.replacing("ó", with: "o\u{301}").replacing("í", with: "i\u{301}")
        #expect(try Self.quality(apart).value == Self.quality(Self.act).value)
    }

    static let damages: [(PageQuality.Fault, @Sendable (String) -> String)] = [
        (.damagedCharacters, { $0.map { $0.isLetter ? "\u{F0A1}" : String($0) }.joined() }),
        (.damagedCharacters, { $0.replacing("a", with: "\u{FFFD}") }),
        (.damagedCharacters, { $0.replacing("e", with: "\u{1}") }),
        (
            .lettersApart,
            { $0.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }.joined(separator: " ") }
        ),
        (.brokenWords, { $0.replacing("o", with: "0").replacing("l", with: "1") }),
        (
            .brokenWords,
            { $0.map { $0.isLetter ? "(cid:\($0.unicodeScalars.first?.value ?? 0))" : String($0) }.joined() }
        ),
        (.brokenWords, { $0.split(separator: "a").joined(separator: "aX") }),
        (.unknownWords, { String($0.map { $0.isLowercase && $0.isASCII ? shifted($0) : $0 }) }),
        (.consonantSoup, { $0.filter { !"aeiouáéíóú".contains($0) } }),
    ]

    private static func shifted(_ letter: Character) -> Character {
        let value = (letter.asciiValue ?? 97) - 97
        return Character(Unicode.Scalar((value + 5) % 26 + 97))
    }

    @Test(arguments: damages.indices) func `damage shows, and has its name`(index: Int) throws {
        let (fault, damage) = Self.damages[index]
        let quality = try Self.quality(damage(Self.act))
        #expect(quality.value < 0.6)
        #expect(quality.faults.contains(fault))
    }

    @Test func `lost ligatures show`() throws {
        let text = "La o cina noti ca la modi cación del bene cio y veri ca lo su ciente"
        #expect(try Self.quality(text).faults.first == .lostLigatures)
        #expect(try Self.quality(text).value < Self.quality("La oficina notifica la modificación del beneficio").value)
    }

    @Test func `the more letters are wrong, the lower the value`() throws {
        let confused: [Character: Character] = ["e": "c", "n": "u", "a": "s", "r": "n", "i": "l", "o": "e", "t": "f"]
        let values = try [0, 20, 7, 3, 1].map { step in
            try Self.quality(
                String(Self.act.enumerated().map { step > 0 && $0 % step == 0 ? confused[$1] ?? $1 : $1 })
            ).value
        }
        #expect(values == values.sorted(by: >))
        #expect(Set(values).count == values.count)
    }

    @Test func `few words say little`() throws {
        #expect(try Self.quality("Xqtzk").value > 0.6)
        #expect(try Self.quality("MDSJV").value > 0.8)
    }

    @Test func `signs of dirt are seen`() throws {
        #expect(try Self.quality("acta ~ ^ } ¬ \\ ~ ^ { ¬ de la sesión").faults.contains(.oddSigns))
    }

    @Test(arguments: ["", " \n\u{0C}\t", "\u{AD}\u{FEFF}"]) func `nothing has no quality`(text: String) {
        #expect(PageQuality(text) == nil)
    }
}
