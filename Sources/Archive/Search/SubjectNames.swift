import Acts
import Analysis

/// Finds subjects by the words of their names.
enum SubjectNames {
    /// The codes of the subjects, and of the groups of subjects, in whose name all `words` stand.
    static func codes(naming words: [String]) -> [String] {
        let wanted = Set(words.map(Stemmer.stem))
        return SubjectScheme.all.filter { wanted.isSubset(of: stems($0.name)) }.map(\.code)
    }

    private static func stems(_ name: String) -> Set<String> {
        let tokens = Tokens(name)
        return Set((0..<tokens.count).map { Stemmer.stem(tokens[$0]) })
    }
}
