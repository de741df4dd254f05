/// What tells an act apart from others whatever is corrected of it: where it was read, and what was read.
struct ActPlace: Sendable {
    /// Its document's SHA-256.
    var sha256: String
    /// Its first page.
    var page: Int
    /// The code its values gave, before any correction.
    var readCode: String
    /// What tells its text from others'; `nil` where it has too little.
    var signature: TextSignature?

    /// How much of a page's text is the same where it was scanned and recognised twice.
    private static let sameText = 0.35

    /// Whether what was said of the act at `other` is meant for this one: the same act, in the same document or another
    /// copy of it.
    func isSame(as other: ActPlace) -> Bool {
        if sha256 == other.sha256 { return page == other.page && (readCode == other.readCode || isAlike(other)) }
        return isAlike(other)
    }

    private func isAlike(_ other: ActPlace) -> Bool {
        guard let signature, let known = other.signature else { return false }
        return signature.similarity(to: known) >= Self.sameText
    }
}
