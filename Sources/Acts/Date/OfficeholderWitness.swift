import Analysis

/// A weak witness of an act's date: who signs it, where the archive's keeper wrote down who was in office when.
///
/// It confirms a date or casts doubt on it; it never makes one.
struct OfficeholderWitness {
    let text: ActText
    let zones: Zones
    let officeholders: [Officeholder]

    /// The date, with more confidence where it was in doubt and who signs was in office, with less where nobody who signs was.
    func weighed(_ read: Reading<ActDate>) -> Reading<ActDate> {
        guard let isConfirmed = confirms(read.value) else { return read }
        var read = read
        if isConfirmed, read.confidence < 0.8 { read.confidence = min(0.8, read.confidence + 0.1) }
        if !isConfirmed { read.confidence = min(read.confidence, 0.5) }
        return read
    }

    /// Whether one of those who sign was in office on `date`; `nil` where none of them is known.
    func confirms(_ date: ActDate) -> Bool? {
        let signers = signers
        return signers.isEmpty ? nil : signers.contains { $0.wasInOffice(on: date) }
    }

    /// Those whose name, or two words of it that follow each other, stand under the closing words.
    var signers: [Officeholder] {
        guard !officeholders.isEmpty, let signatures else { return [] }
        return officeholders.filter { text.contains(Self.pairs(of: $0.name), in: signatures) }
    }

    /// From the closing words on, else the act's last lines.
    private var signatures: Range<Int>? {
        let first = min(zones.closing, max(0, text.lines.count - 14))
        let lines = text.lines[first...].prefix(18)
        guard let start = lines.first?.range.lowerBound, let end = lines.last?.range.upperBound else { return nil }
        return start..<end
    }

    private static func pairs(of name: String) -> [Phrase] {
        let words = Tokens(name)
        return (1..<max(1, words.count)).map { Phrase(words[$0 - 1] + " " + words[$0]) }
    }
}
