import Hummingbird

/// Puts the headers on every answer, errors too, that keep a browser from doing what the pages never ask of it.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    /// Scripts, styles and images from here alone, nothing inline; nobody frames the pages.
    private static var policy: String {
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'"
    }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // An original keeps the narrower policy that its route gave it.
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = Self.policy
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        // A query may hold a person's name: it is told to no other site.
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.permissionsPolicy] =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        response.headers[.xFrameOptions] = "DENY"
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
