import Analysis
import Xapian

extension Completer {
    /// Fewer letters begin too many words.
    private static let shortest = 2
    /// How many words are given: for each, an act is read once to learn how it is written.
    private static let mostWords = 5
    /// Of how many it is counted in which acts they stand with what was typed before them.
    private static let mostCounted = 12
    /// In how many acts it is looked up how a word is written.
    private static let mostActs = 3
    /// How many words of titles that begin as the last one are looked at.
    private static let mostCandidates = 24
    /// How long a title may be as a query, in letters.
    private static let longestTitle = 90

    /// Words that begin as the last one typed, most frequent first, which stand in one act with those before it.
    func words(most: Int) throws -> [Completion] {
        guard let beginning = typing.beginning, beginning.utf8.count >= Self.shortest, most > 0,
            beginning.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return [] }
        let words = try snapshot.frequentWords.words(beginning, in: snapshot.database).filter {
            !CommonWords.contains($0)
        }
        let context = try contextQuery()
        let candidates =
            try context.isEmpty && filter == nil ? frequencies(of: words) : counts(of: words, with: context)
        var stems: Set<String> = []
        let best = candidates.filter { $0.acts > 0 }.sorted { ($1.acts, $0.word) < ($0.acts, $1.word) }
            .filter { stems.insert(Stemmer.stem($0.word)).inserted }
        return try best.prefix(min(most, Self.mostWords)).map { candidate in
            Completion(kind: .word, text: typing.head + (try written(candidate.word)), acts: candidate.acts)
        }
    }

    /// How many acts have each word, as the index knows without a search.
    private func frequencies(of words: [String]) throws -> [(word: String, acts: Int)] {
        try words.map { (word: $0, acts: try snapshot.database.frequency(of: $0)) }
    }

    /// How many of the acts that the filters leave have each word together with those before it.
    private func counts(of words: [String], with context: [Query]) throws -> [(word: String, acts: Int)] {
        let words = Array(words.prefix(Self.mostCounted))
        let parts = context + (filter.map { [$0] } ?? [])
        let among = try parts.count == 1 ? parts[0] : Query.combine(.and, parts)
        var terms = Strings()
        for word in words { terms.append(word) }
        return try zip(words, snapshot.database.counts(of: terms, among: among)).map { (word: $0, acts: $1) }
    }

    /// What has all words before the last; read once, and then known for each of the words it is joined with.
    private func contextQuery() throws -> [Query] {
        let words = try typing.context.filter { try lexicon.has($0) }.map { word in
            Query.Word([.terms(try lexicon.forms(of: word), factor: 1)])
        }
        return words.isEmpty ? [] : [try Query.having(words)]
    }

    /// The word as one of a few acts writes it, in small letters: with accents, where one of them has any.
    private func written(_ word: String) throws -> String {
        if let known = snapshot.writtenWords[word] { return known }
        let request = Request(offset: 0, limit: Self.mostActs, checkAtLeast: 1, order: .none)
        let forms = try snapshot.database.search(Query.term(word), request).hits.compactMap { hit -> String? in
            guard let act = StoredAct(hit.data) else { return nil }
            var terms = Strings()
            terms.append(word)
            let position = try snapshot.database.positions(of: terms, in: hit.identifier).first?.first
            return position.flatMap { Self.written(at: $0, in: act) }
        }
        let written = forms.first { !$0.utf8.allSatisfy { $0 < 0x80 } } ?? forms.first ?? word
        snapshot.writtenWords[word] = written
        return written
    }

    private static func written(at position: UInt32, in act: StoredAct) -> String? {
        guard let page = act.pageStarts.lastIndex(where: { $0 <= position }) else { return nil }
        let text = act.pages[page].searchedText
        let tokens = Tokens(text)
        let index = Int(position - act.pageStarts[page])
        guard index < tokens.count else { return nil }
        let printed = String(decoding: Array(text.utf8)[tokens.source(index)], as: UTF8.self).precomposedLowercase
        // A word that a line's end divides is printed in two.
        return printed.contains { $0.isWhitespace || $0 == "-" } ? nil : printed
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
