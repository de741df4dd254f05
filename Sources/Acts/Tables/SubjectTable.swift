/// A subject scheme taken apart for looking words up.
///
/// A subject (`TRI`) has weak words, which count only beside others of the same subject; a part (`TRI-02`) has words of its own.
/// `*` stands for any ending, alone for any word.
final class SubjectTable: Sendable {
    /// A part of the scheme.
    struct Part: Sendable {
        let subject: Subject
        /// The subject it belongs to: `TRI`.
        let group: String
    }

    /// Words that show a part.
    struct Keyword: Sendable {
        /// The words; one that ends in `*` stands for all that start so.
        let words: [[UInt8]]
        /// The part's place in ``parts``.
        let part: Int
        /// What finding it is worth.
        let weight: Double
    }

    /// The parts, in the scheme's order.
    let parts: [Part]
    /// The subjects themselves: `TRI`.
    let groups: [Subject]
    /// The keywords by the first three letters of their first word.
    let keywords: [ArraySlice<UInt8>: [Keyword]]
    /// The weak words, by subject.
    let weak: [[UInt8]: [String]]

    init(_ groups: [SubjectScheme.Group]) {
        var parts: [Part] = []
        var patterns: [KeywordWorth.Pattern] = []
        var weak: [[UInt8]: [String]] = [:]
        for group in groups {
            for word in group.weak.compactMap({ SubjectWords.pattern($0).first }) {
                weak[word, default: []].append(group.subject.code)
            }
            for part in group.parts {
                var seen: Set<[[UInt8]]> = []
                for words in part.words.map(SubjectWords.pattern) where !words.isEmpty && seen.insert(words).inserted {
                    patterns.append(KeywordWorth.Pattern(words: words, part: parts.count, group: group.subject.code))
                }
                parts.append(Part(subject: part.subject, group: group.subject.code))
            }
        }
        let worth = KeywordWorth(patterns)
        keywords = Dictionary(grouping: patterns) { $0.words[0].prefix(3) }.mapValues { patterns in
            patterns.map { Keyword(words: $0.words, part: $0.part, weight: worth.of($0.words)) }
        }
        self.groups = groups.map(\.subject)
        (self.parts, self.weak) = (parts, weak)
    }

    /// The part with `code`.
    func subject(_ code: String) -> Subject? { parts.first { $0.subject.code == code }?.subject }
}

extension Token {
    /// The words of `bytes`, a `*` at their end kept.
    static func words(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split { !$0.isWordByte && $0 != ascii("*") }.map { Array($0) }
    }
}
