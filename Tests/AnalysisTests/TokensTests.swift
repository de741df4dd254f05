import Analysis
import Testing

struct TokensTests {
    private func words(_ text: String) -> [String] {
        let tokens = Tokens(text)
        return (0..<tokens.count).map { tokens[$0] }
    }

    @Test(arguments: ["RESOLUCIÓN", "resolución", "Resolucion", "resolucio\u{301}n", "RESOLUCIO\u{301}N"])
    func `case, accents and their encoding don't matter`(text: String) {
        #expect(words(text) == ["resolucion"])
    }

    @Test(arguments: ["N° 045", "Nº 045", "№ 045", "N°045", "n\u{2DA}045", "N.° 045"])
    func `the number sign is one sign`(text: String) {
        #expect(words(text) == ["n", "045"])
    }

    @Test(arguments: ["munici-\npalidad", "munici-\r\n   palidad", "munici\u{AD}\npalidad", "munici\u{AD}palidad"])
    func `a word divided at the end of a line is one word`(text: String) {
        #expect(words("la \(text) de") == ["la", "municipalidad", "de"])
    }

    @Test(arguments: ["munici- palidad", "MUNICI- palidad", "reso- lución", "conside-\n     \n        \nrando"])
    func `a word is whole where its line end is gone, and where a page's foot stood between`(text: String) {
        #expect(words(text).count == 1)
    }

    @Test(arguments: ["Lima- Callao", "técnico- legal", "socio- económico", "alcaldía- el", "inciso a- único"])
    func `a dash between two words joins none`(text: String) {
        #expect(words(text).count > 1)
    }

    @Test(arguments: ["045-\n2019", "Lima -\nPerú", "acta-\n\nsesión"])
    func `a hyphen that divides no word joins none`(text: String) {
        #expect(words(text).count == 2)
    }

    @Test func `each word knows where it stands in the text`() {
        let text = "El año «2020»: deroga-\nción, ﬁn № 5"
        let tokens = Tokens(text)
        let utf8 = Array(text.utf8)
        let sources = (0..<tokens.count).map { String(decoding: utf8[tokens.source($0)], as: UTF8.self) }
        #expect(sources == ["El", "año", "2020", "deroga-\nción", "ﬁn", "№", "5"])
        #expect(words(text) == ["el", "ano", "2020", "derogacion", "fin", "n", "5"])
    }

    @Test func `bytes that are no UTF-8 only part words`() {
        var tokens = Tokens()
        let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3]
        tokens.append(bytes.span)
        #expect((0..<tokens.count).map { tokens[$0] } == ["a", "b"])
    }

    @Test func `of a word without end, the beginning counts`() {
        let tokens = Tokens(String(repeating: "a", count: 1000))
        #expect(tokens.count == 1)
        #expect(tokens[0].utf8.count == Tokens.longestWord)
        #expect(tokens.source(0) == 0..<1000)
    }
}
