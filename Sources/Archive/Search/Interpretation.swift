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
        case .field(let field, let value): name(field) + ":" + text(value)
        case .and(let parts): parts.map(inner).joined(separator: and)
        case .or(let parts): parts.map(inner).joined(separator: or)
        case .not(let part): "\(not) \(inner(part))"
        }
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
