import Testing

@testable import Tesseract

/// What Tesseract reads on printed pages.
struct TextRecogniserTests {
    private static let lines = [
        "MUNICIPALIDAD DISTRITAL DE SAN JACINTO DEL VALLE", "El Concejo Municipal, en sesion ordinaria de la fecha,",
        "acuerda aprobar el presupuesto de la obra del puente", "y encargar su cumplimiento a la gerencia de obras.",
    ]

    private func text(_ image: RecognisedImage) -> [String] {
        image.words.reduce(into: []) { lines, word in
            if word.opening >= .line { lines.append(word.text) } else { lines[lines.count - 1] += " " + word.text }
        }
    }

    @Test func `a printed page is read line by line`() throws {
        var recogniser = try TextRecogniser(language: "spa")
        let image = try PrintedPage.image(Self.lines)
        let read = try recogniser.recognise(image)
        #expect(text(read).map { $0.replacing("sesión", with: "sesion") } == Self.lines)
        #expect(read.rotation == 0)
        #expect(read.confidence > 80)
        #expect(recogniser.name.hasPrefix("tesseract ") && recogniser.name.hasSuffix(" spa"))
    }

    @Test(arguments: [90, 180, 270]) func `a page that was turned is turned back, and boxes stay where its words are`(
        rotation: Int
    ) throws {
        var recogniser = try TextRecogniser(language: "spa")
        let lines = Self.lines + Self.lines + Self.lines
        let upright = try recogniser.recognise(try PrintedPage.image(lines))
        let image = try PrintedPage.image(lines, rotation: rotation)
        let read = try recogniser.recognise(image)
        #expect(read.rotation == 360 - rotation)
        #expect(text(read) == text(upright))
        let turn = Turn(size: (Double(image.width), Double(image.height)), quarters: 4 - rotation / 90, degrees: 0)
        for (word, original) in zip(read.words, upright.words) {
            let expected = turn.back(original.box)
            #expect(abs(word.box.left - expected.left) < 12 && abs(word.box.top - expected.top) < 12)
        }
    }

    @Test func `slanted lines are read, and boxes stay where their words are`() throws {
        var recogniser = try TextRecogniser(language: "spa")
        let straight = try PrintedPage.image(Self.lines + Self.lines)
        let upright = try recogniser.recognise(straight)
        let slanted = try straight.rotated(degrees: 2.5)
        let read = try recogniser.recognise(slanted)
        #expect(abs(read.skew - 2.5) < 0.3)
        #expect(text(read) == text(upright))
        let turn = Turn(size: (Double(straight.width), Double(straight.height)), quarters: 0, degrees: -2.5)
        for (word, original) in zip(read.words, upright.words) {
            let expected = turn.back(original.box)
            #expect(abs(word.box.left - expected.left) < 15 && abs(word.box.bottom - expected.bottom) < 15)
        }
    }

    @Test func `a blank page has no words`() throws {
        var recogniser = try TextRecogniser(language: "spa")
        #expect(try recogniser.recognise(try PrintedPage.image([])).words.isEmpty)
    }

    @Test func `a language without a model is told`() {
        let error = #expect(throws: TesseractError.self) { _ = try TextRecogniser(language: "quechua") }
        #expect(error?.code == .noModel)
    }

    @Test func `what takes too long is given up, and the next page is read`() throws {
        var recogniser = try TextRecogniser(language: "spa")
        let image = try PrintedPage.image(Self.lines)
        var code: TesseractError.Code?
        do throws(TesseractError) { _ = try recogniser.recognise(image, milliseconds: 1) } catch { code = error.code }
        #expect(code == .timedOut)
        #expect(try recogniser.recognise(image).words.count > 20)
    }

    @Test func `pixels that aren't as many as the sides say are refused`() {
        #expect(throws: TesseractError.self) {
            _ = try GrayImage(width: 10, height: 10, resolution: 200, pixels: [1, 2, 3])
        }
    }
}
