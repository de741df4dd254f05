import Archive
import Hummingbird

/// What lets other programs find and follow the archive: OpenAPI, OpenSearch, Atom, the site map.
struct DiscoveryRoutes: Sendable {
    let site: Site

    /// Names whose order a feed leaves to itself.
    private static let feedNames = ["q"] + SearchParameters.filterNames + ["lang"]

    func add(to router: Router<BasicRequestContext>) {
        router.get("/api/v1/openapi.json") { _, _ in
            Response(Content(type: "application/json; charset=utf-8", body: PackageResources.openapi_json))
        }
        router.get("/opensearch.xml") { request, _ in try openSearch(request) }
        router.get("/feed.atom") { request, _ in try await feed(request) }
        router.get("/sitemap.xml") { request, _ in try await siteMap(request) }
    }

    private func openSearch(_ request: Request) throws -> Response {
        let items = try QueryItems(request.uri.query)
        try items.allow(only: ["lang"])
        let language = try SpokenLanguage(items, acceptLanguage: request.headers[.acceptLanguage])
        let model = OpenSearchDescription(
            say: Say(language: language.spoken),
            base: site.base(request),
            language: language
        )
        let text = Templates.render(.opensearch, model)
        return Response(Content(type: "application/opensearchdescription+xml; charset=utf-8", body: Array(text.utf8)))
    }

    private func feed(_ request: Request) async throws -> Response {
        let items = try QueryItems(request.uri.query)
        let language = try SpokenLanguage(items, acceptLanguage: request.headers[.acceptLanguage])
        var parameters = try SearchParameters(items, allowing: Self.feedNames, speaking: language)
        parameters.request.sort = .newest
        parameters.request.limit = WebLimits.feedEntries
        // Whoever follows a query wants what it asks for, and nothing near it.
        parameters.request.mayRelax = false
        parameters.request.explainsNothing = false
        let (search, base) = (parameters, site.base(request))
        return try await site.answer(request, in: language.spoken) { searcher in
            let feed = Feed(search, try searcher.search(search.request), base: base)
            return Content(
                type: "application/atom+xml; charset=utf-8",
                body: Array(Templates.render(.feed, feed).utf8)
            )
        }
    }

    private func siteMap(_ request: Request) async throws -> Response {
        let items = try QueryItems(request.uri.query)
        try items.allow(only: ["part"])
        let part = try Self.part(items)
        let base = site.base(request)
        return try await site.answer(request, in: .es) { searcher in
            let map =
                try part.map { try SiteMap(part: $0, searcher, base: base) } ?? SiteMap(index: searcher, base: base)
            return Content(type: "application/xml; charset=utf-8", body: Array(Templates.render(.sitemap, map).utf8))
        }
    }

    private static func part(_ items: QueryItems) throws(WebError) -> Int? {
        guard let text = try items.value("part") else { return nil }
        let range = 1...(SearchLimits.offset / WebLimits.siteMapPart)
        guard let part = WholeNumber.read(text), range.contains(part) else {
            throw .badValue("part", text, expected: .wholeNumber(in: range))
        }
        return part
    }
}

extension Site {
    /// What stands before the path in absolute links: the keeper's address, else the one that was asked.
    func base(_ request: Request) -> String {
        publicAddress ?? "http://" + (request.head.authority ?? "localhost")
    }
}
