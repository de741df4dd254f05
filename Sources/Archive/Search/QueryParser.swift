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
    private let query: [UInt8]
    private let tokens: [QueryToken]
    private var index = 0
    private var depth = 0
    private var warnings: [Message] = []

    private init(_ query: String) throws {
        self.query = Array(query.utf8)
        tokens = try QueryLexer.tokens(of: query)
    }

    /// Reads `query`; an empty one asks for every act.
    ///
    /// - Throws: ``ArchiveError`` with the code `malformedQuery` or `badValue`.
    static func parse(_ query: String) throws -> ReadQuery {
        guard query.utf8.count <= SearchLimits.queryBytes else { throw ArchiveError.queryTooLong }
        var parser = try QueryParser(query)
        guard !parser.tokens.isEmpty else { return ReadQuery(node: .all, warnings: []) }
        let node = try parser.or()
        if let token = parser.peek {
            throw ArchiveError.malformedQuery(
                at: token.range.lowerBound,
                es: "sobra un paréntesis «)»",
                en: "there is a “)” too many"
            )
        }
        return ReadQuery(node: node, warnings: parser.warnings)
    }

    private var peek: QueryToken? { index < tokens.count ? tokens[index] : nil }

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

    private func missingOperand(_ token: QueryToken) -> ArchiveError {
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
    private mutating func words(_ text: String) -> QueryNode {
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

    private mutating func phrase(_ text: String, at token: QueryToken) -> QueryNode {
        let tokens = Tokens(text)
        guard tokens.count > 0 else {
            warnings.append(.nothingToSearch("\"\(text)\""))
            return .all
        }
        return .phrase((0..<tokens.count).map { tokens[$0] })
    }
}

extension QueryParser {
    /// Words one after the other, without operators: the place where a number may be written in any form.
    ///
    /// `nil` where no run of words begins here.
    private mutating func run() throws -> [QueryNode]? {
        var end = index
        while end < tokens.count, case .text(let text) = tokens[end].kind, !text.hasSuffix("*") { end += 1 }
        if end < tokens.count, case .near = tokens[end].kind { end -= 1 }
        guard end > index else { return nil }
        let pieces = Array(tokens[index..<end])
        index = end
        let start = pieces[0].range.lowerBound
        let text = String(decoding: query[start..<pieces[pieces.count - 1].range.upperBound], as: UTF8.self)
        let references = NumberReference.parse(text).map { [$0] } ?? NumberReference.all(in: text)
        return nodes(of: pieces, references: references, from: start)
    }

    private mutating func nodes(
        of pieces: [QueryToken],
        references: [NumberReference],
        from start: Int
    ) -> [QueryNode] {
        var nodes: [QueryNode] = []
        var taken = 0
        for piece in pieces where piece.range.lowerBound >= taken {
            let reference = references.first {
                ($0.range.lowerBound + start) < piece.range.upperBound
                    && piece.range.lowerBound < ($0.range.upperBound + start)
            }
            guard let reference else {
                nodes.append(words(String(decoding: query[piece.range], as: UTF8.self)))
                continue
            }
            let upper = pieces.last { $0.range.lowerBound < reference.range.upperBound + start }?.range.upperBound
            taken = upper ?? piece.range.upperBound
            let written = Tokens(String(decoding: query[piece.range.lowerBound..<taken], as: UTF8.self))
            nodes.append(.number(reference, words: (0..<written.count).map { written[$0] }))
        }
        return nodes
    }

    private mutating func field(_ name: String, _ token: QueryToken) throws -> QueryNode {
        guard let next = peek else { throw missingOperand(token) }
        let value: String
        let isQuoted: Bool
        switch next.kind {
        case .text(let text): (value, isQuoted) = (text, false)
        case .quoted(let text): (value, isQuoted) = (text, true)
        default: throw missingOperand(token)
        }
        index += 1
        guard let field = QueryField(named: name) else {
            warnings.append(.unknownField(name))
            return isQuoted ? phrase(value, at: next) : words(value)
        }
        return try FieldSyntax.read(field, value, isQuoted: isQuoted, warnings: &warnings)
    }
}
