import Archive
import Hummingbird

/// Completions for the search box.
struct CompletionRoute: Sendable {
    let site: Site

    private static let names = ["q"] + SearchParameters.filterNames + ["limit", "lang"]

    func add(to router: Router<BasicRequestContext>) {
        router.get("/api/v1/complete") { request, _ in try await complete(request) }
    }

    private func complete(_ request: Request) async throws -> Response {
        let items = try QueryItems(request.uri.query)
        let language = try SpokenLanguage(items, acceptLanguage: request.headers[.acceptLanguage])
        try items.allow(only: Self.names)
        let limit = try SearchParameters.number("limit", items, in: 1...SearchLimits.mostCompletions)
        let (query, filters) = (try items.value("q") ?? "", try SearchParameters.filters(items))
        return try await site.answer(request, in: language.spoken) { searcher in
            .json(try searcher.complete(query, filters: filters, limit: limit ?? SearchLimits.completions).json)
        }
    }
}
