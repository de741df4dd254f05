import Archive
import Hummingbird

/// An error as programs read it: `application/problem+json` (RFC 9457).
struct Problem {
    var error: WebError
    /// The path of the request, without its parameters.
    var instance: String
    var language: Language

    var response: Response {
        var fields: [String: JSONValue] = [
            "type": .string("urn:acervo:problem:" + error.code),
            "title": .string(Message.title(of: error.status).text(language)),
            "status": .integer(error.status.code),
            "detail": .string(error.detail.text(language)),
            "instance": .string(instance),
        ]
        if let position = error.position { fields["position"] = .integer(position) }
        if !error.suggestions.isEmpty { fields["suggestions"] = .array(error.suggestions.map(JSONValue.string)) }
        var response = Response(
            status: error.status,
            headers: error.headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: JSONValue.object(fields).text()))
        )
        response.headers[.contentType] = "application/problem+json; charset=utf-8"
        response.headers[.contentLanguage] = language.tag
        return response
    }
}
