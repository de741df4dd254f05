import Archive
import Hummingbird
import Logging

/// Turns whatever a route throws into an answer: a page for people, problem+json for programs.
///
/// A server's fault goes to the log with its reason; the answer only says that it happened.
struct ErrorAnswers<Context: RequestContext>: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            guard request.method == .get || request.method == .head else { throw WebError.methodNotAllowed }
            return try await next(request, context)
        } catch {
            let fault = WebError(error)
            log(fault, request, context)
            return answer(fault, to: request)
        }
    }

    private func log(_ fault: WebError, _ request: Request, _ context: Context) {
        guard let reason = fault.logged else { return }
        // The path alone: what is searched for may name a person.
        context.logger.log(
            level: fault.status.kind == .serverError ? .error : .warning,
            "\(fault.code)",
            metadata: ["path": .string(request.uri.path), "reason": .string(reason)]
        )
    }

    private func answer(_ fault: WebError, to request: Request) -> Response {
        let language = SpokenLanguage(of: request)
        var response =
            Self.wantsPage(request)
            ? ErrorPage(fault, request, language, site).response
            : Problem(error: fault, instance: request.uri.path, language: language.spoken).response
        response.headers[.vary] = "Accept, Accept-Language"
        return response
    }

    /// Whether a person asks: by the address, or by a browser's `Accept` at an address that isn't a program's.
    private static func wantsPage(_ request: Request) -> Bool {
        let path = request.uri.path
        if path == "/" || path.hasPrefix("/acts/") { return true }
        return !path.hasPrefix("/api/") && (request.headers[.accept] ?? "").contains("text/html")
    }
}
