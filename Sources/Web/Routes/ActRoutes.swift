import Archive
import Foundation
import Hummingbird

/// Acts and their pages, for people and for programs.
struct ActRoutes: Sendable {
    let site: Site

    /// What a request asks about an act.
    struct Asked: Sendable {
        var code: String
        var query: String
        var language: SpokenLanguage
        var items: QueryItems

        init(_ request: Request, _ context: BasicRequestContext, allowing names: [String]) throws {
            items = try QueryItems(request.uri.query)
            language = try SpokenLanguage(items, acceptLanguage: request.headers[.acceptLanguage])
            try items.allow(only: names + ["lang"])
            query = try items.value("q") ?? ""
            code = try context.decoded("code")
        }
    }

    func add(to router: Router<BasicRequestContext>) {
        router.get("/acts/{code}") { request, context in
            let asked = try Asked(request, context, allowing: ["q"])
            return try await site.act(request, asked, prefix: "/acts/") { act, searcher in
                let related = try searcher.related(to: act.code)
                return .html(
                    Templates.render(.act, try ActPage(request, act, related, query: asked.query, asked.language, site))
                )
            }
        }
        router.get("/acts/{code}/p/{page}") { request, context in try await page(request, context) }
        router.get("/api/v1/acts/{code}") { request, context in
            let asked = try Asked(request, context, allowing: [])
            return try await site.act(request, asked, prefix: "/api/v1/acts/") { act, _ in
                .json(try RecordAnswer(act, site.configuration).json)
            }
        }
        router.get("/api/v1/acts/{code}/related") { request, context in
            let asked = try Asked(request, context, allowing: [])
            return try await site.act(request, asked, prefix: "/api/v1/acts/", suffix: "/related") { act, searcher in
                .json(try searcher.related(to: act.code).json)
            }
        }
        router.get("/api/v1/acts/{code}/pages/{page}") { request, context in
            let name = try context.decoded("page")
            guard name.hasSuffix(".png") else { return try await text(request, context, page: name) }
            return try await image(request, context, page: String(name.dropLast(4)))
        }
    }

    private func page(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let asked = try Asked(request, context, allowing: ["q"])
        let name = try context.decoded("page")
        return try await site.act(request, asked, prefix: "/acts/", suffix: "/p/\(name)") { act, searcher in
            var page = try ActPageText(act, page: name)
            try page.mark(asked.query, searcher, everywhere: true)
            return .html(Templates.render(.page, PageView(request, page, query: asked.query, asked.language, site)))
        }
    }

    private func text(
        _ request: Request,
        _ context: BasicRequestContext,
        page name: String
    ) async throws -> Response {
        let asked = try Asked(request, context, allowing: ["q"])
        return try await site.act(request, asked, prefix: "/api/v1/acts/", suffix: "/pages/\(name)") { act, searcher in
            var page = try ActPageText(act, page: name)
            try page.mark(asked.query, searcher)
            return .json(page.json)
        }
    }

    private func image(
        _ request: Request,
        _ context: BasicRequestContext,
        page name: String
    ) async throws -> Response {
        let asked = try Asked(request, context, allowing: ["q", "width"])
        let width = try Self.width(asked.items)
        let known = request.headers[values: .ifNoneMatch]
        let (tag, page) = try await site.searchers.read { searcher -> (String, ActPageText?) in
            let tag = site.entityTag(try searcher.revision(), asked.language.spoken)
            if EntityTags.contain(tag, in: known) { return (tag, nil) }
            var page = try ActPageText(try searcher.known(asked.code), page: name)
            guard page.act.hasImages else { throw WebError.noImage(page.act) }
            try page.mark(asked.query, searcher)
            return (tag, page)
        }
        let headers: HTTPFields = [.eTag: tag, .cacheControl: "no-cache"]
        guard let page else { return Response(status: .notModified, headers: headers) }
        let order = PageDrawings.Order(
            path: site.folder.absolute(page.act.path),
            sha256: page.act.sha256,
            page: page.number,
            width: width,
            marks: page.marks.map { $0.lowerBound + page.offset..<$0.upperBound + page.offset }
        )
        let png = try await site.drawings.draw(order)
        return Response(Content(type: "image/png", body: png, headers: headers))
    }

    private static func width(_ items: QueryItems) throws(WebError) -> Int {
        guard let text = try items.value("width") else { return WebLimits.imageWidth }
        guard let width = WholeNumber.read(text), WebLimits.imageWidths.contains(width) else {
            throw .badValue("width", text, expected: .wholeNumber(in: WebLimits.imageWidths))
        }
        return width
    }
}

extension Site {
    /// Answers about the act that was asked for; a code in other letters than its own is sent to its own.
    fileprivate func act(
        _ request: Request,
        _ asked: ActRoutes.Asked,
        prefix: String,
        suffix: String = "",
        _ make: @escaping @Sendable (StoredAct, Searcher) throws -> Content
    ) async throws -> Response {
        try await answer(request, in: asked.language.spoken) { searcher in
            let act = try searcher.known(asked.code)
            guard act.code == asked.code else {
                let query = request.uri.query.map { "?" + $0 } ?? ""
                return .moved(to: prefix + URLText.encode(act.code) + URLText.encodePath(suffix) + query)
            }
            return try make(act, searcher)
        }
    }
}

extension Searcher {
    /// The act with this code.
    ///
    /// - Throws: ``WebError`` 404 that names the acts whose number the code holds.
    func known(_ code: String) throws -> StoredAct {
        do {
            return try act(code)
        } catch let error as ArchiveError where error.code == .unknownCode {
            let number = code.split(separator: "-").suffix(1).joined()
            throw WebError.unknownCode(code, suggestions: try codes(numbered: number))
        }
    }
}

extension BasicRequestContext {
    /// A part of the path, decoded.
    ///
    /// - Throws: ``WebError`` 400 where it isn't encoded as it should be.
    func decoded(_ name: String) throws(WebError) -> String {
        guard let raw = parameters.get(name), let text = raw.removingPercentEncoding, !text.utf8.contains(0) else {
            throw .badEncoding
        }
        return text
    }
}
