import Acts
import Analysis

/// Reads a query.
///
/// ```
/// query   = or
/// or      = and { "OR" and }
/// and     = unary { [ "AND" ] unary }
/// unary   = ( "-" | "NOT" ) unary | near
/// near    = atom { "NEAR/" n atom }
/// atom    = "(" query ")" | field | "=" word | phrase | word [ "*" ]
/// field   = name ":" ( word | phrase )
/// ```
struct QueryParser {
    let query: [UInt8]
    let tokens: [QueryToken]
    var index = 0
    private var depth = 0
    var warnings: [Message] = []

    private init(_ query: String) throws {
        self.query = Array(query.utf8)
        tokens = try QueryLexer.tokens(of: query)
    }

    /// Reads `query`; an empty one asks for every act.
    ///
    /// - Throws: ``ArchiveError`` with the code `malformedQuery` or `badValue`.
    static func parse(_ query: String) throws -> ReadQuery {
        guard query.utf8.count <= SearchLimits.queryBytes else { throw ArchiveError.queryTooLong }
        let words = Tokens(query)
        guard words.count <= SearchLimits.queryWords else {
            throw ArchiveError.tooManyWords(at: words.source(SearchLimits.queryWords).lowerBound)
        }
        let tokens = try QueryLexer.tokens(of: query)
        let literal = try read(query)
        let question = Question(query, tokens)
        let isPlain = Question.isPlain(tokens)
        guard question.isUnderstood else {
            return ReadQuery(node: literal.node, literal: literal.node, isPlain: isPlain, warnings: literal.warnings)
        }
        let rest = try read(String(decoding: question.rest, as: UTF8.self))
        return ReadQuery(
            node: QueryNode.joined(question.nodes + [rest.node]),
            filters: question.filters,
            literal: literal.node,
            isPlain: isPlain,
            warnings: rest.warnings
        )
    }

    private static func read(_ query: String) throws -> (node: QueryNode, warnings: [Message]) {
        var parser = try QueryParser(query)
        guard !parser.tokens.isEmpty else { return (.all, []) }
        let node = try parser.or()
        if let token = parser.peek {
            throw ArchiveError.malformedQuery(
                at: token.range.lowerBound,
                es: "sobra un paréntesis «)»",
                en: "there is a “)” too many"
            )
        }
        return (node, parser.warnings)
    }

    var peek: QueryToken? { index < tokens.count ? tokens[index] : nil }

    private mutating func or() throws -> QueryNode {
        var parts = [try and()]
        while peek?.kind == .or {
            index += 1
            parts.append(try and())
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func and() throws -> QueryNode {
        var parts: [QueryNode] = []
        while let token = peek, token.kind != .or, token.kind != .close {
            if token.kind == .and {
                guard !parts.isEmpty else { throw missingOperand(token) }
                index += 1
                guard let next = peek, next.kind != .or, next.kind != .close, next.kind != .and else {
                    throw missingOperand(token)
                }
                continue
            }
            parts += try run() ?? [try unary()]
        }
        guard !parts.isEmpty else { throw missingOperand(peek ?? tokens[tokens.count - 1]) }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    func missingOperand(_ token: QueryToken) -> ArchiveError {
        let word = String(decoding: query[token.range], as: UTF8.self)
        return ArchiveError.malformedQuery(
            at: token.range.lowerBound,
            es: "falta una palabra junto a «\(word)»",
            en: "a word is missing beside “\(word)”"
        )
    }

    private mutating func unary() throws -> QueryNode {
        guard let token = peek, token.kind == .minus || token.kind == .not else { return try near() }
        index += 1
        guard peek != nil else { throw missingOperand(token) }
        return .not(try unary())
    }

    private mutating func near() throws -> QueryNode {
        let first = try atom()
        guard case .near(let distance)? = peek?.kind, let token = peek else { return first }
        index += 1
        guard peek != nil else { throw missingOperand(token) }
        let second = try atom()
        for part in [first, second] {
            switch part {
            case .word, .prefix: continue
            default:
                throw ArchiveError.malformedQuery(
                    at: token.range.lowerBound,
                    es: "NEAR une dos palabras",
                    en: "NEAR joins two words"
                )
            }
        }
        return .near([first, second], within: distance)
    }

    private mutating func atom() throws -> QueryNode {
        guard let token = peek else { throw missingOperand(tokens[tokens.count - 1]) }
        index += 1
        switch token.kind {
        case .open: return try group(token)
        case .text(let text): return words(text)
        case .quoted(let text): return phrase(text, at: token)
        case .equals: return try exact(token)
        case .field(let name): return try field(name, token)
        case .close, .and, .or, .not, .near, .minus: throw missingOperand(token)
        }
    }

    private mutating func group(_ open: QueryToken) throws -> QueryNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= SearchLimits.nesting else {
            throw ArchiveError.malformedQuery(
                at: open.range.lowerBound,
                es: "hay demasiados paréntesis",
                en: "parentheses are too deep"
            )
        }
        if peek?.kind == .close { throw missingOperand(open) }
        let node = try or()
        guard peek?.kind == .close else {
            throw ArchiveError.malformedQuery(
                at: open.range.lowerBound,
                es: "falta cerrar un paréntesis",
                en: "a parenthesis is left open"
            )
        }
        index += 1
        return node
    }

    private mutating func exact(_ equals: QueryToken) throws -> QueryNode {
        guard case .text(let text)? = peek?.kind, Tokens(text).count == 1 else { throw missingOperand(equals) }
        index += 1
        return .exact(text.precomposedLowercase)
    }

    /// One word, or several where signs part them (`045-2019`): then they stand one after the other.
    mutating func words(_ text: String) -> QueryNode {
        let tokens = Tokens(text)
        let words = (0..<tokens.count).map { tokens[$0] }
        if text.hasSuffix("*"), let last = words.last, words.count == 1 { return wildcard(last) }
        if text.contains("*"), !text.hasPrefix("N*") { warnings.append(.innerWildcard(text)) }
        if words.isEmpty {
            warnings.append(.nothingToSearch(text))
            return .all
        }
        return words.count == 1 ? .word(words[0]) : .phrase(words)
    }

    private mutating func wildcard(_ word: String) -> QueryNode {
        guard word.utf8.count >= SearchLimits.shortestPrefix else {
            warnings.append(.shortPrefix(word))
            return .word(word)
        }
        return .prefix(word)
    }

    mutating func phrase(_ text: String, at token: QueryToken) -> QueryNode {
        let tokens = Tokens(text)
        guard tokens.count > 0 else {
            warnings.append(.nothingToSearch("\"\(text)\""))
            return .all
        }
        return .phrase((0..<tokens.count).map { tokens[$0] })
    }
}
