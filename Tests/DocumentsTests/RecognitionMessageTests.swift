import Testing

@testable import Documents

struct RecognitionMessageTests {
    private func recognition(words: [PageWord], confidences: [UInt8]) -> PageRecognition {
        PageRecognition(
            text: "sesión única",
            layout: PageLayout(width: 595, height: 842, words: words),
            confidences: confidences,
            confidence: 0.9,
            rotation: 90,
            resolution: 200,
            engine: "tesseract 5 spa"
        )
    }

    private let words = [(0, 7), (8, 14)].map {
        PageWord(range: $0.0..<$0.1, box: PageBox(left: 1, top: 2, right: 3, bottom: 4))
    }

    @Test func `a recognition is read as it was written`() {
        let written = recognition(words: words, confidences: [90, 91])
        #expect(PageRecognition(body: written.body) == written)
        for count in 0..<written.body.count { #expect(PageRecognition(body: Array(written.body.prefix(count))) == nil) }
    }

    @Test func `words beyond the text, out of order or without their confidence are refused`() {
        let beyond = PageWord(range: 8..<99, box: words[0].box)
        #expect(PageRecognition(body: recognition(words: [words[0], beyond], confidences: [1, 2]).body) == nil)
        #expect(PageRecognition(body: recognition(words: words.reversed(), confidences: [1, 2]).body) == nil)
        #expect(PageRecognition(body: recognition(words: words, confidences: [1]).body) == nil)
    }

    @Test func `passwords are read as they were written`() {
        let passwords = ["", "señal", "a b"]
        #expect(PasswordList.passwords(head: PasswordList.head(passwords)) == passwords)
        #expect(PasswordList.passwords(head: Array(PasswordList.head(passwords).dropLast())) == nil)
    }
}
