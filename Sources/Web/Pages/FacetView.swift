import Archive

/// The values of one kind that the hits have, each a link that adds it to the filters or takes it away.
struct FacetView: Sendable {
    var name: String
    /// The first values, and those that were chosen.
    var values: [Value]
    /// The others, folded away.
    var more: [Value]
    var hasMore: Bool

    struct Value: Sendable {
        var label: String
        var count: String
        var address: String
        var isActive: Bool
    }

    private static let shown = 8

    /// `nil` where there is nothing to choose.
    init?(_ facet: SearchAnswer.Facet, _ parameters: SearchParameters) {
        guard let kind = FilterKind(rawValue: facet.name), !facet.values.isEmpty else { return nil }
        let language = parameters.request.language
        name = FacetLabel.name(kind).message.text(language)
        let chosen = parameters.request.filters[kind]
        let ordered = kind == .year ? facet.values.sorted { $0.value > $1.value } : facet.values
        let all = ordered.map { value in
            let isActive = chosen.contains(value.value)
            return Value(
                label: FacetLabel.text(kind, value.value, language),
                count: Figures.grouped(value.count, language),
                address: parameters.address { request in
                    if isActive {
                        request.filters[kind].removeAll { $0 == value.value }
                    } else {
                        request.filters[kind].append(value.value)
                    }
                },
                isActive: isActive
            )
        }
        values = all.enumerated().filter { $0.offset < Self.shown || $0.element.isActive }.map(\.element)
        more = all.enumerated().filter { $0.offset >= Self.shown && !$0.element.isActive }.map(\.element)
        hasMore = !more.isEmpty
    }
}

extension SearchParameters {
    /// The facets of an answer, where each kind that is filtered shows what the search without that filter has:
    /// several values of one kind mean any of them, so the others must stay in sight.
    func offeredFacets(_ answer: SearchAnswer, _ searcher: Searcher) throws -> [SearchAnswer.Facet] {
        try answer.facets.map { facet in
            guard let kind = FilterKind(rawValue: facet.name), !request.filters[kind].isEmpty else { return facet }
            var wider = request
            wider.filters[kind] = []
            wider.facets = true
            wider.passages = false
            (wider.offset, wider.limit) = (0, 1)
            return try searcher.search(wider).facets.first { $0.name == facet.name } ?? facet
        }
    }
}
