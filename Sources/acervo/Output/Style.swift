/// Emphasis on a terminal; plain text elsewhere.
enum Style {
    static func bold(_ text: String) -> String { Output.hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    static func dim(_ text: String) -> String { Output.hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
    /// A word that matched: bold and underlined, so that it doesn't hang on colour.
    static func match(_ text: String) -> String { Output.hasColour ? "\u{1B}[1;4m\(text)\u{1B}[0m" : text }
}
