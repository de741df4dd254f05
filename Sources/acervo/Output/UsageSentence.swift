import Archive

/// What the parser says of wrong usage, as one sentence in the language of the program.
enum UsageSentence {
    /// The parser's sentence for each kind of error, and ours; `%` stands for what was typed.
    private static let spanish = [
        ("Unknown option '%'", "No existe la opción %."),
        ("Missing expected argument '%'", "Falta %."),
        ("Missing value for '%'", "Falta el valor de %."),
        ("Unexpected argument '%'", "Sobra «%»."),
        ("Missing expected argument(s): '%'", "Falta %."),
    ]

    /// The sentence for `message`, which is what the parser gives in full.
    static func text(_ message: String) -> String {
        let lines = message.split(separator: "\n").map(String.init)
        let first = lines.first.map { $0.hasPrefix("Error: ") ? String($0.dropFirst(7)) : $0 } ?? message
        let help = say("La ayuda está en: acervo help", "See: acervo help")
        return (translated(first) ?? first) + " " + help
    }

    private static func translated(_ sentence: String) -> String? {
        guard spokenLanguage == .es else { return nil }
        for (pattern, ours) in spanish {
            if let typed = typed(sentence, pattern) { return ours.replacing("%", with: typed) }
        }
        return invalidValue(sentence)
    }

    /// `The value 'x' is invalid for '--limit <n>'...`.
    private static func invalidValue(_ sentence: String) -> String? {
        guard sentence.hasPrefix("The value '") else { return nil }
        let quoted = sentence.split(separator: "'", omittingEmptySubsequences: false)
        guard quoted.count >= 4 else { return nil }
        return "«\(quoted[1])» no es un valor de \(quoted[3])."
    }

    private static func typed(_ sentence: String, _ pattern: String) -> String? {
        let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
        guard parts.count == 2, sentence.hasPrefix(parts[0]) else { return nil }
        let rest = sentence.dropFirst(parts[0].count)
        guard let end = rest.firstRange(of: parts[1]) else { return nil }
        return String(rest[..<end.lowerBound])
    }
}
