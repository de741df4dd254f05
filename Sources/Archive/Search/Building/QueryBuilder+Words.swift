import Analysis
import Xapian

extension QueryBuilder {
    /// The word in any inflected form; as it was typed, and in the title, it weighs more.
    mutating func wordQuery(_ word: String) throws -> Query {
        try wordQuery(word, forms: lexicon.forms(of: word))
    }

    mutating func wordQuery(_ word: String, forms: [String]) throws -> Query {
        mark(forms)
        let title = try Query.combine(.synonym, forms.map { try Query.term(Schema.Prefix.title + $0) })
        let written = try Query.term(word).scaled(by: Ranking.writtenForm)
        let anywhere = try Query.combine(.andMaybe, [try anyOf(forms), written])
        return try Query.combine(.or, [anywhere, try title.scaled(by: Ranking.title)])
    }

    func anyOf(_ forms: [String]) throws -> Query {
        try Query.combine(.synonym, forms.map { try Query.term($0) })
    }

    mutating func phraseQuery(_ words: [String]) throws -> Query {
        mark(phrase: words)
        return try phrase(words, prefix: "")
    }

    func phrase(_ words: [String], prefix: String) throws -> Query {
        try Query.combine(.phrase(window: UInt32(words.count)), words.map { try Query.term(prefix + $0) })
    }

    mutating func prefixForms(_ prefix: String) throws -> [String] {
        let most = min(SearchLimits.wildcardWords, SearchLimits.queryWildcardWords - wildcardWords)
        let (forms, isCut) = try lexicon.words(beginningWith: prefix, most: most)
        wildcardWords += forms.count
        if isCut { warnings.append(.wideWildcard(prefix, most)) }
        mark(forms)
        return forms
    }

    mutating func nearQuery(_ parts: [QueryNode], within distance: Int) throws -> Query {
        let alternatives = try parts.map { part -> Query in
            let forms: [String]
            switch part {
            case .word(let word):
                forms = try lexicon.forms(of: word)
                mark(forms)
            case .prefix(let prefix): forms = try prefixForms(prefix)
            default: preconditionFailure("the parser lets NEAR join words only")
            }
            return try Query.combine(.or, forms.map { try Query.term($0) })
        }
        return try Query.combine(.near(window: UInt32(distance + 1)), alternatives)
    }

    /// The word with its accents: acts that have it in any writing, of which those stay whose text has it so.
    mutating func exactQuery(_ word: String) throws -> Query {
        let form = folded(word)
        mark([form])
        return try lexicon.actsWriting(word, foldedAs: form)
    }

    /// What was asked for; other words for it weigh less.
    mutating func alsoQuery(_ node: QueryNode, _ others: [[String]]) throws -> Query {
        let asked = try query(node)
        let alternatives = try others.map { try $0.count > 1 ? alternativePhrase($0) : wordQuery($0[0]) }
        let widened = try Query.combine(.or, alternatives).scaled(by: Ranking.otherWord)
        return try Query.combine(.or, [asked, widened])
    }

    /// Other words for something, in any form, where they stand together.
    mutating func alternativePhrase(_ words: [String]) throws -> Query {
        let forms = try words.map { CommonWords.contains($0) ? [$0] : try lexicon.forms(of: $0) }
        mark(phrase: words)
        let parts = try forms.map { try Query.combine(.or, $0.map { try Query.term($0) }) }
        // As one word: it stands for one. Weighed word by word, Xapian would look up the length of each act that has the
        // words before it looks whether they stand together, out of turn with the rest of the query.
        return try Query.combine(.synonym, [Query.combine(.phrase(window: UInt32(words.count)), parts)])
    }

    /// Acts of the period, best; else those in whose text its years stand.
    mutating func timeQuery(_ period: QueryNode, _ words: [String]) throws -> Query {
        mark(words)
        let acts = try Query.constant(Ranking.time, for: try query(period))
        guard !words.isEmpty else { return acts }
        return try Query.combine(.or, [acts, try Query.combine(.and, words.map { try anyOf([$0]) })])
    }
}
