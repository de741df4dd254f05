import Acts
import Analysis

extension QueryParser {
    /// Words one after the other, without operators: the place where a number may be written in any form.
    ///
    /// `nil` where no run of words begins here.
    mutating func run() throws -> [QueryNode]? {
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

    mutating func field(_ name: String, _ token: QueryToken) throws -> QueryNode {
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
