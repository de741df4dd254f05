import Acts

/// What a query asks an act to do to another: `qué ordenanza derogó la 602`.
struct AskedRelation: Sendable {
    let relations: [Citation.Relation]
    /// The word that says it, folded.
    let verb: String
    /// The words from the verb on to the number.
    let words: Range<Int>

    /// The relation whose verb is at `index`, where it is said of the number that begins at one of `numbers`.
    static func relation(at index: Int, of words: AskedWords, before numbers: [Int]) -> AskedRelation? {
        guard let (relations, after) = verb(at: index, of: words) else { return nil }
        let first = numbers.filter { $0 >= after }.min()
        guard let first, first - after <= 5 else { return nil }
        return AskedRelation(relations: relations, verb: words.words[index].text, words: index..<first)
    }

    private static func verb(at index: Int, of words: AskedWords) -> ([Citation.Relation], Int)? {
        guard let word = words[index] else { return nil }
        if word.text.hasPrefix("dej"), let end = words.end(ofOneOf: [["sin", "efecto"]], at: index + 1) {
            return ([.dejaSinEfecto, .deroga, .derogaEnParte], end)
        }
        guard let row = beginnings.first(where: { word.text.hasPrefix($0.beginning) }) else { return nil }
        return (row.relations, index + 1)
    }

    private static let beginnings: [(beginning: String, relations: [Citation.Relation])] = [
        ("derog", [.deroga, .derogaEnParte, .dejaSinEfecto]),
        ("modific", [.modifica, .incorpora, .rectifica]),
        ("incorpor", [.incorpora, .modifica]),
        ("prorrog", [.prorroga]),
        ("ratific", [.ratifica]),
        ("suspend", [.suspende]),
        ("reglament", [.reglamenta]),
        ("rectific", [.rectifica]),
    ]
}
