import Analysis

/// Words as subjects are looked up by: folded, without what changes nothing about the matter.
///
/// "Recepción de la obra" and "recepción de obras" are one: articles go, `del` is `de`, plurals are singular. It is no
/// stemming: "licencia" and "licenciatura" stay apart.
enum SubjectWords {
    /// `words` of a title or an article; an empty one stands for a name that was taken out, and stays.
    static func evened(_ words: [[UInt8]]) -> [[UInt8]] {
        words.compactMap { word in articles.contains(word) ? nil : contractions[word] ?? singular(word) }
    }

    /// The words of a keyword or a rule; one that ends in `*` stands for all that start so.
    static func pattern(_ text: String) -> [[UInt8]] { evened(Token.words(Array(text.utf8))) }

    private static func singular(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 4, word.last == ascii("s") else { return word }
        let endsInEs = word.count > 5 && word[word.count - 2] == ascii("e") && endings.contains(word[word.count - 3])
        return word.dropLast(endsInEs ? 2 : 1)
    }

    /// The letters before the `-es` of a plural: habilitaciones, locales, autoridades.
    private static let endings = Set("lrndzj".utf8)
    private static let articles: Set<[UInt8]> = Set(
        "la el los las lo un una unos unas su sus".split(separator: " ").map { Array($0.utf8) }
    )
    private static let contractions: [[UInt8]: [UInt8]] = [
        Array("del".utf8): Array("de".utf8), Array("al".utf8): Array("a".utf8),
    ]
}
