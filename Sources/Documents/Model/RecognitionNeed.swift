package enum RecognitionNeed: String, Hashable, Sendable {
    case noText = "no-text", garbage = "garbage", scanBehindText = "scan-behind-text"
}
package enum TextChoice {
    package static func better(layer: String, recognised: String, recognitionConfidence: Double) -> (
        isRecognised: Bool, reason: String
    ) { (true, "no-layer") }
}
extension DocumentPage {
    package var recognitionNeed: RecognitionNeed? { extraction == .none && (imageCoverage ?? 0) > 0 ? .noText : nil }
    package var quality: Double? { nil }
    package var furniture: [Range<Int>] { [] }
}
package enum PageQuality {
    package static func of(_ text: String) -> Double { 1 }
}
