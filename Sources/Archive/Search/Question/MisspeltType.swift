/// Names of types that were typed with a slip: `oredenanza 163`, `acurdo 45-2019`, `resolusion`.
enum MisspeltType {
    /// The name that was meant by `word`, folded; `nil` where it is none, or is spelled right.
    ///
    /// The first letter is hardly ever mistyped, and tells `decreto` from `secreto`.
    static func meant(by word: String) -> String? {
        guard word.utf8.count >= shortest, !others.contains(word) else { return nil }
        return names.first { name in
            guard name.utf8.first == word.utf8.first, name != word, name + "s" != word else { return false }
            return EditDistance.between(name, word) <= (name.utf8.count >= longName ? 2 : 1)
        }
    }

    private static let shortest = 6
    /// In a name of so many letters, two may be wrong.
    private static let longName = 9

    private static let names = [
        "ordenanza", "ordenanzas", "resolucion", "resoluciones", "acuerdo", "acuerdos", "decreto", "decretos",
    ]
    /// Words of their own that look like one.
    private static let others: Set<String> = [
        "revolucion", "revoluciones", "resoluciones", "acuerda", "acuerde", "acuerden", "decreta", "decrete",
        "decreten",
        "ordenadas", "ordenados",
    ]
}
