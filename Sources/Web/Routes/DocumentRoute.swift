import Foundation
import Hummingbird

/// The files as they were received.
struct DocumentRoute: Sendable {
    let site: Site
    private let files = FileIO()

    init(site: Site) { self.site = site }

    func add(to router: Router<BasicRequestContext>) {
        router.get("/api/v1/documents/{sha256}") { request, context in
            try QueryItems(request.uri.query).allow(only: ["lang"])
            let sha256 = try context.decoded("sha256")
            guard sha256.utf8.count == 64, sha256.utf8.allSatisfy(Self.isDigit) else {
                throw WebError.unknownDocument(String(sha256.prefix(80)))
            }
            return try await answer(request, context, sha256)
        }
    }

    private func answer(
        _ request: Request,
        _ context: BasicRequestContext,
        _ sha256: String
    ) async throws -> Response {
        let original = try await site.originals.original(sha256)
        let tag = "\"\(sha256)\""
        var headers = Self.headers(original, tag: tag)
        if EntityTags.contain(tag, in: request.headers[values: .ifNoneMatch]) {
            return Response(status: .notModified, headers: headers)
        }
        let isStale = request.headers[.ifRange].map { $0 != tag } ?? false
        switch ByteRange(isStale ? nil : request.headers[.range], size: original.size) {
        case .all:
            let body = try await files.loadFile(path: original.path, context: context)
            return Response(status: .ok, headers: headers, body: body)
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound)/\(original.size)"
            let body = try await files.loadFile(path: original.path, range: range, context: context)
            return Response(status: .partialContent, headers: headers, body: body)
        case .unsatisfiable:
            throw WebError.noSuchBytes(size: original.size)
        }
    }

    private static func headers(_ original: OriginalFiles.Original, tag: String) -> HTTPFields {
        [
            .contentType: original.isPDF ? "application/pdf" : "text/plain",
            .contentDisposition: "inline; filename*=UTF-8''\(URLText.encode(name(original)))",
            .acceptRanges: "bytes",
            .eTag: tag,
            .cacheControl: "no-cache",
            .contentSecurityPolicy: original.isPDF ? pdfPolicy : "sandbox; default-src 'none'; frame-ancestors 'none'",
        ]
    }

    /// What a PDF may load: nothing but the styles of the page that browsers make around it.
    ///
    /// That page is apart from ours; several browsers refuse to make it where the answer says `sandbox`
    /// (Safari; Chrome before 2020).
    private static let pdfPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"

    private static func name(_ original: OriginalFiles.Original) -> String {
        (original.path as NSString).lastPathComponent
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...102).contains(byte)
    }
}
