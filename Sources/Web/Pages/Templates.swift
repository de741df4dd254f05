import Archive
import Mustache

/// The templates of the pages, read once.
enum Templates {
    enum Name: String, CaseIterable {
        case frame, start, results, hit, facet, syntax, act, page, error, opensearch, feed, sitemap, certificate
    }

    /// Each template's text.
    static let sources: [(name: Name, text: String)] = Name.allCases.map { name in
        (name, String(decoding: bytes(name), as: UTF8.self))
    }

    private static let library: MustacheLibrary = {
        MustacheContentTypes.register(Markup(), named: Markup.name)
        var library = MustacheLibrary()
        for (name, text) in sources {
            do {
                // Every one says so for itself: one that is included starts with the library's own escaping.
                try library.register("{{% CONTENT_TYPE:\(Markup.name)}}" + text, named: name.rawValue)
            } catch {
                preconditionFailure("the template \(name.rawValue) can't be read: \(error)")
            }
        }
        return library
    }()

    /// The page that `name` makes of `model`.
    static func render(_ name: Name, _ model: some Sendable) -> String {
        guard let text = library.render(model, withTemplate: name.rawValue) else {
            preconditionFailure("every template's name is in the library")
        }
        return text
    }

    private static func bytes(_ name: Name) -> [UInt8] {
        switch name {
        case .frame: PackageResources.frame_mustache
        case .start: PackageResources.start_mustache
        case .results: PackageResources.results_mustache
        case .hit: PackageResources.hit_mustache
        case .facet: PackageResources.facet_mustache
        case .syntax: PackageResources.syntax_mustache
        case .act: PackageResources.act_mustache
        case .page: PackageResources.page_mustache
        case .error: PackageResources.error_mustache
        case .opensearch: PackageResources.opensearch_mustache
        case .feed: PackageResources.feed_mustache
        case .sitemap: PackageResources.sitemap_mustache
        case .certificate: PackageResources.certificate_mustache
        }
    }
}

/// Text as HTML and XML write it, between tags and in quoted attributes.
///
/// It goes scalar by scalar. Mustache's own goes by characters, for which `"` followed by a combining accent is
/// another one than `"`: it would pass as it is and end the attribute.
struct Markup: MustacheContentType {
    static let name = "MARKUP"

    func escapeText(_ text: String) -> String { Self.escape(text) }

    static func escape(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            // XML has no other control characters, and HTML no use for them.
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}":
                escaped.unicodeScalars.append("\u{FFFD}")
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

/// The phrases of a language, for templates: `{{say.search}}`.
struct Say: MustacheParent, Sendable {
    var language: Language

    func child(named name: String) -> Any? {
        guard let phrase = Phrase(rawValue: name) else { preconditionFailure("a template names no phrase: \(name)") }
        return phrase.message.text(language)
    }

    func callAsFunction(_ phrase: Phrase) -> String { phrase.message.text(language) }
}
