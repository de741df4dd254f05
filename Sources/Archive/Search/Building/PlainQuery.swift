import Acts
import Xapian

/// The parts of a query without operators: to be joined as tightly as finds something.
struct PlainQuery {
    /// Phrases, fields and the like: what was typed so, holds.
    var required: [Query] = []
    var excluded: [Query] = []
    /// Words and numbers.
    var wanted: [Wanted] = []
    /// Words that weigh, and need not be there.
    var helpful: [Wanted] = []
    /// What weighs, and takes long to look at: where words stand.
    var near: [Query] = []
    /// What will be filtered by in any case.
    var among: Query?

    /// A word or number.
    enum Wanted {
        /// In all the ways an act may have it.
        case word(Query.Word)
        case other(Query)

        var query: Query {
            get throws {
                switch self {
                case .word(let word): try Ranking.query([word], atLeast: 1).enough
                case .other(let query): query
                }
            }
        }
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

    /// The query in which `lacking` of what is wanted may lack, and what has all of it, without weight.
    func query(lacking: Int) throws -> (query: Query, whole: Query) {
        guard !wanted.isEmpty else {
            let query = try joined(required)
            return (query, try query.scaled(by: 0))
        }
        let (enough, whole) = try enough(lacking)
        return (try joined(required + [enough]), try joined(required + [whole]).scaled(by: 0))
    }

    /// What weighs more, and takes long to look at: for the best of what is found; `nil` where there is nothing of that.
    func refined() throws -> Query? { near.isEmpty ? nil : try Query.combine(.or, near) }

    private func joined(_ parts: [Query]) throws -> Query {
        var query = try parts.isEmpty ? Query.all() : Query.combine(.and, parts)
        if words == nil, !helpful.isEmpty {
            query = try Query.combine(.andMaybe, [query, try Query.combine(.or, helpful.map { try $0.query })])
        }
        return try excluded.isEmpty ? query : Query.combine(.andNot, [query, try Query.combine(.or, excluded)])
    }

    /// All that is wanted, where it is words only.
    private var words: [Query.Word]? {
        let words = (wanted + helpful).compactMap { if case .word(let word) = $0 { word } else { nil } }
        return wanted.isEmpty || words.count < wanted.count + helpful.count ? nil : words
    }

    private func enough(_ lacking: Int) throws -> (enough: Query, whole: Query) {
        if let words { return try Ranking.query(words, atLeast: wanted.count - lacking, among: among) }
        let parts = try wanted.map { try $0.query }
        let all = try Query.combine(.and, parts)
        guard lacking > 0 else { return (all, all) }
        let enough = try Self.some(parts.count - lacking, of: parts[...]).scaled(by: 0)
        let ranked = try Query.combine(.filter, [try Query.combine(.or, parts), enough])
        return (try Query.combine(.andMaybe, [ranked, try Query.constant(Ranking.whole, for: all)]), all)
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
        plain.helpful = try weak.map { try wanted($0, counts: false) }
        for part in strong {
            if part.mayLack {
                plain.wanted.append(try wanted(part))
            } else {
                plain.required.append(try query(part))
            }
        }
        plain.near = try nearness(of: parts)
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

    private mutating func wanted(_ node: QueryNode, counts: Bool = true) throws -> PlainQuery.Wanted {
        if case .also(let asked, let others) = node {
            widenings.append(Widening(Interpretation.words(of: asked), others, .thesaurus))
            let factor = try isUsual(others, rather: asked) ? Ranking.usualWord : Ranking.otherWord
            return .word(Query.Word(try ways(of: asked) + otherWays(others, factor), counts: counts))
        }
        guard let word = node.word else { return .other(try query(node)) }
        return .word(Query.Word(try ways(of: node) + misreadWays(of: word), counts: counts))
    }

    /// What was asked: of what isn't a word, what it finds.
    private mutating func ways(of node: QueryNode, factor: Double = 1) throws -> [Query.Way] {
        guard let word = node.word else { return [.query(try query(node), factor: factor)] }
        return try ways(of: word, factor: factor)
    }

    /// A word in any form, and once more as it was typed and in the title.
    private mutating func ways(of word: String, factor: Double) throws -> [Query.Way] {
        let forms = try lexicon.forms(of: word)
        mark(forms)
        return [
            .terms(forms, factor: factor), .terms([word], factor: factor * Ranking.writtenForm),
            .terms(forms.map { Schema.Prefix.title + $0 }, factor: factor * Ranking.title),
        ]
    }

    /// Other words for it.
    private mutating func otherWays(_ others: [[String]], _ factor: Double) throws -> [Query.Way] {
        try others.flatMap { words -> [Query.Way] in
            guard words.count > 1 else { return try ways(of: words[0], factor: factor) }
            return [.query(try alternativePhrase(words), factor: factor)]
        }
    }

    /// Whether acts say one of `others` much more often than `asked`.
    private func isUsual(_ others: [[String]], rather asked: QueryNode) throws -> Bool {
        guard let word = asked.word else { return false }
        let most = try others.filter { $0.count == 1 }.map { try frequency(of: $0[0]) }.max() ?? 0
        return try frequency(of: word) * Ranking.usual < most
    }

    /// In how many acts the form of `word` stands that stands in most.
    private func frequency(of word: String) throws -> Int {
        try lexicon.forms(of: word).map { try lexicon.frequency(of: $0) }.max() ?? 0
    }

    /// A rare word as it stands misread on bad pages.
    private mutating func misreadWays(of word: String) throws -> [Query.Way] {
        guard let misreading = try misreading(of: word) else { return [] }
        mark(misreading.forms)
        widenings.append(Widening(word, misreading.forms, .recognition))
        return [.query(misreading.acts, factor: Ranking.otherWord)]
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
