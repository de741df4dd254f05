import Xapian

extension QueryBuilder {
    /// Of so many of its most telling words an act must have two to be like another; where there are fewer than half as
    /// many, one.
    private static let mostTelling = 8

    /// Acts that have the words which tell the act `code` from the others; not that act.
    ///
    /// - Throws: ``ArchiveError`` with the code `unknownCode`.
    mutating func similarQuery(to code: String) throws -> Query {
        guard let hit = try lexicon.snapshot.hit(code: code), let act = StoredAct(hit.data) else {
            throw ArchiveError.unknownCode(code)
        }
        let words = try TellingWords(lexicon: lexicon, act: act).words(of: hit.identifier)
        guard !words.isEmpty else { return try Query.nothing() }
        let ranked = try Query.combine(.or, words.map { try wordQuery($0) })
        let present = try words.map { try Query.combine(.or, lexicon.forms(of: $0).map { try Query.term($0) }) }
        let enough = words.count * 2 < Self.mostTelling ? 1 : 2
        let alike = try Query.combine(
            .filter,
            [ranked, try PlainQuery.some(enough, of: present.prefix(Self.mostTelling))]
        )
        return try Query.combine(.andNot, [alike, try Query.term(Schema.Prefix.code + act.code.lowercased())])
    }
}

extension ReadQuery {
    /// The query, of acts like the one with `code`.
    func like(_ code: String) -> ReadQuery {
        var read = self
        let like = QueryNode.field(.like, .value(code))
        read.node = QueryNode.joined([node, like])
        read.literal = QueryNode.joined([literal, like])
        return read
    }
}

extension Searcher {
    /// Acts like the one with `code`, the likest first: by the words of its title and operative part.
    ///
    /// - Throws: ``ArchiveError`` with the code `unknownCode`.
    package func similar(to code: String, limit: Int = 5, passages: Bool = false) throws -> [SearchAnswer.Hit] {
        var request = SearchRequest("")
        request.like = code
        request.limit = limit
        request.passages = passages
        return try search(request).hits
    }
}
