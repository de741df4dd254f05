import Archive

/// An OpenSearch 1.1 description: lets a browser search the archive from its own box.
struct OpenSearchDescription: Sendable {
    var say: Say
    var template: String
    var icon: String
    var language: String

    init(say: Say, base: String, language: SpokenLanguage) {
        self.say = say
        self.language = language.spoken.tag
        template = base + Links(language: language.asked).search("").replacing("q=", with: "q={searchTerms}")
        icon = base + Assets.icon.address
    }
}

/// An Atom feed (RFC 4287) of a search's newest acts.
///
/// An entry's time is the act's date, the first day of it where it is known in part. Acts without a date
/// are not in it: a feed reader couldn't place them.
struct Feed: Sendable {
    var title: String
    var identifier: String
    var language: String
    var own: String
    var page: String
    var updated: String
    var entries: [Entry]

    struct Entry: Sendable {
        var title: String
        var identifier: String
        var address: String
        var updated: String
        var summary: String?
        var author: String
    }

    init(_ parameters: SearchParameters, _ answer: SearchAnswer, base: String) {
        let language = parameters.request.language
        title = Message.feedTitle(parameters.request.query).text(language)
        self.language = language.tag
        own = base + parameters.feedAddress
        page = base + parameters.address { ($0.limit, $0.sort) = (SearchParameters.defaultLimit, .relevance) }
        identifier = own
        let links = Links(language: parameters.language)
        entries = answer.hits.compactMap { Entry($0.act, base: base, links, language) }
        updated = entries.map(\.updated).max() ?? "1970-01-01T00:00:00Z"
    }
}

extension Feed.Entry {
    /// `nil` for an act without a date.
    init?(_ act: StoredAct, base: String, _ links: Links, _ language: Language) {
        guard let date = act.date else { return nil }
        title = [FacetLabel.text(.type, act.type, language), act.number].compactMap(\.self).joined(separator: " ")
        identifier = "urn:acervo:" + act.code
        address = base + links.act(act.code)
        updated = date + String("-01-01".dropFirst(date.count - 4)) + "T00:00:00Z"
        summary = act.title
        author = act.issuer ?? Phrase.archiveName.message.text(language)
    }
}

extension SearchParameters {
    /// The address of this search's feed.
    var feedAddress: String {
        let language = language.map { [(name: "lang", value: $0.rawValue)] } ?? []
        return "/feed.atom" + URLText.query([(name: "q", value: request.query)] + filterItems + language)
    }
}

/// A site map (sitemaps.org): an index of parts, or one part's acts.
struct SiteMap: Sendable {
    var parts: [String] = []
    var addresses: [String] = []
    var isIndex: Bool

    init(index searcher: Searcher, base: String) throws {
        let acts = min(try searcher.count(), SearchLimits.offset)
        let count = max(1, (acts + WebLimits.siteMapPart - 1) / WebLimits.siteMapPart)
        parts = (1...count).map { "\(base)/sitemap.xml?part=\($0)" }
        isIndex = true
    }

    init(part: Int, _ searcher: Searcher, base: String) throws {
        var request = SearchRequest("")
        request.sort = .code
        request.passages = false
        request.offset = (part - 1) * WebLimits.siteMapPart
        request.limit = WebLimits.siteMapPart
        addresses = try searcher.search(request).hits.map { base + Links().act($0.act.code) }
        isIndex = false
    }
}
