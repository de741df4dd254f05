/// Which pages of a PDF are recognised; the raw value is what people type.
package enum RecognitionPolicy: String, CaseIterable, Hashable, Sendable {
    /// Those that need it; see ``DocumentPage/recognitionNeed``.
    case auto
    /// None.
    case never
    /// All, whatever text they have.
    case force

    /// The numbers of the pages of `content` that are to be recognised.
    ///
    /// Plain text has nothing to recognise, nor has a page that can't be read.
    package func pages(of content: DocumentContent) -> [Int] {
        guard content.encoding == nil else { return [] }
        return content.pages.filter { isWanted($0) }.map(\.number)
    }

    private func isWanted(_ page: DocumentPage) -> Bool {
        switch self {
        case .auto: page.recognitionNeed != nil
        case .never: false
        case .force: page.extraction != .unreadable
        }
    }
}
