import Hummingbird

/// Styles and images of the pages.
///
/// Their addresses change with their bytes, so browsers keep them for a year.
struct AssetRoutes: Sendable {
    func add(to router: Router<BasicRequestContext>) {
        for file in Assets.all {
            router.get(RouterPath(file.address)) { request, _ in
                let headers: HTTPFields = [
                    .cacheControl: "public, max-age=31536000, immutable", .eTag: "\"\(file.name)\"",
                ]
                if EntityTags.contain("\"\(file.name)\"", in: request.headers[values: .ifNoneMatch]) {
                    return Response(status: .notModified, headers: headers)
                }
                return Response(Content(type: file.type, body: file.bytes, headers: headers))
            }
        }
        router.get("/favicon.ico") { _, _ in Response(.moved(to: Assets.icon.address)) }
    }
}
