import Archive
import Hummingbird

/// What a route makes of the index: a body, and what it is.
struct Content: Sendable {
    var type: String
    var body: [UInt8]
    var status = HTTPResponse.Status.ok
    var headers: HTTPFields = [:]

    static func json(_ value: JSONValue) -> Content {
        Content(type: "application/json; charset=utf-8", body: Array(value.text().utf8))
    }

    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Content {
        Content(type: "text/html; charset=utf-8", body: Array(text.utf8), status: status)
    }

    /// A permanent move that keeps the method (RFC 9110, 15.4.9).
    static func moved(to address: String) -> Content {
        Content(type: "text/plain; charset=utf-8", body: [], status: .permanentRedirect, headers: [.location: address])
    }
}

extension Site {
    /// Answers from the index, or says that nothing changed since the browser asked last.
    func answer(
        _ request: Request,
        in language: Language,
        _ make: @escaping @Sendable (Searcher) throws -> Content
    ) async throws -> Response {
        let known = request.headers[values: .ifNoneMatch]
        let (tag, content) = try await searchers.read { searcher -> (String, Content?) in
            // The revision first: a commit that comes between gives an old tag to new content, which is asked for again.
            let tag = entityTag(try searcher.revision(), language)
            return (tag, EntityTags.contain(tag, in: known) ? nil : try make(searcher))
        }
        var response = content.map(Response.init) ?? Response(status: .notModified)
        if response.status == .ok || response.status == .notModified {
            response.headers[.eTag] = tag
            response.headers[.cacheControl] = "no-cache"
        }
        response.headers[.contentLanguage] = language.tag
        response.headers[.vary] = "Accept-Language"
        return response
    }
}

extension Response {
    init(_ content: Content) {
        self.init(
            status: content.status,
            headers: content.headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: content.body))
        )
        headers[.contentType] = content.type
    }
}

/// Entity tags as requests list them (RFC 9110, 13.1.2).
enum EntityTags {
    /// Whether one of `fields` names `tag`; weak and strong count as one.
    static func contain(_ tag: String, in fields: [String]) -> Bool {
        let wanted = strong(tag)
        return fields.flatMap { $0.split(separator: ",") }.map(\.trimmingBlanks).contains {
            $0 == "*" || strong($0) == wanted
        }
    }

    private static func strong(_ tag: String) -> String { tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag }
}
