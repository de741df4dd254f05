import Archive
import Foundation
import Hummingbird

/// A search's certificate, as a page for printing.
struct CertificateRoute: Sendable {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        router.get("/certificate") { request, _ in try await certificate(request) }
    }

    /// It tells the time, so that nobody may keep it for another.
    private func certificate(_ request: Request) async throws -> Response {
        let items = try QueryItems(request.uri.query)
        let language = try SpokenLanguage(items, acceptLanguage: request.headers[.acceptLanguage])
        let parameters = try SearchParameters(items, allowing: SearchParameters.pageNames, speaking: language)
        let program = "acervo \(site.version) (Xapian \(LibraryVersions.xapian))"
        let content = try await site.searchers.read { searcher in
            let certificate = try searcher.certificate(parameters.request, program: program, at: Date())
            let page = CertificatePage(certificate, language.spoken, isWhole: false)
            return Content.html(Templates.render(.certificate, page))
        }
        var response = Response(content)
        response.headers[.contentLanguage] = language.spoken.tag
        response.headers[.vary] = "Accept-Language"
        return response
    }
}
