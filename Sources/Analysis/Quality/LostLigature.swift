/// Words that fell apart where a ligature was lost: `o cina`, `modi cación`, `bene cio`.
///
/// Many PDFs draw `fi` and `fl` as one sign that they don't name: it is missing in their text.
enum LostLigature {
    /// Whether these two words, which stand beside each other, are one that lost its `fi` or `fl`.
    static func divides(_ first: UInt64, _ second: UInt64) -> Bool {
        guard second != 0, mayBegin[slot(first)] else { return false }
        return beginnings.contains(first) || (pairs[first]?.contains(second) ?? false)
    }

    /// What stands before a lost ligature and is no word by itself.
    private static let beginnings = numbers(
        "plani veri modi noti certi identi clasi especi edi grati rati signi bene rami calim cali recti dosi"
    )

    /// Words that may be whole, with what follows them only where they aren't.
    private static let pairs: [UInt64: Set<UInt64>] = Dictionary(
        uniqueKeysWithValues: [
            ("o", "cina cinas cio cios cial ciales cializar"),
            ("de", "nir nido nida nidos nidas nicion niciones ne nen nitiva nitivo ciente ciencia"),
            ("con", "rmar rma rmado rmada anza guracion ere icto ictos"),
            ("a", "rma rmar rmacion liado liados liacion"),
            ("su", "ciente cientes ciencia"), ("uni", "car cado cada cacion"), ("justi", "ca car cado cada cacion"),
            ("e", "ciente ciencia caz cacia"), ("in", "nito uir uencia acion"), ("re", "ere eren ejar"),
        ].map { (number($0), numbers($1)) }
    )

    /// Whether a word with this ``slot(_:)`` may be the first of two: spares nearly all words the look into the sets.
    private static let mayBegin: [Bool] = {
        var slots = [Bool](repeating: false, count: 1024)
        for number in beginnings { slots[slot(number)] = true }
        for number in pairs.keys { slots[slot(number)] = true }
        return slots
    }()

    private static func slot(_ number: UInt64) -> Int {
        Int(truncatingIfNeeded: number ^ number >> 10 ^ number >> 20) & 1023
    }

    private static func numbers(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map(number)) }

    /// A word of small letters as ``WrittenWord/packed`` has it.
    private static func number(_ word: some StringProtocol) -> UInt64 {
        word.utf8.prefix(12).reduce(0) { $0 << 5 | UInt64($1 - 96) }
    }
}
