import Testing

@testable import Tesseract

/// What Tesseract left out at first, and what is done about it.
struct SecondLookTests {
    private func word(
        _ text: String,
        _ sides: ClosedRange<Double>,
        line: Double = 100,
        confidence: Double = 90,
        _ opening: RecognisedWord.Opening = .word
    ) -> RecognisedWord {
        let box = PixelRectangle(left: sides.lowerBound, top: line, right: sides.upperBound, bottom: line + 20)
        return RecognisedWord(text: text, confidence: confidence, box: box, opening: opening)
    }

    private var heading: [RecognisedWord] {
        [word("ORDENANZA", 100...300, .block), word("N°", 320...350), word("Visto", 100...160, line: 140, .line)]
    }

    private func box(_ sides: ClosedRange<Double>, line: Double) -> PixelRectangle {
        PixelRectangle(left: sides.lowerBound, top: line, right: sides.upperBound, bottom: line + 20)
    }

    @Test func `ink beside a line is read with the line, ink that is far off is not`() {
        let look = SecondLook(heading)
        let places = look.places([box(370...500, line: 101), box(700...760, line: 100)])
        #expect(places.map(\.line) == [0])
        #expect(places.first?.box == PixelRectangle(left: 100, top: 100, right: 500, bottom: 121))
    }

    @Test func `a long word that is a guess has its line read once more`() {
        var words = heading
        words[1] = word("N9234-2019", 320...450, confidence: 12)
        #expect(SecondLook(words).places([]).map(\.line) == [0])
        #expect(SecondLook(heading).places([]).isEmpty)
    }

    @Test func `what says more takes the line's place, and opens what it opened`() throws {
        var look = SecondLook(heading)
        let place = try #require(look.places([box(370...500, line: 100)]).first)
        look.take(
            [word("ORDENANZA", 100...300, .block), word("N°", 320...350), word("012-2019", 370...500)],
            at: place
        )
        #expect(look.words.map(\.text) == ["ORDENANZA", "N°", "012-2019", "Visto"])
        #expect(look.words.map(\.opening) == [.block, .word, .word, .line])
    }

    @Test func `what says less, or is less sure, is not taken`() throws {
        var look = SecondLook(heading)
        let place = try #require(look.places([box(370...500, line: 100)]).first)
        look.take([word("ORDEN", 100...300, .block)], at: place)
        look.take([word("ORDENANZANNNNNNNNNNNNNNNNN", 100...500, confidence: 40, .block)], at: place)
        #expect(look.words == heading)
    }

    @Test func `a line that stood nowhere comes before the one below it`() throws {
        var look = SecondLook(heading)
        let place = try #require(look.places([box(100...400, line: 10)]).first)
        #expect(place.line == nil)
        look.take([word("MUNICIPALIDAD", 100...400, line: 10, .block)], at: place)
        #expect(look.words.first?.text == "MUNICIPALIDAD")
        #expect(look.words.count == 4)
    }

    @Test func `ink that no word covers is found`() throws {
        var recogniser = try TextRecogniser(language: "spa")
        let image = try PrintedPage.image(["MUNICIPALIDAD DE SAN JACINTO", "acuerda aprobar la obra"])
        let words = try recogniser.recognise(image).words
        let missing = try #require(words.first { $0.text == "JACINTO" })
        guard let ink = image.ink(darkerThan: 128) else { throw TesseractError(code: .outOfMemory, message: "") }
        let unread = UnreadInk(height: 28)
        #expect(unread.rectangles(in: ink, without: words).isEmpty)
        let found = unread.rectangles(in: ink, without: words.filter { $0 != missing })
        #expect(found.count == 1 && abs((found.first?.left ?? 0) - missing.box.left) < 5)
    }

    @Test func `a stroke from top to foot is taken away, and the words that it crosses are read`() throws {
        let lines = [
            "ORDENANZA MUNICIPAL", "El Concejo de San Jacinto del Valle", "acuerda aprobar la obra del puente",
        ]
        let image = try PrintedPage.image(lines, blackening: 420..<423)
        var recogniser = try TextRecogniser(language: "spa")
        let read = try recogniser.recognise(image).words.map(\.text).joined(separator: " ")
        #expect(read == lines.joined(separator: " "))
        #expect(try PrintedPage.image(lines).withoutStreaks() == nil)
    }
}
