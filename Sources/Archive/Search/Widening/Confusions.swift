/// Words as recognition may have misread them: letters that look alike in print.
enum Confusions {
    /// Letters that are taken for each other, both ways; `ñ` and `n` are one letter to the index already.
    private static let pairs: [(String, String)] = [
        ("rn", "m"), ("ni", "m"), ("in", "m"), ("l", "1"), ("i", "1"), ("i", "l"), ("o", "0"), ("c", "e"), ("cl", "d"),
        ("ii", "u"), ("ri", "n"), ("u", "n"), ("s", "5"), ("b", "8"), ("g", "9"), ("z", "2"), ("f", "t"), ("h", "b"),
        ("li", "h"), ("vv", "w"), ("e", "o"),
    ]

    /// Shorter words have too many that look like them.
    private static let shortest = 5
    /// From so many letters on, two may be misread.
    private static let longWord = 8

    /// What `word` may have become; not the word itself.
    static func forms(of word: String) -> Set<String> {
        guard word.utf8.count >= shortest, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
        let once = misread(word)
        let twice = word.utf8.count >= longWord ? once.map(misread).reduce(Set()) { $0.union($1) } : []
        return once.union(twice).subtracting([word])
    }

    /// `word` with one stretch of letters taken for another.
    private static func misread(_ word: String) -> Set<String> {
        var forms: Set<String> = []
        for (left, right) in pairs {
            for (read, printed) in [(left, right), (right, left)] {
                for place in word.ranges(of: read) {
                    forms.insert(word[..<place.lowerBound] + printed + word[place.upperBound...])
                }
            }
        }
        return forms
    }
}
