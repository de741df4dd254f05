import Acts
import Archive
import Hummingbird

/// What a search found.
struct ResultPage: Sendable {
    var frame: Frame
    /// The sentence about a query that could not be understood.
    var fault: String?
    /// The act count, as a sentence; `nil` where the query could not be understood.
    var total: String?
    var interpreted = ""
    var warnings: [String] = []
    var hasWarnings = false
    /// The query as it may have been meant.
    var suggestion: Choice?
    /// Queries that would find something, where this one found nothing.
    var offers: [Choice] = []
    /// What was searched and what could not be, a sentence each; where nothing was found.
    var coverage: [String] = []
    var hasCoverage = false
    var hits: [HitView] = []
    /// The rank of the first hit, for the numbers of the list.
    var firstRank = 1
    var isEmpty = false
    var chips: [Chip] = []
    var hasChips = false
    /// Without the filters that were set; those that were read go with their words.
    var clear: String?
    var facets: [FacetView] = []
    var sorts: [Choice] = []
    var paging: Paging?
    var dates: DateForm
    var feed: String
    /// The address of this search's certificate.
    var certificate: String
    private let answeredAs: HTTPResponse.Status

    struct Chip: Sendable {
        var name: String
        var label: String
        var address: String
    }

    struct Choice: Sendable {
        var label: String
        var address: String
        var isCurrent: Bool
    }

    struct Paging: Sendable {
        var place: String
        var previous: String?
        var next: String?
    }

    struct DateForm: Sendable {
        var from: String
        var to: String
        var hidden: [Frame.Field]
    }
}

extension ResultPage {
    /// The page of a query that could not be understood.
    init(_ request: Request, _ parameters: SearchParameters, fault: WebError, _ site: Site) {
        self.init(request, parameters, site, status: fault.status)
        self.fault = fault.detail.text(parameters.request.language)
        frame.hasSearch = false
    }

    /// The page of `answer`.
    init(
        _ request: Request,
        _ parameters: SearchParameters,
        _ answer: SearchAnswer,
        _ site: Site
    ) {
        self.init(request, parameters, site, status: .ok)
        let language = parameters.request.language
        total = Message.acts(answer.total, isExact: answer.totalIsExact).text(language)
        interpreted = answer.interpreted
        warnings = answer.warnings
        hasWarnings = !warnings.isEmpty
        suggestion = answer.suggestion.map { query in
            Choice(label: query, address: parameters.address { $0.query = query }, isCurrent: false)
        }
        offers = answer.offers.map { offer in
            Choice(
                label: "\(offer.query) (\(Figures.grouped(offer.total, language)))",
                address: parameters.address { $0.query = offer.query },
                isCurrent: false
            )
        }
        coverage = answer.coverage?.sentences.map { $0.text(language) } ?? []
        hasCoverage = !coverage.isEmpty
        chips = Self.chips(read: answer.filters, parameters) + chips
        hasChips = !chips.isEmpty
        hits = answer.hits.map { HitView($0, parameters) }
        firstRank = parameters.request.offset + 1
        isEmpty = answer.hits.isEmpty
        facets = FilterKind.allCases.compactMap { kind in
            answer.facets.first { $0.name == kind.rawValue }.flatMap {
                FacetView($0, parameters, site.configuration.profile.scheme)
            }
        }
        paging = Paging(parameters, total: answer.total)
    }

    private init(_ request: Request, _ parameters: SearchParameters, _ site: Site, status: HTTPResponse.Status) {
        let language = parameters.request.language
        let spoken = SpokenLanguage(asked: parameters.language, spoken: language)
        answeredAs = status
        let title = Message.resultsTitle(parameters.request.query).text(language)
        frame = Frame(request, spoken, title: title, version: site.version)
        frame.isUnlisted = true
        frame.query = parameters.request.query
        frame.hidden += Self.hidden(parameters, without: ["q", "lang", "offset"])
        dates = DateForm(
            from: parameters.request.filters.from ?? "",
            to: parameters.request.filters.to ?? "",
            hidden: Self.hidden(parameters, without: ["from", "to", "offset"])
        )
        feed = parameters.feedAddress
        certificate = parameters.address("/certificate")
        chips = Self.chips(parameters, site.configuration.profile.scheme)
        hasChips = !chips.isEmpty
        if hasChips { clear = parameters.address { ($0.filters, $0.like) = (SearchFilters(), nil) } }
        sorts = Self.sorts(parameters)
    }

    private static func hidden(_ parameters: SearchParameters, without names: [String]) -> [Frame.Field] {
        parameters.items.filter { !names.contains($0.name) }.map { Frame.Field(name: $0.name, value: $0.value) }
    }

    private static func chips(_ parameters: SearchParameters, _ scheme: SubjectScheme) -> [Chip] {
        let language = parameters.request.language
        let say = Say(language: language)
        var chips = FilterKind.allCases.flatMap { kind in
            parameters.request.filters[kind].map { value in
                Chip(
                    name: say(FacetLabel.name(kind)),
                    label: FacetLabel.text(kind, value, language, scheme),
                    address: parameters.address { $0.filters[kind].removeAll { $0 == value } }
                )
            }
        }
        if let like = parameters.request.like {
            chips.append(Chip(name: say(.like), label: like, address: parameters.address { $0.like = nil }))
        }
        if let since = parameters.request.filters.since {
            let address = parameters.address { $0.filters.since = nil }
            chips.append(Chip(name: say(.sinceRevision), label: since, address: address))
        }
        let filters = parameters.request.filters
        guard filters.from != nil || filters.to != nil else { return chips }
        let address = parameters.address { ($0.filters.from, $0.filters.to) = (nil, nil) }
        let label = Message.dateRange(filters.from, filters.to).text(language)
        chips.append(Chip(name: say(.date), label: label, address: address))
        return chips
    }

    /// What was read from the query's words; the link asks without these words.
    private static func chips(read filters: [ReadFilter], _ parameters: SearchParameters) -> [Chip] {
        let say = Say(language: parameters.request.language)
        return filters.map { filter in
            Chip(
                name: say(FacetLabel.name(filter.field == .type ? .type : .year)),
                label: filter.text,
                address: parameters.address { $0.query = filter.without }
            )
        }
    }

    private static func sorts(_ parameters: SearchParameters) -> [Choice] {
        let say = Say(language: parameters.request.language)
        let names: [(SearchRequest.Sort, Phrase)] = [
            (.relevance, .sortRelevance), (.newest, .sortNewest), (.date, .sortOldest), (.code, .sortCode),
        ]
        return names.map { sort, phrase in
            Choice(
                label: say(phrase),
                address: parameters.address { $0.sort = sort },
                isCurrent: parameters.request.sort == sort
            )
        }
    }

    var content: Content { .html(Templates.render(.results, self), status: answeredAs) }
}

extension ResultPage.Paging {
    /// `nil` where one page holds all hits.
    init?(_ parameters: SearchParameters, total: Int) {
        let (offset, limit) = (parameters.request.offset, parameters.request.limit)
        guard total > limit || offset > 0 else { return nil }
        let language = parameters.request.language
        let number = offset / limit + 1
        place = Message.resultPage(number, of: max(number, (total + limit - 1) / limit)).text(language)
        if offset > 0 { previous = parameters.address { $0.offset = max(0, offset - limit) } }
        let following = offset + limit
        if following < total, following <= SearchLimits.offset {
            next = parameters.address { $0.offset = following }
        }
    }
}
