import Analysis
import Xapian

/// Which words of the index have which stem: what a query's words widen to.
///
/// Xapian's synonym table keeps it, under ``Schema/stem(_:)``.
struct StemTable {
    private var written: Set<String> = []
    private var pending: [(stem: String, word: String)] = []

    /// Notes those of `terms` that are words of the text.
    mutating func add(_ terms: Strings) {
        for index in 0..<terms.count {
            let term = terms[index]
            guard Self.hasStem(term), written.insert(term).inserted else { continue }
            pending.append((Stemmer.stem(term), term))
        }
    }

    /// Notes every word of `database`.
    mutating func addWords(of database: borrowing Database) throws {
        var start = "a"
        while true {
            let terms = try database.terms(prefix: "", from: start, limit: 10_000)
            for term in terms where Self.hasStem(term) { pending.append((Stemmer.stem(term), term)) }
            guard terms.count == 10_000, let last = terms.last else { return }
            start = last + "\0"
        }
    }

    /// Writes what was noted since the last time.
    mutating func write(to database: inout WritableDatabase) throws {
        pending.sort { ($0.stem, $0.word) < ($1.stem, $1.word) }
        for (stem, word) in pending { try database.addSynonym(word, of: Schema.stem(stem)) }
        pending.removeAll(keepingCapacity: true)
    }

    /// Words of letters only are inflected; numbers and codes aren't, nor are terms with a prefix.
    private static func hasStem(_ term: String) -> Bool {
        term.utf8.count > 2 && term.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}
