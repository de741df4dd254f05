import Acts

/// What a query in everyday words asks: which types of act, of what time, which number, doing what to which act.
///
/// It is read only where no operator was typed: what a person writes with operators means exactly what it says. Words in
/// quotes, after `=` or `-`, and values of fields are left alone too.
struct Question: Sendable {
    /// The query with blanks in place of the words that were understood.
    private(set) var rest: [UInt8]
    /// What was read as a filter.
    private(set) var filters: [ReadFilter] = []
    /// What was read, and isn't a filter: numbers, relations, times that may be meant otherwise.
    private(set) var nodes: [QueryNode] = []

    /// Whether something was.
    private(set) var isUnderstood = false

    private let query: String

    /// Reads `query`, whose pieces are `tokens`.
    init(_ query: String, _ tokens: [QueryToken]) {
        self.query = query
        rest = Array(query.utf8)
        guard Self.isPlain(tokens) else { return }
        for range in Self.runs(tokens) {
            let text = String(decoding: Array(query.utf8)[range], as: UTF8.self)
            var reader = QuestionReader(AskedWords(text, at: range.lowerBound), text: text, offset: range.lowerBound)
            reader.read()
            take(reader)
        }
    }

    /// Whether no operator was typed.
    static func isPlain(_ tokens: [QueryToken]) -> Bool {
        !tokens.contains { token in
            switch token.kind {
            case .and, .or, .not, .near, .open, .close: true
            default: false
            }
        }
    }

    /// Where words stand one after the other.
    private static func runs(_ tokens: [QueryToken]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var isOpen = false
        for (index, token) in tokens.enumerated() {
            guard case .text(let text) = token.kind, !text.contains("*"), !isValue(tokens, index) else {
                isOpen = false
                continue
            }
            if isOpen, let last = runs.popLast() {
                runs.append(last.lowerBound..<token.range.upperBound)
            } else {
                runs.append(token.range)
            }
            isOpen = true
        }
        return runs
    }

    private static func isValue(_ tokens: [QueryToken], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        switch tokens[index - 1].kind {
        case .field, .minus, .equals: return true
        default: return false
        }
    }

    private mutating func take(_ reader: QuestionReader) {
        nodes += reader.nodes
        isUnderstood = isUnderstood || reader.taken.contains(true)
        for word in reader.taken.indices where reader.taken[word] { blank(reader.words.words[word].range) }
        for found in reader.filters {
            let source = reader.words.source(found.words)
            filters.append(
                ReadFilter(
                    field: found.field,
                    value: found.value,
                    text: String(decoding: Array(query.utf8)[source], as: UTF8.self),
                    without: without(source),
                    node: found.node
                )
            )
        }
    }

    private mutating func blank(_ range: Range<Int>) {
        for index in range { rest[index] = 0x20 }
        // A point or a sign beside it (`acdo.`, `n°`, `¿qué`) would be left over as a word without letters.
        for index in range.upperBound..<rest.count {
            guard isSign(at: index) else { break }
            rest[index] = 0x20
        }
        for index in (0..<range.lowerBound).reversed() {
            guard isSign(at: index) else { break }
            rest[index] = 0x20
        }
    }

    private func isSign(at index: Int) -> Bool {
        rest[index] != 0x20 && rest[index] != 0x22 && !Self.isWordByte(rest[index])
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// The query as it would be without the words in `range`.
    private func without(_ range: Range<Int>) -> String {
        let bytes = Array(query.utf8)
        let kept = bytes[..<range.lowerBound] + bytes[range.upperBound...]
        return String(decoding: kept, as: UTF8.self).split(separator: " ").joined(separator: " ")
    }
}

/// A filter that was read from a query's words.
package struct ReadFilter: Sendable, Equatable {
    /// `type`, `year`, `date`.
    package var field: QueryField
    /// What is asked of it.
    package var value: String
    /// The words that say so.
    package var text: String
    /// The query without these words.
    package var without: String
    /// As a query.
    var node: QueryNode
}
