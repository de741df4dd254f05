import Archive

/// A search as an address holds it, and as an address is made of it.
struct SearchParameters: Sendable {
    static let filterNames = [
        "type", "from", "to", "year", "decade", "subject", "issuer", "number", "status", "quality",
        "since_revision",
    ]
    /// What the search page takes.
    static let pageNames = ["q", "like"] + filterNames + ["sort", "limit", "offset", "lang"]
    /// What the API takes.
    static let names = ["q", "like"] + filterNames + ["sort", "limit", "offset", "facets", "lang"]

    static let defaultLimit = 10

    var request: SearchRequest
    /// The language that the address asks for; `nil` where it leaves that to the browser.
    var language: Language?

    /// - Throws: ``WebError`` 400 for an unknown parameter or a bad value.
    init(_ items: QueryItems, allowing names: [String], speaking language: SpokenLanguage) throws(WebError) {
        try items.allow(only: names)
        self.language = language.asked
        request = SearchRequest(try items.value("q") ?? "")
        request.language = language.spoken
        request.like = try items.value("like")
        request.filters = try Self.filters(items)
        request.sort = try Self.sort(items)
        request.limit = try Self.number("limit", items, in: 1...SearchLimits.pageSize) ?? Self.defaultLimit
        request.offset = try Self.number("offset", items, in: 0...SearchLimits.offset) ?? 0
        request.facets = try Self.flag("facets", items) ?? false
    }

    static func filters(_ items: QueryItems) throws(WebError) -> SearchFilters {
        var filters = SearchFilters()
        for facet in FilterKind.allCases { filters[facet] = items.values(facet.rawValue) }
        filters.since = try items.value("since_revision")
        filters.from = try items.value("from")
        filters.to = try items.value("to")
        return filters
    }

    private static func sort(_ items: QueryItems) throws(WebError) -> SearchRequest.Sort {
        guard let value = try items.value("sort") else { return .relevance }
        guard let sort = SearchRequest.Sort(rawValue: value) else {
            let sorts = SearchRequest.Sort.allCases.map(\.rawValue).joined(separator: ", ")
            throw .badValue("sort", value, expected: Message(es: sorts, en: sorts))
        }
        return sort
    }

    static func number(
        _ name: String,
        _ items: QueryItems,
        in range: ClosedRange<Int>
    ) throws(WebError) -> Int? {
        guard let value = try items.value(name) else { return nil }
        guard let number = WholeNumber.read(value), range.contains(number) else {
            throw .badValue(name, value, expected: .wholeNumber(in: range))
        }
        return number
    }

    private static func flag(_ name: String, _ items: QueryItems) throws(WebError) -> Bool? {
        switch try items.value(name) {
        case nil: return nil
        case "true", "1": return true
        case "false", "0": return false
        case let value?: throw .badValue(name, value, expected: Message(es: "true, false", en: "true, false"))
        }
    }
}

extension SearchParameters {
    /// The parameters that give this search again; what has its usual value is left out.
    var items: [(name: String, value: String)] {
        var items = filterItems
        // An address without any parameter is the start page's.
        if !request.query.isEmpty || items.isEmpty { items.insert(("q", request.query), at: 0) }
        if request.sort != .relevance { items.append(("sort", request.sort.rawValue)) }
        if request.limit != Self.defaultLimit { items.append(("limit", String(request.limit))) }
        if request.offset > 0 { items.append(("offset", String(request.offset))) }
        if let language { items.append(("lang", language.rawValue)) }
        return items
    }

    /// The parameters of the filters alone.
    var filterItems: [(name: String, value: String)] {
        var items = FilterKind.allCases.flatMap { kind in
            request.filters[kind].map { (name: kind.rawValue, value: $0) }
        }
        if let like = request.like { items.append(("like", like)) }
        if let since = request.filters.since { items.append(("since_revision", since)) }
        if let from = request.filters.from { items.append(("from", from)) }
        if let to = request.filters.to { items.append(("to", to)) }
        return items
    }

    /// The address of this search after `change`, from its first hit on.
    func address(_ path: String = "/", changing change: (inout SearchRequest) -> Void = { _ in }) -> String {
        var changed = self
        changed.request.offset = 0
        change(&changed.request)
        return path + URLText.query(changed.items)
    }
}

/// The filters that take several values.
enum FilterKind: String, CaseIterable, Sendable {
    case type, decade, year, subject, issuer, number, status, quality
}

extension SearchFilters {
    /// The values of a kind.
    subscript(kind: FilterKind) -> [String] {
        get {
            switch kind {
            case .type: types
            case .decade: decades
            case .year: years
            case .subject: subjects
            case .issuer: issuers
            case .number: numbers
            case .status: statuses
            case .quality: qualities
            }
        }
        set {
            switch kind {
            case .type: types = newValue
            case .decade: decades = newValue
            case .year: years = newValue
            case .subject: subjects = newValue
            case .issuer: issuers = newValue
            case .number: numbers = newValue
            case .status: statuses = newValue
            case .quality: qualities = newValue
            }
        }
    }
}

/// Whole numbers as addresses write them: figures alone, no sign, no blank.
enum WholeNumber {
    static func read(_ text: String) -> Int? {
        guard (1...18).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
