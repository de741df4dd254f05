import Hummingbird
import Logging

/// Writes a line of log for each answer, and counts it.
///
/// What is searched for appears at the level `debug` alone: queries may name persons.
struct AccessLog<Context: RequestContext>: RouterMiddleware {
    let metrics: RequestMetrics

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let response = try await next(request, context)
        let seconds = Double((clock.now - start) / .microseconds(1)) / 1_000_000
        let route = response.status == .notFound ? "-" : context.endpointPath ?? "-"
        metrics.count(route: route, status: response.status.code, seconds: seconds)
        context.logger.info(
            "answered",
            metadata: [
                "method": .string(request.method.rawValue), "route": .string(route),
                "status": .stringConvertible(response.status.code),
                "ms": .stringConvertible((seconds * 10_000).rounded() / 10),
            ]
        )
        context.logger.debug("asked", metadata: ["address": .string(request.uri.string)])
        return response
    }
}
