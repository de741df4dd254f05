import Tesseract
import Testing

@testable import Documents

/// From words on an image to a page's text.
struct RecognisedTextTests {
    private static let box = PixelRectangle(left: 200, top: 400, right: 300, bottom: 450)

    private static func word(
        _ text: String,
        _ opening: RecognisedWord.Opening = .word,
        confidence: Double = 95
    ) -> RecognisedWord {
        RecognisedWord(text: text, confidence: confidence, box: box, opening: opening)
    }

    private func text(_ words: [RecognisedWord]) -> RecognisedText {
        RecognisedText(RecognisedImage(words: words, rotation: 0, skew: 0), resolution: 200)
    }

    private func text(_ line: String) -> String {
        text(line.split(separator: " ").map { Self.word(String($0)) }).text
    }

    @Test func `lines end with line feeds, and a blank line stands between paragraphs`() {
        let read = text([
            Self.word("ACUERDO", .block), Self.word("DE"), Self.word("CONCEJO", .line), Self.word("Visto", .paragraph),
            Self.word("Lima", .block),
        ])
        #expect(read.text == "ACUERDO DE\nCONCEJO\n\nVisto\n\nLima")
    }

    @Test func `words stand where the text says, in points on the page`() {
        let read = text([Self.word("sesio\u{301}n", .block), Self.word("única")])
        let utf8 = Array(read.text.utf8)
        #expect(read.words.map { String(decoding: utf8[$0.range], as: UTF8.self) } == ["sesión", "única"])
        #expect(read.words[0].box == PageBox(left: 72, top: 144, right: 108, bottom: 162))
        #expect(read.confidences == [95, 95])
    }

    @Test func `the page is as sure as its letters`() {
        let read = text([Self.word("tres", .block, confidence: 100), Self.word("doce", confidence: 50)])
        #expect(read.confidence == 0.75)
        #expect(text([RecognisedWord]()).confidence == 0)
    }

    @Test(
        arguments: [
            ("ACUERDO N* 012-2019", "ACUERDO N° 012-2019"), ("Ley N? 27972", "Ley N° 27972"),
            ("ORDENANZA N” 031", "ORDENANZA N° 031"), ("INFORME N*045-2021", "INFORME N°045-2021"),
            ("DECRETO N9 004", "DECRETO N° 004"),
            ("ALCALDÍA N9234-2019-MDSJV", "ALCALDÍA N°234-2019-MDSJV"),
            ("ALCALDÍA NO 261 - 2019", "ALCALDÍA N° 261 - 2019"), ("N?-375-2019", "N°-375-2019"),
            ("el artículo 9? de", "el artículo 9° de"),
            ("los artículos 194\" y 9\", de", "los artículos 194° y 9°, de"),
            ("\"una cita\" del artículo 9\" de", "\"una cita\" del artículo 9° de"),
            ("artículos 9?, 17* y 41% de", "artículos 9°, 17° y 41° de"), ("1%.- Prohíbese", "1°.- Prohíbese"),
            ("4\".- Encárgase", "4°.- Encárgase"),
        ]
    )
    func `the small circle that Tesseract can't write is restored`(read: String, expected: String) {
        #expect(text(read) == expected)
    }

    @Test(
        arguments: [
            "¿Fueron 9? Nadie", "el 18% de", "NO 3 votos", "N? de", "la clase N2O 4", "\"Ley 27972\"", "son 12\" de",
            "No todos", "N9234", "N1234-2019", "al 5%.", "\"del artículo 9\" rige", "“el artículo 9\" rige",
        ]
    )
    func `what may be something else stays`(read: String) {
        #expect(text(read) == read)
    }

    @Test func `guesses that are only signs go, and what they open stays open`() {
        let read = text([
            Self.word("Uno", .block), Self.word("~]", .paragraph, confidence: 12), Self.word("dos"),
            Self.word("-", confidence: 90), Self.word("tres", .line, confidence: 20),
        ])
        #expect(read.text == "Uno\n\ndos -\ntres")
    }

    @Test func `a line of short guesses goes, one with a word in it stays`() {
        let read = text([
            Self.word("Visto", .block), Self.word("a", .line, confidence: 20), Self.word("IE", confidence: 30),
            Self.word("se", .line, confidence: 20), Self.word("acuerda", confidence: 30),
        ])
        #expect(read.text == "Visto\nse acuerda")
    }

    @Test func `a guess of one letter far from its line goes, and the line opens what it opened`() {
        let far = PixelRectangle(left: 20, top: 400, right: 30, bottom: 450)
        let read = text([
            RecognisedWord(text: "3", confidence: 24, box: far, opening: .block), Self.word("RESOLUCIÓN"),
            RecognisedWord(text: "3", confidence: 90, box: far, opening: .line), Self.word("vocales"),
        ])
        #expect(read.text == "RESOLUCIÓN\n3 vocales")
    }

    private func letters(_ letters: String, from left: Double, _ opening: RecognisedWord.Opening) -> [RecognisedWord] {
        letters.enumerated().map { index, letter in
            let start = left + 30 * Double(index)
            let box = PixelRectangle(left: start, top: 100, right: start + 15, bottom: 125)
            return RecognisedWord(text: String(letter), confidence: 90, box: box, opening: index == 0 ? opening : .word)
        }
    }

    @Test func `letters that stand apart are one word, where there is more room two`() {
        let read = text(
            letters("SE", from: 100, .block) + letters("RESUELVE", from: 190, .word) + [Self.word("fin", .line)]
        )
        #expect(read.text == "SE RESUELVE\nfin")
        let box = read.words[1].box
        #expect(abs(box.left - 68.4) < 0.01 && abs(box.right - 149.4) < 0.01)
        #expect(read.confidences == [90, 90, 95])
    }

    @Test func `initials stay apart`() {
        #expect(text(letters("JRT", from: 100, .block)).text == "J R T")
    }
}
