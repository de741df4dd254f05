import Documents
import Testing

@testable import Archive

struct RecognisedWordsTests {
    @Test func `words come back as they were, to a tenth of a point`() throws {
        let words = [
            PageWord(range: 0..<8, box: PageBox(left: 72.04, top: 80.5, right: 130.2, bottom: 92)),
            PageWord(range: 9..<11, box: PageBox(left: 135, top: 80.5, right: 140, bottom: 92)),
            PageWord(range: 14..<400, box: PageBox(left: 0, top: 700, right: 595.3, bottom: 842)),
        ]
        let layout = PageLayout(width: 595.3, height: 841.9, words: words)
        let kept = try #require(RecognisedWords.layout(RecognisedWords.bytes(layout, confidences: [99, 0, 45])))
        #expect(kept.words.map(\.range) == words.map(\.range))
        #expect(abs(kept.width - 595.3) < 0.01)
        for (left, right) in zip(kept.words, words) {
            #expect(abs(left.box.left - right.box.left) <= 0.1)
            #expect(abs(left.box.bottom - right.box.bottom) <= 0.2)
        }
    }

    @Test func `what is cut is nothing`() {
        let layout = PageLayout(
            width: 100,
            height: 100,
            words: [PageWord(range: 0..<3, box: PageBox(left: 1, top: 1, right: 2, bottom: 2))]
        )
        let bytes = RecognisedWords.bytes(layout, confidences: [90])
        #expect(RecognisedWords.layout(Array(bytes.dropLast(2))) == nil)
        #expect(RecognisedWords.layout([0x80]) == nil)
    }
}
