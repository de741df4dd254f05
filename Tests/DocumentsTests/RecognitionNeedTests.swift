import Documents
import Testing

struct RecognitionNeedTests {
    private static let act = String(
        repeating: "El concejo municipal aprobó en sesión ordinaria el régimen de los arbitrios del distrito. ",
        count: 4
    )
    private static let garbage = String(repeating: "Hm wxrtc dgñl vvñ pklq tzrt nmbv qwrt plkj ", count: 6)

    private func need(_ text: String, _ extraction: PageExtraction, images: Double? = nil) -> RecognitionNeed? {
        DocumentPage(number: 1, text: text, extraction: extraction, imageCoverage: images).recognitionNeed
    }

    @Test func `a page is recognised where it has no text, or none to trust`() {
        #expect(need("", .none, images: 1) == .noText)
        #expect(need(Self.garbage, .textLayer, images: 0) == .garbage)
        #expect(need(Self.act, .textLayer, images: 0) == nil)
        #expect(need(Self.act, .textLayer, images: 1) == nil)
    }

    @Test func `a scan with a stamp's text is recognised`() {
        #expect(need("Firmado digitalmente por UCAÑÁN Filiberto", .textLayer, images: 0.98) == .scanBehindText)
        #expect(need("Página 3", .textLayer, images: 0.98) == .scanBehindText)
        #expect(need("Página 3", .textLayer, images: 0.1) == nil)
    }

    @Test func `plain text and pages that can't be read aren't`() {
        #expect(need(Self.garbage, .plainText) == nil)
        #expect(need("", .unreadable) == nil)
    }

    static let choices: [(layer: String, recognised: String, confidence: Double, reason: TextChoice.Reason)] = [
        ("", act, 0.9, .layerEmpty), (act, "", 0.9, .recognitionEmpty), (garbage, act, 0.9, .recognitionCleaner),
        ("Firmado por UCAÑÁN", act, 0.9, .recognitionLonger), (act, act, 0.9, .layerAsGood),
        (act, garbage, 0.9, .layerBetter), (act, "El concejo municipal", 0.9, .layerBetter),
    ]

    @Test(arguments: choices.indices) func `the better text is chosen, with the reason`(index: Int) {
        let (layer, recognised, confidence, reason) = Self.choices[index]
        let choice = TextChoice.better(layer: layer, recognised: recognised, recognitionConfidence: confidence)
        #expect(choice.reason == reason.rawValue)
        #expect(choice.isRecognised == [.layerEmpty, .recognitionLonger, .recognitionCleaner].contains(reason))
    }

    @Test func `a recogniser that doubts must be the better by more`() {
        let words = Self.act.split(separator: " ").enumerated().map { $0 % 11 == 0 ? "xqvz" : String($1) }
        let layer = words.joined(separator: " ")
        let sure = TextChoice.better(layer: layer, recognised: Self.act, recognitionConfidence: 0.9)
        let unsure = TextChoice.better(layer: layer, recognised: Self.act, recognitionConfidence: 0.2)
        #expect(sure.isRecognised)
        #expect(!unsure.isRecognised)
    }
}
