import ArgumentParser

/// `acervo help [VERB]`, and by its Spanish name `acervo ayuda [VERBO]`.
///
/// The parser's own `help` knows neither the Spanish name nor `--lang`, and would wrap the page of
/// the query language anew.
enum HelpRequest {
    /// Answers `arguments` where they ask for help by that word; else gives `false`.
    static func answer(_ arguments: [String]) -> Bool {
        let words = withoutLanguage(Array(arguments.dropFirst()))
        guard let verb = words.first, verb == "help" || verb == "ayuda" else { return false }
        Output.line(text(words.dropFirst().first))
        return true
    }

    private static func text(_ topic: String?) -> String {
        guard let topic, let command = command(named: topic) else { return Acervo.helpMessage() }
        return command == QueryHelpCommand.self ? QueryHelpCommand.text : Acervo.helpMessage(for: command)
    }

    private static func command(named name: String) -> (any ParsableCommand.Type)? {
        Acervo.configuration.subcommands.first { command in
            command.configuration.commandName == name || command.configuration.aliases.contains(name)
        }
    }

    /// `--lang` has been heard already (`spokenLanguage`).
    private static func withoutLanguage(_ words: [String]) -> [String] {
        var words = words.filter { !$0.hasPrefix("--lang=") }
        if let index = words.firstIndex(of: "--lang") { words.removeSubrange(index..<min(index + 2, words.count)) }
        return words
    }
}
