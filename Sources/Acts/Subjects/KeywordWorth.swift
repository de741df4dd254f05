/// What finding a keyword of a subject scheme is worth: the more words, the more; the fewer subjects use them, the more.
///
/// "Plan" stands in keywords of every other subject and tells little; "arbitrios" stands in those of one. The scheme itself
/// says how many there are, so that an archive's own scheme is weighed in the same way.
struct KeywordWorth {
    /// The subjects in whose keywords a word stands, by its first letters.
    private var subjectsOfWord: [ArraySlice<UInt8>: Set<String>] = [:]
    /// The subjects that have just this keyword.
    private var subjectsOfKeyword: [[[UInt8]]: Set<String>] = [:]

    /// A keyword with the part and the subject it shows.
    struct Pattern {
        let words: [[UInt8]]
        let part: Int
        let group: String
    }

    init(_ patterns: [Pattern]) {
        for pattern in patterns {
            subjectsOfKeyword[pattern.words, default: []].insert(pattern.group)
            for word in pattern.words where word.count > 3 {
                subjectsOfWord[Self.root(word), default: []].insert(pattern.group)
            }
        }
    }

    func of(_ words: [[UInt8]]) -> Double {
        let telling = words.count == 1 ? words : words.filter(Self.isTelling)
        let length = Double(telling.count) + 0.4 * Double(words.count - telling.count)
        let rarest = telling.map { max(1, subjectsOfWord[Self.root($0)]?.count ?? 1) }.min() ?? Self.common
        let subjects = telling.count > 1 ? max(rarest, subjectsOfKeyword[words]?.count ?? 1) : rarest
        let eighthRoot = Double(subjects).squareRoot().squareRoot().squareRoot()
        return (0.8 + 0.25 * length) / (eighthRoot * eighthRoot * eighthRoot)
    }

    /// In how many subjects words are taken to stand of which none tells anything: `por`, `de`.
    private static let common = 9

    private static func isTelling(_ word: [UInt8]) -> Bool {
        word.filter { $0 != ascii("*") }.count > 3 || (ascii("0")...ascii("9")).contains(word[0])
    }

    /// The first six letters stand for a word in all its forms.
    private static func root(_ word: [UInt8]) -> ArraySlice<UInt8> {
        (word.last == ascii("*") ? word.dropLast() : word[...]).prefix(6)
    }
}
