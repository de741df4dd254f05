/// How far the text of an act can be trusted: the lines of the table in docs/text-quality.md.
package enum QualityBand: String, Sendable, CaseIterable {
    case best = "muy-buena"
    case good = "buena"
    case fair = "regular"
    case poor = "mala"
    case none = "sin-texto"

    /// The band of a quality, as the index writes it; `nil` for what is none.
    init?(sortable: String) {
        guard let found = Self.allCases.first(where: { $0.range.map { $0.contains(sortable) } ?? false }) else {
            return nil
        }
        self = found
    }

    /// The qualities of the band, as the index sorts them.
    var range: ClosedRange<String>? {
        switch self {
        case .best: "0950"..."1000"
        case .good: "0850"..."0949"
        case .fair: "0600"..."0849"
        case .poor: "0000"..."0599"
        case .none: nil
        }
    }

    /// A band by its name in either language.
    init?(named name: String) {
        guard let found = Self.allCases.first(where: { $0.rawValue == name || $0.englishName == name }) else {
            return nil
        }
        self = found
    }

    private var englishName: String {
        switch self {
        case .best: "very-good"
        case .good: "good"
        case .fair: "fair"
        case .poor: "poor"
        case .none: "no-text"
        }
    }

    /// As people read it.
    package var name: Message {
        switch self {
        case .best: Message(es: "muy buena", en: "very good")
        case .good: Message(es: "buena", en: "good")
        case .fair: Message(es: "regular: léase con cuidado", en: "fair: read on with care")
        case .poor: Message(es: "mala: las búsquedas hallan una parte", en: "poor: searches find a part")
        case .none: Message(es: "sin texto", en: "no text")
        }
    }

    /// As a query.
    var node: QueryNode {
        guard let range else { return .not(.field(.quality, .range(from: "0000", to: nil, written: "0.."))) }
        return .field(.quality, .range(from: range.lowerBound, to: range.upperBound, written: rawValue))
    }
}
