import Acts
import Xapian

/// The parts of a query without operators: to be joined as tightly as finds something.
struct PlainQuery {
    /// Phrases, fields and the like: what was typed so, holds.
    var required: [Query] = []
    var excluded: [Query] = []
    /// Words and numbers.
    var wanted: [Wanted] = []
    /// What weighs, and need not be there.
    var helpful: [Query] = []

    /// A word or number.
    struct Wanted {
        /// With all that makes it weigh.
        var ranked: Query
        /// Which acts have it, as cheaply as that can be asked.
        var present: Query
    }

    /// How many of what is wanted may lack: to be tried in this order, until something is found.
    ///
    /// It begins with 0, or with a few where there are so many words that they are a description: remembered by halves, it
    /// has some word that isn't there, while a long act has nearly every word there is.
    func steps(from first: Int? = nil) -> [Int] {
        let most = wanted.count > 14 ? 1 : wanted.count > 8 ? 2 : min(wanted.count / 2, 3)
        let least = wanted.count < Ranking.description ? 0 : Int(Double(wanted.count) * Ranking.mayLack)
        // Beyond that there are too many choices of words: any of them.
        return Array((first ?? min(least, most))...most) + (wanted.count > 8 ? [wanted.count - 1] : [])
    }

    /// The query in which `lacking` of what is wanted may lack.
    func query(lacking: Int) throws -> Query {
        var query = try lacking == 0 ? all() : most(lacking)
        if !helpful.isEmpty { query = try Query.combine(.andMaybe, [query, try Query.combine(.or, helpful)]) }
        guard !excluded.isEmpty else { return query }
        return try Query.combine(.andNot, [query, try Query.combine(.or, excluded)])
    }

    /// What has all that was asked, without weight.
    func whole() throws -> Query {
        let query = try Query.combine(.and, required + wanted.map(\.present)).scaled(by: 0)
        return excluded.isEmpty ? query : try Query.combine(.andNot, [query, try Query.combine(.or, excluded)])
    }

    private func all() throws -> Query {
        let parts = required + wanted.map(\.ranked)
        return parts.isEmpty ? try Query.all() : try Query.combine(.and, parts)
    }

    private func most(_ lacking: Int) throws -> Query {
        let any = try Query.combine(.or, wanted.map(\.ranked))
        let present = wanted.map(\.present)
        let enough = try Self.some(present.count - lacking, of: present[...]).scaled(by: 0)
        let ranked = try Query.combine(.filter, [any, enough])
        let joined = required.isEmpty ? ranked : try Query.combine(.and, required + [ranked])
        let whole = try Query.constant(Ranking.whole, for: Query.combine(.and, present))
        return try Query.combine(.andMaybe, [joined, whole])
    }

    /// At least `count` of `parts`: the first and one less of the rest, or as many of the rest.
    static func some(_ count: Int, of parts: ArraySlice<Query>) throws -> Query {
        if count == 1 { return try Query.combine(.or, Array(parts)) }
        if count == parts.count { return try Query.combine(.and, Array(parts)) }
        guard let first = parts.first else { return try Query.nothing() }
        let rest = parts.dropFirst()
        let withFirst = try Query.combine(.and, [first, try some(count - 1, of: rest)])
        return try Query.combine(.or, [withFirst, try some(count, of: rest)])
    }
}

extension QueryBuilder {
    /// Makes the parts of `node`, whose words nobody joined by operators.
    mutating func plain(_ node: QueryNode) throws -> PlainQuery {
        var plain = PlainQuery()
        let parts = Thesaurus.shared.widen(node.conjuncts)
        plain.excluded = try excluded(parts)
        let present = try withoutUnknown(withoutCommon(parts.filter { !$0.isNegation }))
        let (weak, strong) = withoutWeak(present)
        plain.helpful = try weak.map { try query($0) }
        for part in strong {
            if part.mayLack {
                plain.wanted.append(try wanted(part))
            } else {
                plain.required.append(try query(part))
            }
        }
        plain.helpful += try nearness(of: parts)
        warnCommon()
        return plain
    }

    /// `parts` apart: words that say nothing of an act, where there are others; and the others.
    private mutating func withoutWeak(_ parts: [QueryNode]) -> (weak: [QueryNode], strong: [QueryNode]) {
        let weak = parts.filter { $0.word.map(QuestionWords.isWeak) ?? false }
        guard weak.count < parts.count else { return ([], parts) }
        notRequired(weak)
        return (weak, parts.filter { !weak.contains($0) })
    }

    private mutating func wanted(_ node: QueryNode) throws -> PlainQuery.Wanted {
        if case .also(let asked, let others) = node {
            widenings.append(Widening(Interpretation.words(of: asked), others, .thesaurus))
        }
        let ranked = try query(node)
        guard let word = node.word else { return PlainQuery.Wanted(ranked: ranked, present: ranked) }
        // The words of a title stand in the text too.
        let forms = try lexicon.forms(of: word).map { try Query.term($0) }
        return try withMisread(word, PlainQuery.Wanted(ranked: ranked, present: try Query.combine(.or, forms)))
    }

    /// A rare word, or as it stands misread on bad pages.
    private mutating func withMisread(_ word: String, _ wanted: PlainQuery.Wanted) throws -> PlainQuery.Wanted {
        guard let misreading = try misreading(of: word) else { return wanted }
        mark(misreading.forms)
        widenings.append(Widening(word, misreading.forms, .recognition))
        return PlainQuery.Wanted(
            ranked: try Query.combine(.or, [wanted.ranked, misreading.acts.scaled(by: Ranking.otherWord)]),
            present: try Query.combine(.or, [wanted.present, misreading.acts])
        )
    }

    /// `parts` less words that the index doesn't have; one that is spelled nearly as another becomes that one too.
    private mutating func withoutUnknown(_ parts: [QueryNode]) throws -> [QueryNode] {
        var known: [QueryNode] = []
        var unknown: [String] = []
        for part in parts {
            guard let word = part.word, try !lexicon.has(word), try misreading(of: word) == nil else {
                known.append(part)
                continue
            }
            if let near = try Spelling(lexicon: lexicon).nearest(to: word) {
                widenings.append(Widening(word, [near], .spelling))
                known.append(Thesaurus.shared.widen([.word(near[0])])[0])
            } else {
                unknown.append(word)
            }
        }
        guard !unknown.isEmpty else { return known }
        warnings.append(.unknownWords(unknown, wereRequired: known.isEmpty))
        return known.isEmpty ? parts : known
    }

    /// Words that stand beside each other in the query, close to each other in the text.
    private func nearness(of parts: [QueryNode]) throws -> [Query] {
        let words = parts.enumerated().compactMap { index, part in
            part.plainWord.flatMap { CommonWords.contains($0) ? nil : (index, $0) }
        }
        return try zip(words, words.dropFirst()).map { first, second in
            let window = UInt32(second.0 - first.0 + 3)
            let terms = [try Query.term(first.1), try Query.term(second.1)]
            return try Query.combine(.near(window: window), terms).scaled(by: Ranking.nearness)
        }
    }
}

extension QueryNode {
    /// Whether an act that lacks it may still be what was meant.
    fileprivate var mayLack: Bool {
        switch self {
        case .word, .number, .relation, .time, .also: true
        default: false
        }
    }

    fileprivate var plainWord: String? {
        if case .also(let node, _) = self { node.word } else { word }
    }
}
