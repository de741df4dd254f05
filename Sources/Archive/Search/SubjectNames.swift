import Acts
import Analysis

/// The codes and names of a subject scheme, as the index keeps them: finds subjects by the words of their names.
struct SubjectNames {
    private let subjects: [Subject]

    init(_ scheme: SubjectScheme) { subjects = scheme.all }

    /// Those of ``text``; of the scheme that holds without another, where it is empty.
    init(_ text: String) {
        guard !text.isEmpty else {
            subjects = SubjectScheme.municipal.all
            return
        }
        subjects = text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "\t", maxSplits: 1).map(String.init)
            return cells.count == 2 ? Subject(code: cells[0], name: cells[1]) : nil
        }
    }

    /// A line for each subject and part: code, tab, name.
    var text: String { subjects.map { "\($0.code)\t\($0.name)\n" }.joined() }

    /// The name of the subject or part with `code`; `nil` where the scheme has none.
    func name(_ code: String) -> String? { subjects.first { $0.code == code }?.name }

    /// The codes of the subjects, and of the groups of subjects, in whose name all `words` stand.
    func codes(naming words: [String]) -> [String] {
        let wanted = Set(words.map(Stemmer.stem))
        return subjects.filter { wanted.isSubset(of: stems($0.name)) }.map(\.code)
    }

    private func stems(_ name: String) -> Set<String> {
        let tokens = Tokens(name)
        return Set((0..<tokens.count).map { Stemmer.stem(tokens[$0]) })
    }
}
