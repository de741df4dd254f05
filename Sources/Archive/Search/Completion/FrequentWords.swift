import Synchronization
import Xapian

/// The most frequent words that begin in some way, for all who search the same index.
///
/// To find them, all words that begin so are looked at; a beginning of two letters takes in so many that it would take longer
/// than typing does. So what was found is kept, as long as the archive is about the same: which words are frequent changes
/// slowly, and in how many acts they stand is asked anew each time.
package final class FrequentWords: Sendable {
    /// The words, and how many acts there were when they were looked for.
    private struct Found {
        let words: [String]
        let acts: Int
    }

    private let found = Mutex<[String: Found]>([:])

    /// How many words are kept for a beginning.
    private static let limit = 24
    /// An archive that has grown or shrunk by more than one part in so many is looked through anew.
    private static let change = 20
    /// How many beginnings are kept; then they are forgotten, and found again.
    private static let most = 4_000

    package init() {}

    /// The words of `database` that begin with `beginning`, those in most acts first.
    func words(_ beginning: String, in database: borrowing Database) throws -> [String] {
        let acts = try database.count()
        if let known = found.withLock({ $0[beginning] }), abs(known.acts - acts) <= known.acts / Self.change {
            return known.words
        }
        let words = try database.frequentTerms(prefix: beginning, limit: Self.limit)
        found.withLock {
            if $0.count >= Self.most { $0.removeAll() }
            $0[beginning] = Found(words: words, acts: acts)
        }
        return words
    }

    /// Looks for the words of all beginnings of two letters, before somebody types them.
    func learn(from database: borrowing Database) throws {
        let letters = UnicodeScalar("a").value...UnicodeScalar("z").value
        for first in letters.compactMap(UnicodeScalar.init) {
            for second in letters.compactMap(UnicodeScalar.init) {
                _ = try words("\(first)\(second)", in: database)
            }
        }
    }
}
