import Archive

/// The addresses of the pages.
///
/// A language that the reader asked for goes along.
struct Links: Sendable {
    var language: Language?

    var home: String { "/" + URLText.query(languageItem) }

    /// An act's page; with what was searched for, to come back to.
    func act(_ code: String, query: String = "") -> String {
        "/acts/\(URLText.encode(code))" + URLText.query(queryItem(query) + languageItem)
    }

    func page(_ code: String, _ page: Int, query: String = "") -> String {
        "/acts/\(URLText.encode(code))/p/\(page)" + URLText.query(queryItem(query) + languageItem)
    }

    func search(_ query: String) -> String { "/" + URLText.query([("q", query)] + languageItem) }

    static func record(_ code: String) -> String { "/api/v1/acts/\(URLText.encode(code))" }

    static func image(_ code: String, _ page: Int, query: String, width: Int) -> String {
        let items = (query.isEmpty ? [] : [("q", query)]) + [("width", String(width))]
        return "/api/v1/acts/\(URLText.encode(code))/pages/\(page).png" + URLText.query(items)
    }

    static func document(_ sha256: String) -> String { "/api/v1/documents/\(sha256)" }

    private func queryItem(_ query: String) -> [(name: String, value: String)] {
        query.isEmpty ? [] : [(name: "q", value: query)]
    }

    private var languageItem: [(name: String, value: String)] {
        language.map { [(name: "lang", value: $0.rawValue)] } ?? []
    }
}
