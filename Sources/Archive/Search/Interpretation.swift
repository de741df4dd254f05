import Acts

/// Says in words how a query was read: "leído como ...".
struct Interpretation {
    let language: Language

    func text(_ node: QueryNode) -> String {
        switch node {
        case .all: Message(es: "todos los actos", en: "all acts").text(language)
        case .word(let word): word
        case .phrase(let words): "\"\(words.joined(separator: " "))\""
        case .exact(let word): "=\(word)"
        case .prefix(let prefix): "\(prefix)*"
        case .near(let parts, let distance): parts.map(text).joined(separator: " NEAR/\(distance) ")
        case .number(let reference, _): number(reference)
        case .relation(let relations, let reference, _):
            "\(relations.first?.rawValue ?? "cita"):\(describe(reference))"
        case .time(_, let words, let written): time(written, words)
        case .also(let node, _): text(node)
        case .field(let field, let value): name(field) + ":" + text(value)
        case .and(let parts): parts.map(inner).joined(separator: and)
        case .or(let parts): parts.map(inner).joined(separator: or)
        case .not(let part): "\(not) \(inner(part))"
        }
    }

    /// All that was read of a query: filters, words, and what was searched beside them.
    func text(_ read: ReadQuery, filters: [ReadFilter], explicit: QueryNode?, widenings: [Widening]) -> String {
        let asked = filters.map { "\(name($0.field)):\($0.value)" }
        let isOnlyFilters = !filters.isEmpty && read.node == .all
        let words = isOnlyFilters ? [] : [text(filters.isEmpty && !read.filters.isEmpty ? read.literal : read.node)]
        return (asked + words + [explicit].compactMap { $0.map(text) } + widenings.map(text)).joined(separator: " · ")
    }

    private func text(_ widening: Widening) -> String {
        let others = widening.others.joined(separator: ", ")
        let message =
            switch widening.reason {
            case .recognition:
                Message(
                    es: "también por \(widening.word), en textos reconocidos o dañados: \(others)",
                    en: "also for \(widening.word), in recognised or damaged texts: \(others)"
                )
            case .thesaurus, .spelling:
                Message(es: "también por \(widening.word): \(others)", en: "also for \(widening.word): \(others)")
            }
        return message.text(language)
    }

    /// The words of `node`, as they were typed.
    static func words(of node: QueryNode) -> String {
        node.word ?? node.conjuncts.compactMap(\.word).joined(separator: " ")
    }

    private func time(_ written: String, _ words: [String]) -> String {
        let year = Message(es: "año", en: "year").text(language)
        return words.isEmpty ? "\(year):\(written)" : "(\(year):\(written)\(or)\(words.joined(separator: and)))"
    }

    private var and: String { Message(es: " Y ", en: " AND ").text(language) }
    private var or: String { Message(es: " O ", en: " OR ").text(language) }
    private var not: String { Message(es: "NO", en: "NOT").text(language) }

    private func inner(_ node: QueryNode) -> String {
        switch node {
        case .and, .or: "(\(text(node)))"
        default: text(node)
        }
    }

    private func number(_ reference: NumberReference) -> String {
        let others = Message(es: "actos que lo citan o mencionan", en: "acts that cite or mention it").text(language)
        return "(\(describe(reference))\(or)\(others))"
    }

    private func describe(_ reference: NumberReference) -> String {
        let type = reference.type.map { language == .es ? $0.spanishName : $0.englishName }
        let name = type ?? Message(es: "acto", en: "act").text(language)
        let number = NumberTerm.core(reference.value, letter: reference.letter).uppercased()
        let year = reference.year.map { Message(es: " de \($0)", en: " of \($0)").text(language) } ?? ""
        return Message(es: "\(name.lowercased()) n.° \(number)\(year)", en: "\(name.lowercased()) no. \(number)\(year)")
            .text(language)
    }

    private func name(_ field: QueryField) -> String {
        language == .es && field == .year ? "año" : language == .es ? field.names[0] : field.rawValue
    }

    private func text(_ value: FieldValue) -> String {
        switch value {
        case .value(let value): value
        case .words(let words, let isPhrase):
            isPhrase || words.count > 1 ? "\"\(words.joined(separator: " "))\"" : words.joined()
        case .range(_, _, let written): written
        case .number(let reference): describe(reference)
        }
    }
}
