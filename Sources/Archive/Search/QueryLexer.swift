import Analysis

/// A piece of a query.
struct QueryToken: Equatable {
    enum Kind: Equatable {
        /// What stands between blanks, quotes and parentheses.
        case text(String)
        /// What stands between quotes, without them.
        case quoted(String)
        case open, close
        case and, or, not
        case near(Int)
        /// A `-` before a word, a quote or a parenthesis.
        case minus
        /// A `=` before a word.
        case equals
        /// `name:`, folded and without the colon.
        case field(String)
    }

    var kind: Kind
    /// Where it begins and ends, in the query's UTF-8.
    var range: Range<Int>
}

/// Cuts a query into pieces.
struct QueryLexer {
    private let text: [UInt8]
    private var index = 0
    private var tokens: [QueryToken] = []

    private init(_ query: String) { text = Array(query.utf8) }

    /// The pieces of `query`.
    ///
    /// - Throws: ``ArchiveError`` with the code `malformedQuery` where a quote is left open.
    static func tokens(of query: String) throws -> [QueryToken] {
        var lexer = QueryLexer(query)
        while lexer.index < lexer.text.count { try lexer.step() }
        return lexer.tokens
    }

    private mutating func step() throws {
        switch text[index] {
        case 0x20, 0x09, 0x0A, 0x0D: index += 1
        case UInt8(ascii: "("): add(.open, length: 1)
        case UInt8(ascii: ")"): add(.close, length: 1)
        case UInt8(ascii: "-") where isAtWordStart && !isAtBlank(index + 1): add(.minus, length: 1)
        case UInt8(ascii: "=") where isAtWordStart && !isAtBlank(index + 1): add(.equals, length: 1)
        default:
            if let length = quoteLength(at: index) { try quoted(length) } else { run() }
        }
    }

    private mutating func add(_ kind: QueryToken.Kind, length: Int) {
        tokens.append(QueryToken(kind: kind, range: index..<(index + length)))
        index += length
    }

    private var isAtWordStart: Bool {
        guard index > 0, let last = tokens.last, last.range.upperBound == index else { return true }
        switch last.kind {
        case .open, .minus, .field: return true
        default: return false
        }
    }

    private func isAtBlank(_ index: Int) -> Bool {
        index >= text.count || [0x20, 0x09, 0x0A, 0x0D].contains(text[index])
    }

    /// How many bytes the quotation mark at `index` takes: `"`, `“`, `”`, `«`, `»`.
    private func quoteLength(at index: Int) -> Int? {
        if text[index] == UInt8(ascii: "\"") { return 1 }
        for mark in ["“", "”", "«", "»", "„"] where text[index...].starts(with: mark.utf8) { return mark.utf8.count }
        return nil
    }

    private mutating func quoted(_ length: Int) throws {
        let start = index
        index += length
        let from = index
        while index < text.count {
            if let closing = quoteLength(at: index) {
                let inside = String(decoding: text[from..<index], as: UTF8.self)
                index += closing
                tokens.append(QueryToken(kind: .quoted(inside), range: start..<index))
                return
            }
            index += 1
        }
        throw ArchiveError.malformedQuery(
            at: start,
            es: "falta cerrar las comillas",
            en: "a quotation mark is left open"
        )
    }

    /// A run of characters up to a blank, a quote or a parenthesis; or a field's name and its colon.
    private mutating func run() {
        let start = index
        while index < text.count, !isAtBlank(index), quoteLength(at: index) == nil,
            text[index] != UInt8(ascii: "("), text[index] != UInt8(ascii: ")")
        {
            if text[index] == UInt8(ascii: ":"), let name = fieldName(start..<index) {
                index += 1
                tokens.append(QueryToken(kind: .field(name), range: start..<index))
                return
            }
            index += 1
        }
        let word = String(decoding: text[start..<index], as: UTF8.self)
        tokens.append(QueryToken(kind: Self.keyword(word) ?? .text(word), range: start..<index))
    }

    /// A field's name is letters only: `10:30` names none.
    private func fieldName(_ range: Range<Int>) -> String? {
        let name = folded(String(decoding: text[range], as: UTF8.self))
        let isName = !name.isEmpty && name.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        return isName && !isAtBlank(index + 1) ? name : nil
    }

    private static func keyword(_ word: String) -> QueryToken.Kind? {
        switch word {
        case "AND": return .and
        case "OR": return .or
        case "NOT": return .not
        default:
            guard word.hasPrefix("NEAR/"), let distance = Int(word.dropFirst(5)), (1...100).contains(distance) else {
                return word == "NEAR" ? .near(10) : nil
            }
            return .near(distance)
        }
    }
}

extension ArchiveError {
    /// `position` is in bytes of the query.
    static func malformedQuery(at position: Int, es: String, en: String) -> ArchiveError {
        ArchiveError(
            .malformedQuery,
            es: "No se entiende la consulta: \(es) (posición \(position + 1)). "
                + "La ayuda está en: acervo help query",
            en: "The query can't be understood: \(en) (position \(position + 1)). See: acervo help query",
            position: position
        )
    }
}
