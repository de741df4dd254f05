import Archive
import Hummingbird

/// What watches the server: is it alive, can it answer, what has it done.
struct StateRoutes: Sendable {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        router.get("/healthz") { _, _ in
            Response(.json(.object([JSONValue.formatVersion.0: JSONValue.formatVersion.1, "status": .string("ok")])))
        }
        router.get("/readyz") { _, _ in try await ready() }
        router.get("/metrics") { _, _ in try await metrics() }
    }

    /// 200 where a search can be answered now, else 503.
    private func ready() async throws -> Response {
        let (revision, acts) = try await site.searchers.read { (try $0.revision(), try $0.count()) }
        return Response(
            .json(
                .object([
                    JSONValue.formatVersion.0: JSONValue.formatVersion.1,
                    "status": .string("ready"), "revision": .string(revision), "acts": .integer(acts),
                ])
            )
        )
    }

    /// In Prometheus' text format, version 0.0.4.
    private func metrics() async throws -> Response {
        let acts = try await site.searchers.read { try $0.count() }
        var lines = [
            "# HELP acervo_acts Acts in the index.", "# TYPE acervo_acts gauge", "acervo_acts \(acts)",
            "# HELP acervo_http_request_duration_seconds Answers since the server started, and the time they took.",
            "# TYPE acervo_http_request_duration_seconds summary",
        ]
        for (series, total) in site.metrics.all() {
            let labels = "{route=\"\(series.route)\",status=\"\(series.status)\"}"
            lines.append("acervo_http_request_duration_seconds_sum\(labels) \(total.seconds)")
            lines.append("acervo_http_request_duration_seconds_count\(labels) \(total.answers)")
        }
        let text = lines.joined(separator: "\n") + "\n"
        return Response(Content(type: "text/plain; version=0.0.4; charset=utf-8", body: Array(text.utf8)))
    }
}
