import Acts
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
    init?(_ facet: SearchAnswer.Facet, _ parameters: SearchParameters, _ scheme: SubjectScheme) {
        guard let kind = FilterKind(rawValue: facet.name), !facet.values.isEmpty else { return nil }
        let language = parameters.request.language
        name = FacetLabel.name(kind).message.text(language)
        let chosen = parameters.request.filters[kind]
        let ordered = [.year, .decade].contains(kind) ? facet.values.sorted { $0.value > $1.value } : facet.values
        let all = ordered.map { value in
            let isActive = chosen.contains(value.value)
            return Value(
                label: FacetLabel.text(kind, value.value, language, scheme),
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
