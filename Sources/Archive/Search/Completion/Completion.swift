/// What may have been meant by the beginning of a query.
package struct Completion: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// A word of the archive's texts, in place of the last one typed.
        case word
        /// An act by its number.
        case number
        /// An act by its code.
        case code
        /// An act by the words of its title.
        case title
    }

    package var kind: Kind
    /// The whole query, completed.
    package var text: String
    /// How many acts have it.
    package var acts: Int
    /// The act, where it is one.
    package var code: String?
    package var title: String?

    /// As JSON.
    package var json: JSONValue {
        .object([
            "kind": .string(kind.rawValue), "text": .string(text), "acts": .integer(acts), "code": .optional(code),
            "title": .optional(title),
        ])
    }
}

/// Completions of a query's beginning.
package struct CompletionAnswer: Sendable {
    package var query: String
    package var completions: [Completion]
    /// How long it took, in milliseconds.
    package var milliseconds: Double

    /// As JSON, with `format_version`.
    package var json: JSONValue {
        .object([
            JSONValue.formatVersion.0: JSONValue.formatVersion.1,
            "query": .string(query), "completions": .array(completions.map(\.json)),
            "took_ms": .number(milliseconds.rounded(to: 2)),
        ])
    }
}
