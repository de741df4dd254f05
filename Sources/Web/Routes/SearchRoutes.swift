import Archive
import Hummingbird

/// The search page, and the search for programs.
struct SearchRoutes: Sendable {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        router.get("/") { request, _ in try await page(request) }
        router.get("/api/v1/search") { request, _ in try await search(request) }
    }

    private func page(_ request: Request) async throws -> Response {
        let items = try QueryItems(request.uri.query)
        let language = try SpokenLanguage(items, acceptLanguage: request.headers[.acceptLanguage])
        let parameters = try SearchParameters(items, allowing: SearchParameters.pageNames, speaking: language)
        let isStart = !items.items.contains { $0.name != "lang" }
        return try await site.answer(request, in: language.spoken) { searcher in
            isStart ? try start(request, parameters, searcher) : try results(request, parameters, searcher)
        }
    }

    private func start(
        _ request: Request,
        _ parameters: SearchParameters,
        _ searcher: Searcher
    ) throws -> Content {
        let page = StartPage(request, parameters, try site.holdings.counts(searcher), site)
        return .html(Templates.render(.start, page))
    }

    private func results(
        _ request: Request,
        _ parameters: SearchParameters,
        _ searcher: Searcher
    ) throws -> Content {
        var search = parameters.request
        search.facets = true
        do {
            let answer = try searcher.search(search)
            return ResultPage(request, parameters, answer, site).content
        } catch let error as ArchiveError where error.isTheCallers {
            // Whoever typed it gets it back in the box, with the sentence beside it.
            return ResultPage(request, parameters, fault: WebError(error), site).content
        }
    }

    private func search(_ request: Request) async throws -> Response {
        let items = try QueryItems(request.uri.query)
        let language = try SpokenLanguage(items, acceptLanguage: request.headers[.acceptLanguage])
        let parameters = try SearchParameters(items, allowing: SearchParameters.names, speaking: language)
        return try await site.answer(request, in: language.spoken) { searcher in
            .json(try searcher.search(parameters.request).json)
        }
    }
}
