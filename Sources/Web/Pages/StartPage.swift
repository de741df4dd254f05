import Archive
import Acts
import Hummingbird

/// The page without a search: the box, examples, and what the archive holds.
struct StartPage: Sendable {
    var frame: Frame
    var acts: String
    var examples: [Link]
    var types: [Count]
    var years: [Count]
    var all: Link

    struct Link: Sendable {
        var label: String
        var address: String
    }

    struct Count: Sendable {
        var label: String
        var count: String
        var address: String
    }

    /// Examples that show what may be typed, none of them of one archive.
    private static let exampleQueries = [
        "licencia de funcionamiento", "\"arbitrios municipales\"", "acuerdo 027-2019", "tipo:ordenanza año:2015..2019",
        "arbitri* -multa", "materia:arbitrios",
    ]

    init(_ request: Request, _ parameters: SearchParameters, _ holdings: Holdings.Counts, _ site: Site) {
        let language = parameters.request.language
        let spoken = SpokenLanguage(asked: parameters.language, spoken: language)
        let links = Links(language: parameters.language)
        let say = Say(language: language)
        frame = Frame(request, spoken, title: say(.archiveName), version: site.version)
        frame.hasSearch = false
        acts = Message.acts(holdings.acts).text(language)
        examples = Self.exampleQueries.map { Link(label: $0, address: links.search($0)) }
        all = Link(label: acts, address: parameters.address())
        func counts(_ name: String, _ kind: FilterKind) -> [Count] {
            let values = holdings.facets.first { $0.name == name }?.values ?? []
            return values.map { value in
                Count(
                    label: FacetLabel.text(kind, value.value, language, site.configuration.profile.scheme),
                    count: Figures.grouped(value.count, language),
                    address: parameters.address { $0.filters[kind] = [value.value] }
                )
            }
        }
        types = counts("type", .type)
        years = counts("year", .year).sorted { $0.label > $1.label }
    }
}

/// The names of facets and their values, as people read them.
enum FacetLabel {
    static func text(
        _ kind: FilterKind,
        _ value: String,
        _ language: Language,
        _ scheme: SubjectScheme = .municipal
    ) -> String {
        switch kind {
        case .type:
            guard let type = ActType(rawValue: value) else { return value }
            return language == .es ? type.spanishName : type.englishName
        case .subject: return scheme.name(value) ?? value
        case .status: return value.replacing("-", with: " ")
        case .decade: return Int(value).map { "\($0)-\($0 + 9)" } ?? value
        case .quality: return QualityBand(rawValue: value)?.name.text(language) ?? value
        case .year, .issuer, .number: return value
        }
    }

    static func name(_ kind: FilterKind) -> Phrase {
        switch kind {
        case .type: .type
        case .decade: .decade
        case .year: .year
        case .subject: .subject
        case .issuer: .issuer
        case .number: .number
        case .status: .status
        case .quality: .quality
        }
    }
}
