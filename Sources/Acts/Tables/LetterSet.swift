/// What tells at a glance that two names differ too much: which letters they have, and how many.
///
/// Issuers are looked for on every page among all municipalities there are: this leaves a handful to be compared.
struct LetterSet {
    private let letters: UInt32
    private let count: Int
    private let first: UInt8?
    private let last: UInt8?

    init(_ name: [UInt8]) {
        letters = name.reduce(0) { $0 | 1 << UInt32($1 & 31) }
        count = name.count
        first = name.first
        last = name.last
    }

    /// Whether the other name may be had by changing `limit` letters, the first or the last not among them.
    func mayBe(_ other: LetterSet, within limit: Int) -> Bool {
        // A letter that is changed takes one from the set and puts one in.
        (letters ^ other.letters).nonzeroBitCount <= 2 * limit && abs(count - other.count) <= limit
            && (first == other.first || last == other.last)
    }

    /// Whether the other name may begin with this one.
    func mayBegin(_ other: LetterSet) -> Bool {
        count <= other.count && first == other.first && letters & ~other.letters == 0
    }
}
