import CXapianShim

extension Query {
    /// A word of a question, in all the ways a document may have it.
    public struct Word {
        /// Each weighs for itself.
        public var ways: [Way]
        /// Whether it is one of those of which enough must be there; else it only weighs.
        public var counts: Bool

        /// A word that is there where any of `ways` is.
        public init(_ ways: [Way], counts: Bool = true) {
            self.ways = ways
            self.counts = counts
        }
    }

    /// Any of some terms, as if they were one, or what a query finds, with the weight it gives; that counts `factor` times.
    public struct Way {
        var terms: [String]
        var query: Query?
        var factor: Double

        /// Any of `terms`: they weigh as one term would.
        public static func terms(_ terms: [String], factor: Double) -> Way { Way(terms: terms, factor: factor) }
        /// What `query` finds, with the weight it gives.
        public static func query(_ query: Query, factor: Double) -> Way { Way(terms: [], query: query, factor: factor) }
    }

    /// Documents that have at least `least` of `words`, where having all of them weighs `bonus` more; and, of these, those that
    /// have all, without weight.
    ///
    /// They weigh as BM25 with `weighting` says. It finds what a tree of queries would, several times as fast: see
    /// docs/decisions/0015. The second, asked after the first, costs nothing.
    /// Documents that `among` doesn't find may be left out: where they are nearly all, that is faster.
    public static func words(
        _ words: [Word],
        atLeast least: Int,
        bonus: Double,
        among: Query? = nil,
        _ weighting: Request.Weighting
    ) throws(XapianError) -> (enough: Query, whole: Query) {
        var enough: OpaquePointer?
        var whole: OpaquePointer?
        try XapianError.check { error in
            withExtendedLifetime((words, among)) {
                WordsView(words, among).withView(least: least, bonus: bonus, weighting) {
                    CXapianQuery_words($0, &enough, &whole, error)
                }
            }
        }
        guard let enough, let whole else { preconditionFailure("the shim said OK and made nothing") }
        return (Query(owning: enough), Query(owning: whole))
    }

    /// Documents that have all of `words`, without weight.
    public static func having(_ words: [Word]) throws(XapianError) -> Query {
        var whole: OpaquePointer?
        try XapianError.check { error in
            withExtendedLifetime(words) {
                WordsView(words, nil).withView(least: words.count, bonus: 0, Request.Weighting()) {
                    CXapianQuery_words($0, nil, &whole, error)
                }
            }
        }
        guard let whole else { preconditionFailure("the shim said OK and made nothing") }
        return Query(owning: whole)
    }
}

/// Words as C sees them.
private struct WordsView {
    private var terms = Strings()
    private var setEnds: [UInt32] = []
    private var setQueries: [OpaquePointer?] = []
    private var setFactors: [Double] = []
    private var wordEnds: [UInt32] = []
    private var wordCounts: [UInt8] = []

    private let among: OpaquePointer?

    init(_ words: [Query.Word], _ among: Query?) {
        self.among = among?.handle
        for word in words {
            for way in word.ways {
                for term in way.terms { terms.append(term) }
                setEnds.append(UInt32(terms.count))
                setQueries.append(way.query?.handle)
                setFactors.append(way.factor)
            }
            wordEnds.append(UInt32(setEnds.count))
            wordCounts.append(word.counts ? 1 : 0)
        }
    }

    func withView<Success>(
        least: Int,
        bonus: Double,
        _ weighting: Request.Weighting,
        _ body: (UnsafePointer<CXapianWords>) -> Success
    ) -> Success {
        terms.withView { terms in
            setEnds.withUnsafeBufferPointer { setEnds in
                setQueries.withUnsafeBufferPointer { setQueries in
                    setFactors.withUnsafeBufferPointer { setFactors in
                        wordEnds.withUnsafeBufferPointer { wordEnds in
                            wordCounts.withUnsafeBufferPointer { wordCounts in
                                var view = CXapianWords(
                                    terms: terms,
                                    set_ends: setEnds.baseAddress,
                                    set_queries: setQueries.baseAddress,
                                    set_factors: setFactors.baseAddress,
                                    set_count: setEnds.count,
                                    word_ends: wordEnds.baseAddress,
                                    word_counts: wordCounts.baseAddress,
                                    word_count: wordEnds.count,
                                    least: least,
                                    whole: bonus,
                                    saturation: weighting.saturation,
                                    length_penalty: weighting.lengthPenalty,
                                    among: among
                                )
                                return body(&view)
                            }
                        }
                    }
                }
            }
        }
    }
}
