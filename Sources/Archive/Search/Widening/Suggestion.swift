import Analysis

/// The query as it may have been meant.
enum Suggestion {
    /// `query` with the archive's spelling of the words that it doesn't have; `nil` where it has all.
    static func query(_ query: String, respelling widenings: [Widening]) -> String? {
        let respelled = widenings.filter { $0.reason == .spelling }
        guard !respelled.isEmpty else { return nil }
        var utf8 = Array(query.utf8)
        let tokens = Tokens(query)
        for index in (0..<tokens.count).reversed() {
            guard let other = respelled.first(where: { $0.word == tokens[index] })?.others.first else { continue }
            utf8.replaceSubrange(tokens.source(index), with: other.utf8)
        }
        return String(decoding: utf8, as: UTF8.self)
    }
}
