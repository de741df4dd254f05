/// The words that made an act match: what its passages mark.
struct Highlights: Sendable {
    /// Hashes of the folded words that count wherever they stand.
    private(set) var words: Set<UInt64> = []
    /// The same words, for asking the index where they stand.
    private(set) var forms: Set<String> = []
    /// Phrases: they count only whole.
    private(set) var phrases: [[UInt64]] = []

    var isEmpty: Bool { words.isEmpty && phrases.isEmpty }

    mutating func add(words new: some Sequence<String>) {
        for word in new {
            forms.insert(word)
            words.insert(Self.hash(word.utf8))
        }
    }

    mutating func add(phrase: [String]) {
        guard phrase.count > 1 else { return add(words: phrase) }
        forms.formUnion(phrase)
        phrases.append(phrase.map { Self.hash($0.utf8) })
    }

    /// FNV-1a, on 64 bits: two words of an archive don't share one.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
