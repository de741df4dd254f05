import Archive
import Foundation
import Hummingbird

/// The language of an answer: what the address asks for, else what the browser prefers, else Spanish.
struct SpokenLanguage: Sendable, Equatable {
    /// The language that the address asks for with `lang`.
    var asked: Language?
    /// The language to speak.
    var spoken: Language
}

extension SpokenLanguage {
    /// - Throws: ``WebError`` 400 for a `lang` that isn't spoken.
    init(_ items: QueryItems, acceptLanguage: String?) throws(WebError) {
        let value = try items.value("lang")
        asked = value.flatMap { Language(rawValue: $0) }
        if let value, asked == nil { throw .badValue("lang", value, expected: Message(es: "es, en", en: "es, en")) }
        spoken = asked ?? Self.preferred(acceptLanguage)
    }

    /// The language of an answer to a request whose parameters can't be read.
    init(of request: Request) {
        let items = try? QueryItems(request.uri.query)
        asked = items.flatMap { try? $0.value("lang") }.flatMap { Language(rawValue: $0) }
        spoken = asked ?? Self.preferred(request.headers[.acceptLanguage])
    }

    /// English where a browser ranks it above Spanish (RFC 9110, 12.5.4), else Spanish.
    static func preferred(_ header: String?) -> Language {
        var best: (language: Language, quality: Double) = (.es, 0)
        for part in (header ?? "").split(separator: ",") {
            let fields = part.split(separator: ";").map { $0.trimmingBlanks }
            let tag = fields.first?.split(separator: "-").first.map { $0.lowercased() } ?? ""
            guard let language = Language(rawValue: tag) else { continue }
            let quality = fields.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if quality > best.quality { best = (language, quality) }
        }
        return best.language
    }
}

extension Language {
    /// As HTML and HTTP name it.
    var tag: String {
        switch self {
        case .es: "es-PE"
        case .en: "en"
        }
    }

    /// The other one.
    var other: Language {
        switch self {
        case .es: .en
        case .en: .es
        }
    }
}

extension Substring {
    /// Without blanks and tabs at its ends.
    var trimmingBlanks: String { trimmingCharacters(in: .whitespaces) }
}
