import Xapian

/// How much each thing weighs that makes an act match: chosen on golden queries (docs/decisions/0013).
///
/// A word weighs what BM25 says; the rest is in proportion to that.
enum Ranking {
    /// The typed form of a word, beside all its forms.
    static let writtenForm = 0.3
    /// A word in the title, beside the word in the text.
    static let title = 1.0
    /// Another word for what was asked.
    static let otherWord = 0.35
    /// The same, where the archive has that word much more often than the one that was asked: it is how the archive says it.
    static let usualWord = 0.6
    /// How much more often that is.
    static let usual = 4
    /// Two words of the query close to each other.
    static let nearness = 1.0
    /// An act of the time that was named, where the words may also mean what the act is about.
    static let time = 10.0
    /// An act that has every word of a description.
    static let whole = 2.0

    /// BM25's k1 and b.
    static let saturation = 1.0
    static let lengthPenalty = 0.5

    /// From how many words on a query is a description, of which some word may lack.
    static let description = 3
    /// The share of a description's words that may lack.
    static let mayLack = 0.34

    /// The steps of a number's answer, each beyond what words can weigh together: an act that does what was asked to
    /// the one with the number, one that says so, the act itself, one that is nearly it, one that cites it.
    static let doing = 4000.0
    static let saying = 2500.0
    static let itself = 1000.0
    static let nearlyItself = 500.0
    static let preferred = 200.0
    static let citing = 100.0
}

extension Ranking {
    /// BM25's settings.
    static var weighting: Request.Weighting {
        var weighting = Request.Weighting()
        weighting.saturation = saturation
        weighting.lengthPenalty = lengthPenalty
        return weighting
    }

    /// Acts that have enough of `words`, of which having all weighs more where some may lack; and those that have all.
    ///
    /// Those that `among` doesn't find may be left out.
    static func query(
        _ words: [Query.Word],
        atLeast least: Int,
        among: Query? = nil
    ) throws -> (enough: Query, whole: Query) {
        let isDescription = least < words.count { $0.counts }
        return try Query.words(words, atLeast: least, bonus: isDescription ? whole : 0, among: among, weighting)
    }
}
