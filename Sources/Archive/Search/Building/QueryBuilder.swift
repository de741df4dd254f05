import Acts
import Analysis
import Xapian

/// Makes of a query that was read what Xapian is asked, and notes what to highlight.
struct QueryBuilder {
    /// Widens words by the index's own list of inflected forms.
    let lexicon: Lexicon
    private(set) var highlights = Highlights()
    var warnings: [Message] = []
    /// What was searched beside the words that were typed.
    var widenings: [Widening] = []
    /// How words of the query stand misread on bad pages, each looked for once.
    private var misreadings: [String: Misreading?] = [:]
    /// How many words the wildcards came to stand for.
    var wildcardWords = 0
    private var common: [String] = []
    private(set) var isNegated = false

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// The query for `node`.
    mutating func build(_ node: QueryNode) throws -> Query {
        let query = try query(node)
        warnCommon()
        return query
    }

    /// Also gives the warnings of the builder that made the filter.
    mutating func take(warningsOf other: QueryBuilder) { warnings += other.warnings }

    mutating func query(_ node: QueryNode) throws -> Query {
        switch node {
        case .all: return try Query.all()
        case .word(let word): return try wordQuery(word)
        case .phrase(let words): return try phraseQuery(words)
        case .exact(let word): return try exactQuery(word)
        case .prefix(let prefix): return try anyOf(prefixForms(prefix))
        case .near(let parts, let distance): return try nearQuery(parts, within: distance)
        case .number(let reference, let words): return try numberQuery(reference, words)
        case .relation(let relations, let reference, let verb): return try relationQuery(relations, reference, verb)
        case .time(let period, let words, _): return try timeQuery(period, words)
        case .also(let node, let others): return try alsoQuery(node, others)
        case .field(let field, let value): return try fieldQuery(field, value)
        case .and(let parts): return try andQuery(parts)
        case .or(let parts): return try Query.combine(.or, try parts.map { try self.query($0) })
        case .not(let part): return try Query.combine(.andNot, [try Query.all(), try negated(part)])
        }
    }

    mutating func negated(_ node: QueryNode) throws -> Query {
        isNegated.toggle()
        defer { isNegated.toggle() }
        return try query(node)
    }

    /// All parts; of those negated, none; a common word only where there is no other.
    private mutating func andQuery(_ parts: [QueryNode]) throws -> Query {
        let wanted = parts.filter { !$0.isNegation }
        let required = withoutCommon(wanted)
        let positive = required.isEmpty ? try Query.all() : try Query.combine(.and, required.map { try query($0) })
        let unwanted = try excluded(parts)
        guard !unwanted.isEmpty else { return positive }
        return try Query.combine(.andNot, [positive, try Query.combine(.or, unwanted)])
    }

    /// What must not match.
    mutating func excluded(_ parts: [QueryNode]) throws -> [Query] {
        try parts.compactMap { node -> Query? in
            guard case .not(let part) = node else { return nil }
            return try negated(part)
        }
    }

    /// `parts` less the common words, where there are others.
    mutating func withoutCommon(_ parts: [QueryNode]) -> [QueryNode] {
        let rare = parts.filter { !$0.isCommonWord }
        guard !rare.isEmpty else { return parts }
        common += parts.filter(\.isCommonWord).compactMap(\.word)
        return rare
    }

    /// How `word` stands misread; `nil` where it doesn't.
    mutating func misreading(of word: String) throws -> Misreading? {
        if let known = misreadings[word] { return known }
        let found = try lexicon.misreading(of: word)
        misreadings[word] = .some(found)
        return found
    }

    /// Notes words that are not required.
    mutating func notRequired(_ words: [QueryNode]) { common += words.compactMap(\.word) }

    mutating func warnCommon() {
        if !common.isEmpty { warnings.append(.commonWords(common)) }
        common = []
    }

    mutating func mark(_ forms: [String]) {
        if !isNegated { highlights.add(words: forms) }
    }

    mutating func mark(phrase: [String]) {
        if !isNegated { highlights.add(phrase: phrase) }
    }
}

extension QueryNode {
    var isNegation: Bool {
        if case .not = self { true } else { false }
    }

    var isCommonWord: Bool { word.map(CommonWords.contains) ?? false }
}
