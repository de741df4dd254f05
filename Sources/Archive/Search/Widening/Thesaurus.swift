import Analysis

/// Other words for the same thing: `docs/thesaurus.yaml`, which is part of the program.
struct Thesaurus: Sendable {
    static let shared = Thesaurus(String(decoding: PackageResources.thesaurus_yaml, as: UTF8.self))

    /// For each term, by the stems of its words, the other terms of its groups.
    private var others: [[String]: [[String]]] = [:]
    private var longest = 1

    /// How many other terms one may widen to.
    private static let most = 8

    /// Reads groups, one a line: `- [serenazgo, serenos]`.
    init(_ yaml: String) {
        for line in yaml.split(separator: "\n") where line.hasPrefix("- [") && line.hasSuffix("]") {
            let terms = line.dropFirst(3).dropLast().split(separator: ",").map { Self.words(String($0)) }
            for term in terms { add(term, terms.filter { $0 != term }) }
        }
    }

    private static func words(_ text: String) -> [String] {
        let tokens = Tokens(text)
        return (0..<tokens.count).map { tokens[$0] }
    }

    private mutating func add(_ term: [String], _ new: [[String]]) {
        let key = term.map(Stemmer.stem)
        longest = max(longest, key.count)
        let known = others[key] ?? []
        others[key] = known + new.filter { !known.contains($0) && $0.map(Stemmer.stem) != key }
    }

    /// `nodes` with the other words for each term that stands in them, the longest term first.
    func widen(_ nodes: [QueryNode]) -> [QueryNode] {
        var widened: [QueryNode] = []
        var index = 0
        while index < nodes.count {
            if let (count, node) = term(at: index, of: nodes) {
                widened.append(node)
                index += count
            } else {
                widened.append(nodes[index])
                index += 1
            }
        }
        return widened
    }

    private func term(at index: Int, of nodes: [QueryNode]) -> (count: Int, node: QueryNode)? {
        let words = nodes[index..<min(index + longest, nodes.count)].prefix { $0.word != nil }.compactMap(\.word)
        for count in stride(from: words.count, to: 0, by: -1) {
            guard let found = others[words.prefix(count).map(Stemmer.stem)] else { continue }
            return (count, .also(QueryNode.joined(Array(nodes[index..<index + count])), Array(found.prefix(Self.most))))
        }
        return nil
    }
}
