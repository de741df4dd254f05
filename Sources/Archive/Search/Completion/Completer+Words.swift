import Analysis
import Xapian

extension Completer {
    /// Fewer letters begin too many words.
    private static let shortest = 2
    /// How many words are given: for each, an act is read to learn how it is written.
    private static let mostWords = 5
    /// How many of the most frequent words are looked at.
    private static let mostCandidates = 24
    /// How long a title may be as a query, in letters.
    private static let longestTitle = 90

    /// Words that begin as the last one typed, most frequent first, which stand in one act with those before it.
    func words(most: Int) throws -> [Completion] {
        guard let beginning = typing.beginning, beginning.utf8.count >= Self.shortest, most > 0,
            beginning.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return [] }
        let context = try contextQuery()
        let candidates = try snapshot.database.frequentTerms(prefix: beginning, limit: Self.mostCandidates)
            .filter { !CommonWords.contains($0) }
            .map { word in
                let query = try Query.combine(.and, [try Query.term(word)] + context)
                return (word: word, query: query, acts: try count(query))
            }
        var stems: Set<String> = []
        let best = candidates.filter { $0.acts > 0 }.sorted { ($1.acts, $0.word) < ($0.acts, $1.word) }
            .filter { stems.insert(Stemmer.stem($0.word)).inserted }
        return try best.prefix(min(most, Self.mostWords)).compactMap { candidate in
            guard let act = try find(candidate.query, most: 1).first else {
                return nil
            }
            let text = typing.head + Self.written(candidate.word, in: act)
            return Completion(kind: .word, text: text, acts: candidate.acts)
        }
    }

    private func contextQuery() throws -> [Query] {
        try typing.context.filter { try lexicon.has($0) }.map { word in
            try Query.combine(.or, lexicon.forms(of: word).map { try Query.term($0) })
        }
    }

    /// The word with its accents, as `act` writes it, in small letters.
    private static func written(_ word: String, in act: StoredAct) -> String {
        for page in -1..<act.pages.count {
            let text = page < 0 ? act.title ?? "" : act.pages[page].searchedText
            let tokens = Tokens(text)
            guard let place = (0..<tokens.count).first(where: { tokens[$0] == word }) else { continue }
            let printed = String(decoding: Array(text.utf8)[tokens.source(place)], as: UTF8.self).precomposedLowercase
            // A word that a line's end divides is printed in two.
            return printed.contains { $0.isWhitespace || $0 == "-" } ? word : printed
        }
        return word
    }

    /// Acts whose title has all words, and one that begins as the last.
    func titles(most: Int) throws -> [Completion] {
        guard let beginning = typing.beginning, beginning.utf8.count > Self.shortest, most > 0 else { return [] }
        let begun = try snapshot.database.terms(prefix: Schema.Prefix.title + beginning, limit: Self.mostCandidates)
        guard !begun.isEmpty else { return [] }
        let before = try typing.context.map { word in
            try Query.combine(.or, lexicon.forms(of: word).map { try Query.term(Schema.Prefix.title + $0) })
        }
        let query = try Query.combine(.and, [try Query.combine(.or, begun.map { try Query.term($0) })] + before)
        return try find(query, most: most).compactMap { act in
            guard let title = act.title else { return nil }
            return Completion(kind: .title, text: Self.cut(title), acts: 1, code: act.code, title: title)
        }
    }

    /// A title as a query: its first words, without signs that a query reads as operators.
    private static func cut(_ title: String) -> String {
        let plain = title.map { "\"()«»“”:*=".contains($0) ? " " : $0 }
        let words = String(plain).split(separator: " ").filter { $0 != "-" }
        var text = ""
        for word in words {
            guard text.count + word.count < longestTitle else { break }
            text += (text.isEmpty ? "" : " ") + word
        }
        return text
    }
}
