package import Acts

/// A query as it was read.
package indirect enum QueryNode: Sendable, Equatable {
    /// Any inflected form of the word.
    case word(String)
    /// These words, in this order, one after the other.
    case phrase([String])
    /// The word as it is written, accents and all.
    case exact(String)
    /// Words that begin so.
    case prefix(String)
    /// These, within so many words of each other, in any order.
    case near([QueryNode], within: Int)
    /// An act by its number, in whatever form it was written; `words` is what stood there.
    case number(NumberReference, words: [String])
    /// Acts that do one of `relations` to the act `of`, best those that do; `verb` is the word that asked it.
    case relation([Citation.Relation], of: NumberReference, verb: String)
    /// A time that may be the act's, or what the act is about: then its `words` stand in the text.
    case time(QueryNode, words: [String], written: String)
    /// What was asked for, or, weighing less, other words for it.
    case also(QueryNode, [[String]])
    /// A field's value.
    case field(QueryField, FieldValue)
    case and([QueryNode])
    case or([QueryNode])
    case not(QueryNode)
    /// Every act.
    case all
}

/// The fields of the query language.
package enum QueryField: String, Sendable, CaseIterable {
    case type, number, year, decade, date, subject, issuer, status, title, cites, code, quality, like, revision

    /// What people may write for it, folded; the first is the Spanish name.
    package var names: [String] {
        switch self {
        case .type: ["tipo", "type"]
        case .number: ["numero", "number", "num"]
        case .year: ["ano", "anio", "year"]
        case .decade: ["decada", "decade"]
        case .date: ["fecha", "date"]
        case .subject: ["materia", "subject"]
        case .issuer: ["emisor", "issuer"]
        case .status: ["estado", "status"]
        case .title: ["titulo", "title"]
        case .cites: ["cita", "cites"]
        case .code: ["codigo", "code"]
        case .quality: ["calidad", "quality"]
        case .like: ["parecido", "like"]
        case .revision: ["revision"]
        }
    }

    /// The field that is written `name`.
    init?(named name: String) {
        guard let field = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
        self = field
    }
}

/// What a field is asked for.
package enum FieldValue: Sendable, Equatable {
    /// A value of a list: a type's slug, a subject's code, a status.
    case value(String)
    /// Words that the field holds; one after the other where they were quoted.
    case words([String], isPhrase: Bool)
    /// From one date to another, as the index sorts them; an end that is `nil` is open.
    case range(from: String?, to: String?, written: String)
    /// An act's number.
    case number(NumberReference)
}

/// A query that was read, and what could not be used of it.
package struct ReadQuery: Sendable, Equatable {
    /// What is looked for, beside the filters.
    package var node: QueryNode
    /// What was read from its words as filters.
    package var filters: [ReadFilter] = []
    /// The query word by word, nothing in it read as a filter.
    package var literal: QueryNode
    /// Whether no operator was typed, so that words may be widened, and one of many may lack.
    package var isPlain = false
    /// What the person should know: fields that don't exist, words that were not asked for.
    package var warnings: [Message]
}

extension QueryNode {
    /// `nodes` that must all hold; every act where there are none.
    static func joined(_ nodes: [QueryNode]) -> QueryNode {
        let parts = nodes.flatMap(\.conjuncts)
        return parts.isEmpty ? .all : parts.count == 1 ? parts[0] : .and(parts)
    }

    /// What must all hold.
    var conjuncts: [QueryNode] {
        switch self {
        case .and(let parts): parts
        case .all: []
        default: [self]
        }
    }

    /// The word, where it is one.
    var word: String? {
        if case .word(let word) = self { word } else { nil }
    }
}
