import Xapian

/// What hits are counted by, and filtered by: several values of one kind mean any of them, several kinds all of them.
enum FacetKind: String, CaseIterable, Sendable {
    case type, year, decade, subject, issuer, status, quality

    /// The slot whose values tell an act's own.
    var slot: UInt32 {
        switch self {
        case .type: Schema.Slot.type
        case .year, .decade: Schema.Slot.year
        case .subject: Schema.Slot.subjects
        case .issuer: Schema.Slot.issuer
        case .status: Schema.Slot.status
        case .quality: Schema.Slot.quality
        }
    }

    /// The slots of all kinds, each once.
    static let slots = Set(allCases.map(\.slot)).sorted()

    /// What a request filters by of this kind.
    func chosen(_ filters: SearchFilters) -> [String] { filters[keyPath: path] }

    /// `filters` less this kind's.
    func without(_ filters: SearchFilters) -> SearchFilters {
        var wider = filters
        wider[keyPath: path] = []
        return wider
    }

    private var path: WritableKeyPath<SearchFilters, [String]> {
        switch self {
        case .type: \.types
        case .year: \.years
        case .decade: \.decades
        case .subject: \.subjects
        case .issuer: \.issuers
        case .status: \.statuses
        case .quality: \.qualities
        }
    }
}

extension FacetKind {
    /// The facet of acts that match, `total` of them, of whose slot `counts` are the values.
    func facet(_ counts: [Matches.Count], of total: Int) -> SearchAnswer.Facet {
        let values: [SearchAnswer.FacetValue] =
            switch self {
            case .decade: Self.grouped(counts) { Decade(yearText: $0)?.text }
            case .quality: Self.grouped(counts) { QualityBand(sortable: $0)?.rawValue } + Self.textless(counts, total)
            default: counts.map { SearchAnswer.FacetValue(value: $0.value, count: $0.count) }
            }
        return SearchAnswer.Facet(name: rawValue, values: values)
    }

    /// The counts of values that are one to people, the most frequent first.
    private static func grouped(
        _ counts: [Matches.Count],
        by group: (String) -> String?
    ) -> [SearchAnswer.FacetValue] {
        var sums: [String: Int] = [:]
        for count in counts {
            if let group = group(count.value) { sums[group, default: 0] += count.count }
        }
        return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { SearchAnswer.FacetValue(value: $0.key, count: $0.value) }
    }

    /// Acts that have no quality, for they have no text.
    private static func textless(_ counts: [Matches.Count], _ total: Int) -> [SearchAnswer.FacetValue] {
        let rest = total - counts.map(\.count).reduce(0, +)
        return rest > 0 ? [SearchAnswer.FacetValue(value: QualityBand.none.rawValue, count: rest)] : []
    }
}
