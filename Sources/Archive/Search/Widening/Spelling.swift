import Analysis
import Xapian

/// Finds the word of the archive that was meant by one that it doesn't have.
struct Spelling {
    let lexicon: Lexicon

    /// Shorter words have too many neighbours.
    private static let shortest = 4

    /// The word of the index that is spelled most like `word`, with the acts that have it; `nil` where none is near.
    func nearest(to word: String) throws -> [String]? {
        guard word.utf8.count >= Self.shortest, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        let edits = word.utf8.count < 6 ? 1 : 2
        let candidates = try SoundAlike.initials(of: word).flatMap {
            try lexicon.words(similarTo: word, beginningWith: $0, edits: edits)
        }
        let ranked = try candidates.map { (word: $0, cost: try cost($0, for: word)) }
        return ranked.min { ($0.cost, $0.word) < ($1.cost, $1.word) }.map { [$0.word] }
    }

    /// Fewer changes, and more acts, cost less: a slip of recognition is as rare as the typist's.
    private func cost(_ candidate: String, for word: String) throws -> Double {
        let isAlike = SoundAlike.key(candidate) == SoundAlike.key(word)
        let changes = isAlike ? 0.5 : Double(EditDistance.between(candidate, word))
        return changes - 0.15 * Self.log2(try lexicon.frequency(of: candidate))
    }

    private static func log2(_ number: Int) -> Double { Double(Int.bitWidth - number.leadingZeroBitCount) }
}

/// Letters that Spanish sounds alike, or recognition and hasty fingers mistake for each other.
enum SoundAlike {
    /// The same for words that differ in such letters only: `lisencia` and `licencia`, `rnunicipal` and `municipal`.
    static func key(_ word: String) -> String {
        var key = word
        for (letters, sound) in sounds { key = key.replacing(letters, with: sound) }
        return key
    }

    /// In this order: digraphs first.
    private static let sounds = [
        ("rn", "m"), ("qu", "k"), ("ch", "#"), ("ll", "y"), ("gue", "ge"), ("gui", "gi"), ("ce", "se"), ("ci", "si"),
        ("ge", "je"), ("gi", "ji"), ("x", "s"), ("z", "s"), ("c", "k"), ("v", "b"), ("h", ""), ("#", "ch"), ("nn", "n"),
        ("mb", "nb"), ("mp", "np"),
    ]

    /// What a word may begin with that sounds as `word` does.
    static func initials(of word: String) -> [String] {
        let first = String(word.prefix(1))
        let group = groups.first { $0.contains(first) } ?? [first]
        return word.hasPrefix("h") ? group + [String(word.dropFirst().prefix(1))] : Array(group)
    }

    private static let groups: [[String]] = [
        ["b", "v"], ["s", "c", "z"], ["g", "j"], ["i", "y", "l"], ["a", "h"], ["e", "h"], ["o", "h"], ["u", "h"],
        ["k", "q"], ["m", "r", "n"],
    ]
}

/// How many letters must change to make one word of another.
enum EditDistance {
    /// Two that change places count once.
    static func between(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        var rows = [[Int]](repeating: Array(0...right.count), count: left.count + 1)
        for i in left.indices {
            rows[i + 1][0] = i + 1
            for j in right.indices {
                let changed = rows[i][j] + (left[i] == right[j] ? 0 : 1)
                rows[i + 1][j + 1] = min(rows[i][j + 1] + 1, rows[i + 1][j] + 1, changed)
                guard i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] else { continue }
                rows[i + 1][j + 1] = min(rows[i + 1][j + 1], rows[i - 1][j - 1] + 1)
            }
        }
        return rows[left.count][right.count]
    }
}
