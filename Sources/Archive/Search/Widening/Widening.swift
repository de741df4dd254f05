/// Words that were searched beside those that were typed.
package struct Widening: Sendable, Equatable {
    /// Why.
    package enum Reason: String, Sendable {
        /// The thesaurus has them for the same thing.
        case thesaurus
        /// The archive has no such word, and has these, spelled nearly so.
        case spelling
        /// It is rare, and stands so on pages that were recognised or are of low quality.
        case recognition
    }

    /// What was typed.
    package var word: String
    /// What was searched too.
    package var others: [String]
    package var reason: Reason

    init(_ word: String, _ others: [[String]], _ reason: Reason) {
        self.word = word
        self.others = others.map { $0.joined(separator: " ") }
        self.reason = reason
    }

    init(_ word: String, _ others: [String], _ reason: Reason) {
        self.init(word, others.map { [$0] }, reason)
    }
}
