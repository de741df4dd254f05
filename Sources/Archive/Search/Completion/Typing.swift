import Analysis

/// A query that is still being typed: its last word is the beginning of one.
struct Typing {
    /// The whole, as typed.
    let text: String
    /// The words before the last.
    let before: [String]
    /// The beginning of a word; `nil` after a blank, or where no words are being typed.
    let beginning: String?
    /// What stands before ``beginning``, as typed.
    let head: String

    init(_ text: String) {
        self.text = text
        let tokens = Tokens(text)
        let words = (0..<tokens.count).map { tokens[$0] }
        let isOpen = tokens.count > 0 && tokens.source(tokens.count - 1).upperBound == text.utf8.count
        beginning = isOpen ? words.last : nil
        before = isOpen ? words.dropLast() : words
        let end = isOpen ? tokens.source(tokens.count - 1).lowerBound : text.utf8.count
        head = String(decoding: Array(text.utf8)[..<end], as: UTF8.self)
    }

    /// The words before the last that narrow what may follow.
    var context: [String] { before.filter { !CommonWords.contains($0) && $0.utf8.count > 2 } }
}
