import Crypto

/// The files that pages need beside themselves, inside the program.
enum Assets {
    /// A file that browsers may keep for good: its address changes with its bytes.
    struct File: Sendable {
        var name: String
        var type: String
        var bytes: [UInt8]

        init(_ name: String, ending: String, type: String, bytes: [UInt8]) {
            self.name = "\(name)-\(Assets.hash(bytes)).\(ending)"
            self.type = type
            self.bytes = bytes
        }

        /// Its address.
        var address: String { "/static/" + name }
    }

    static let style = File(
        "acervo",
        ending: "css",
        type: "text/css; charset=utf-8",
        bytes: PackageResources.acervo_css
    )
    static let icon = File("acervo", ending: "svg", type: "image/svg+xml", bytes: PackageResources.acervo_svg)
    static let script = File(
        "complete",
        ending: "js",
        type: "text/javascript; charset=utf-8",
        bytes: PackageResources.complete_js
    )
    static let certificateStyle = File(
        "certificate",
        ending: "css",
        type: "text/css; charset=utf-8",
        bytes: PackageResources.certificate_css
    )
    static let all = [style, icon, script, certificateStyle]

    /// What changes whenever anything does that pages are made of, but for the program's sentences.
    static let fingerprint = hash(
        (all.map(\.bytes) + Templates.sources.map { Array($0.text.utf8) }).flatMap { $0 }
    )

    private static func hash(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes).prefix(6)) }

    /// Bytes as small hexadecimal digits.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
