/// Words to look for in folded text; a blank stands for any run of blanks and line ends.
struct Phrase: Sendable, ExpressibleByStringLiteral {
    /// The words, small and without accents.
    let bytes: [UInt8]
    /// The first of them; 0 where there are none.
    let lead: UInt8

    init(_ words: String) {
        bytes = Array(words.utf8)
        lead = bytes.first ?? 0
    }
    init(stringLiteral words: String) { self.init(words) }
}
