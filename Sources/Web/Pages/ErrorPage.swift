import Archive
import Hummingbird

/// An error as people read it.
///
/// A query that can't be understood stands in the box, with the sentence above it.
struct ErrorPage: Sendable {
    var frame: Frame
    var heading: String
    var detail: String
    var suggestions: [Link] = []
    var hasSuggestions = false
    private let answeredAs: HTTPResponse.Status
    private let headers: HTTPFields

    struct Link: Sendable {
        var label: String
        var address: String
    }
}

extension ErrorPage {
    init(_ fault: WebError, _ request: Request, _ language: SpokenLanguage, _ site: Site) {
        answeredAs = fault.status
        headers = fault.headers
        heading = Message.title(of: fault.status).text(language.spoken)
        detail = fault.detail.text(language.spoken)
        frame = Frame(request, language, title: heading, version: site.version)
        frame.isUnlisted = true
        let items = try? QueryItems(request.uri.query)
        frame.query = (items?.values("q").first) ?? ""
        let links = Links(language: language.asked)
        suggestions = fault.suggestions.map { Link(label: $0, address: links.act($0)) }
        hasSuggestions = !suggestions.isEmpty
    }

    var response: Response {
        var content = Content.html(Templates.render(.error, self), status: answeredAs)
        content.headers = headers
        var response = Response(content)
        response.headers[.contentLanguage] = frame.language
        return response
    }
}
