import Analysis
import Xapian

/// Another query that would find something, for a person to choose.
package struct QueryOffer: Sendable, Equatable {
    package var query: String
    /// How many acts it finds.
    package var total: Int
}

/// Offers the beginnings of words that no act has: `ambulantaje` finds nothing, `ambulant*` does.
struct Truncation {
    let asking: Asking

    private static let mostOffers = 3
    private static let shortest = 4
    /// So much of a word must stay, for the rest to be still about it.
    private static let leastShare = 0.6

    /// Queries that find something, in the order of their words.
    func offers() throws -> [QueryOffer] {
        let lexicon = Lexicon(snapshot: asking.snapshot)
        var offers: [QueryOffer] = []
        for token in try QueryLexer.tokens(of: asking.request.query) where offers.count < Self.mostOffers {
            guard case .text(let text) = token.kind, let word = Self.word(text), try !lexicon.has(word) else {
                continue
            }
            if let offer = try offer(word, at: token.range, lexicon) { offers.append(offer) }
        }
        return offers
    }

    private static func word(_ text: String) -> String? {
        let tokens = Tokens(text)
        return tokens.count == 1 && !text.contains("*") ? tokens[0] : nil
    }

    /// The longest beginning that finds something.
    private func offer(_ word: String, at range: Range<Int>, _ lexicon: Lexicon) throws -> QueryOffer? {
        let least = max(Self.shortest, Int((Double(word.utf8.count) * Self.leastShare).rounded(.up)))
        for length in stride(from: word.utf8.count - 1, through: least, by: -1) {
            let beginning = String(decoding: word.utf8.prefix(length), as: UTF8.self)
            guard try !lexicon.words(beginningWith: beginning, most: 1).words.isEmpty else { continue }
            var utf8 = Array(asking.request.query.utf8)
            utf8.replaceSubrange(range, with: (beginning + "*").utf8)
            let query = String(decoding: utf8, as: UTF8.self)
            let total = try total(query)
            return total > 0 ? QueryOffer(query: query, total: total) : nil
        }
        return nil
    }

    private func total(_ query: String) throws -> Int {
        var request = asking.request
        (request.query, request.limit, request.offset, request.facets) = (query, 0, 0, false)
        request.mayRelax = false
        let read = try QueryParser.parse(query)
        return try Asking(request, read, filter: asking.filter, of: asking.snapshot).found().matches.total.upperBound
    }
}
