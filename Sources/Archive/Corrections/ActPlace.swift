import Acts

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

    /// How much of a text is the same where it was scanned and recognised twice.
    private static let sameText = 0.35
    /// How much must be where the number doesn't tell: acts of one kind share most of their words.
    private static let sameUnnumberedText = 0.6

    /// Whether what was said of the act at `other` is meant for this one: the same act, in the same document or another
    /// copy of it.
    func isSame(as other: ActPlace) -> Bool {
        if sha256 == other.sha256 { return page == other.page && (readCode == other.readCode || isAlike(other)) }
        return isAlike(other)
    }

    private func isAlike(_ other: ActPlace) -> Bool {
        guard let needed = similarityNeeded(other), let signature, let known = other.signature else { return false }
        return signature.similarity(to: known) >= needed
    }

    /// `nil` where their numbers say that they are two acts.
    private func similarityNeeded(_ other: ActPlace) -> Double? {
        if readCode == other.readCode { return Self.sameText }
        if isUnnumbered || other.isUnnumbered { return Self.sameUnnumberedText }
        return CitedCode(code: readCode)?.names(other.readCode) == true ? Self.sameText : nil
    }

    /// Whether no number was read.
    private var isUnnumbered: Bool { readCode.split(separator: "-").last?.hasPrefix("SN") ?? true }
}
