import Analysis

/// Why a page of a PDF should be recognised though, or since, it is what it is.
package enum RecognitionNeed: String, CaseIterable, Hashable, Sendable {
    /// It has no text: a scan, letters drawn as curves, or a blank page, where ``DocumentPage/imageCoverage`` is 0.
    case noText = "no-text"
    /// Its text can't be trusted: broken encodings, an old poor recognition.
    case garbage
    /// It is an image, and its text is only what lies over it: a signature, a stamp, a page number.
    case scanBehindText = "scan-behind-text"
}

extension RecognitionNeed {
    /// A text of a lower quality is taken for garbage: two in five words are wrong or worse.
    static let garbageLimit = 0.6

    /// An image that covers more of the page than this is a scan.
    static let scanCoverage = 0.5

    /// Fewer words than these are no page's text.
    static let fewWords = 25

    /// Whether a page of this quality, if any, may need recognition, so that its images have to be looked at.
    static func depends(onImagesWith quality: PageQuality?) -> Bool {
        guard let quality else { return true }
        return quality.value < 0.85 || quality.words < 2 * fewWords
    }
}

extension DocumentPage {
    /// Why the page should be recognised; `nil` where its text will do, and in plain text.
    package var recognitionNeed: RecognitionNeed? {
        switch extraction {
        case .plainText, .unreadable, .recognised: return nil
        case .none: return .noText
        case .textLayer: break
        }
        if (quality ?? 0) < RecognitionNeed.garbageLimit { return .garbage }
        guard let imageCoverage, imageCoverage > RecognitionNeed.scanCoverage else { return nil }
        return (PageQuality(body)?.words ?? 0) < RecognitionNeed.fewWords ? .scanBehindText : nil
    }
}
