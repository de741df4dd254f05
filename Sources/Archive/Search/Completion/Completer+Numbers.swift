import Acts
import Xapian

extension Completer {
    /// How many forms of a number are looked up.
    private static let mostForms = 20

    /// Acts whose number begins with the figures that were typed, `646` or `646-20`; of the type before them, if there
    /// is one.
    func numbers() throws -> [Completion] {
        guard let written, let type = typeNamed else { return [] }
        let terms = try snapshot.database.terms(prefix: Schema.Prefix.number + written, limit: Self.mostForms)
        let whole = terms.filter { $0.contains("-") && !$0.hasSuffix("-") }
        let isTyped = { (term: String) in term.hasPrefix(Schema.Prefix.number + written + "-") }
        let typed = try acts(whole.filter(isTyped), of: type, most: limit)
        let longer = try acts(whole.filter { !isTyped($0) }, of: type, most: limit - typed.count)
        return (typed + longer).map { act in
            let name = ActType(rawValue: act.type)?.spanishName.lowercased() ?? act.type
            let text = [name, act.number ?? ""].joined(separator: " ")
            return Completion(kind: .number, text: text, acts: 1, code: act.code, title: act.title)
        }
    }

    /// Acts with one of these numbers, the newest first.
    private func acts(_ numbers: [String], of type: Query?, most: Int) throws -> [StoredAct] {
        guard !numbers.isEmpty, most > 0 else { return [] }
        let numbered = try Query.combine(.or, numbers.map { try Query.term($0) })
        let query = try type.map { try Query.combine(.and, [numbered, $0]) } ?? numbered
        let order = Request.Order.value(slot: Schema.Slot.newestFirst)
        let request = Request(offset: 0, limit: most, checkAtLeast: most, order: order)
        return try snapshot.database.search(filtered(query), request).hits.compactMap { StoredAct($0.data) }
    }

    /// The figures, as the index writes numbers: without zeros in front.
    private var written: String? {
        let last = typing.text.split(separator: " ").last.map(String.init) ?? ""
        let figures = last.drop { $0 == "0" }
        guard typing.beginning != nil, figures.first?.isNumber == true,
            figures.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "-" })
        else { return nil }
        return String(figures)
    }

    /// `.some(nil)`: any type, for nothing was typed before the figures; `nil`: other words stand there.
    private var typeNamed: Query?? {
        let last = typing.text.split(separator: " ").last.map(String.init) ?? ""
        let head = String(typing.text.dropLast(last.count))
        let words = AskedWords(head, at: 0)
        let named = (0..<words.count).filter { !["n", "no", "nro", "numero"].contains(words[$0]?.text ?? "") }
        guard let first = named.first else { return .some(nil) }
        guard let found = AskedTypeTable.type(at: first, of: words), named.allSatisfy({ $0 < found.end }),
            found.type.kind == nil
        else { return nil }
        let terms = try? found.type.types.map { try Query.term(Schema.Prefix.type + $0.rawValue) }
        return terms.flatMap { try? Query.combine(.or, $0) }
    }
}
