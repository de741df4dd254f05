import Acts
import Analysis
import Xapian

/// The words that tell an act from the others: of its title and its operative part, less what acts say anyway.
struct TellingWords {
    let lexicon: Lexicon
    let act: StoredAct

    /// How many words tell an act; more say nothing new.
    private static let most = 24
    /// What a larger share of the acts has, says nothing of one.
    private static let largestShare = 5
    /// On so many pages an act says what it does; what follows are annexes.
    private static let mostPages = 8
    /// Shorter words are signs and particles.
    private static let shortest = 4

    /// The words, the most telling first: Xapian's expand set of the document `identifier`.
    func words(of identifier: UInt32) throws -> [String] {
        let acts = try lexicon.snapshot.database.count()
        return try lexicon.snapshot.database.expand(
            [identifier],
            among: candidates(),
            frequency: 2...max(3, acts / Self.largestShare),
            limit: Self.most
        )
    }

    /// The act's own words, as the index has them.
    private func candidates() -> Strings {
        let pages = act.pages.prefix(Self.mostPages).enumerated().map {
            PageText(number: act.firstPage + $0, text: $1.searchedText)
        }
        let tokens = Tokens((act.title ?? "") + "\n" + OperativePart.words(on: pages))
        let names = Self.words(of: act.issuer ?? "").union(Self.typeNames)
        var words = Strings()
        for word in Set((0..<tokens.count).map { tokens[$0] }) where Self.tells(word) && !names.contains(word) {
            words.append(word)
        }
        return words
    }

    private static func tells(_ word: String) -> Bool {
        word.utf8.count >= shortest && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
            && !CommonWords.contains(word) && !QuestionWords.isWeak(word)
    }

    private static let typeNames = ActType.allCases.map { words(of: $0.spanishName) }.reduce(Set()) { $0.union($1) }

    private static func words(of text: String) -> Set<String> {
        let tokens = Tokens(text)
        return Set((0..<tokens.count).map { tokens[$0] })
    }
}
