import CXapianShim

/// How a query is to be answered.
public struct Request: Sendable {
    /// The order of the hits.
    public enum Order: Sendable {
        /// By relevance; where it is equal, by the value in the slot, ascending.
        case relevance(thenSlot: UInt32)
        /// By the value in the slot, ascending.
        case value(slot: UInt32)
        /// As they are found, without weight: the search ends with the last hit that is wanted.
        case none
    }

    /// How many hits to skip.
    public var offset: Int
    /// How many hits to give, at most.
    public var limit: Int
    /// How many of the best hits a refined query puts in order.
    public var refined = 500
    /// How many documents to look at before the total may be an estimate.
    public var checkAtLeast: Int
    /// How many seconds the search may take; 0 for as long as it takes.
    ///
    /// Then the hits are those found, the total and the facets what was seen until then.
    public var timeLimit = 0.0
    /// The order of the hits.
    public var order: Order
    /// The slots whose values are counted over all that match.
    ///
    /// A value may be several, apart by U+001F.
    public var facets: [UInt32]
    /// How the words of a document weigh.
    public var weighting = Weighting()

    /// The two settings of BM25.
    public struct Weighting: Sendable {
        /// k1: how soon more of one word stops counting; 0 at once.
        public var saturation = 1.0
        /// b: how much length counts against a document, from 0 to 1.
        public var lengthPenalty = 0.5

        /// Xapian's own.
        public init() {}
    }

    /// A request.
    public init(offset: Int, limit: Int, checkAtLeast: Int, order: Order, facets: [UInt32] = []) {
        self.offset = offset
        self.limit = limit
        self.checkAtLeast = checkAtLeast
        self.order = order
        self.facets = facets
    }

    func withView<Success>(_ body: (UnsafePointer<CXapianRequest>) -> Success) -> Success {
        let (order, slot): (CXapianOrder, UInt32) =
            switch order {
            case .relevance(let slot): (CXapianOrder.relevance, slot)
            case .value(let slot): (CXapianOrder.value, slot)
            case .none: (CXapianOrder.none, 0)
            }
        return facets.withUnsafeBufferPointer { facets in
            var request = CXapianRequest(
                offset: UInt32(clamping: offset),
                limit: UInt32(clamping: limit),
                refined: UInt32(clamping: refined),
                check_at_least: UInt32(clamping: checkAtLeast),
                time_limit: max(0, timeLimit),
                order: order,
                order_slot: slot,
                saturation: weighting.saturation,
                length_penalty: weighting.lengthPenalty,
                facet_slots: facets.baseAddress,
                facet_count: facets.count
            )
            return body(&request)
        }
    }
}

/// The answer to a query.
public struct Matches: Sendable {
    /// A document that matches.
    public struct Hit: Sendable {
        /// Its identifier in the database.
        ///
        /// It means nothing elsewhere, nor after a rebuild.
        public let identifier: UInt32
        /// Its relevance.
        public let weight: Double
        /// The document's data.
        public let data: [UInt8]
    }

    /// A value of a facet, and how many of the matching documents have it.
    public struct Count: Sendable {
        /// The value.
        public let value: String
        /// How many documents have it.
        public let count: Int
    }

    /// The hits asked for.
    public let hits: [Hit]
    /// How many documents match, at least and at most.
    public let total: ClosedRange<Int>
    /// About how many that is.
    public let estimate: Int
    /// Whether the time limit passed before all was seen.
    public let isPartial: Bool
    /// For each facet asked for, its values: the most frequent first, then by byte order.
    public let facets: [[Count]]

    init(_ handle: OpaquePointer, facetCount: Int) {
        hits = (0..<CXapianMatches_count(handle)).map { index in
            let hit = CXapianMatches_hit(handle, index)
            return Hit(identifier: hit.identifier, weight: hit.weight, data: hit.data.array)
        }
        var lower: UInt32 = 0
        var upper: UInt32 = 0
        var estimate: UInt32 = 0
        CXapianMatches_total(handle, &lower, &estimate, &upper)
        self.estimate = Int(estimate)
        isPartial = CXapianMatches_is_partial(handle) != 0
        total = Int(lower)...Int(max(lower, upper))
        facets = (0..<facetCount).map { facet in
            (0..<CXapianMatches_value_count(handle, facet)).map { index in
                var count: UInt32 = 0
                let value = CXapianMatches_value(handle, facet, index, &count)
                return Count(value: String(decoding: value.array, as: UTF8.self), count: Int(count))
            }
        }
    }
}
