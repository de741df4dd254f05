import ArgumentParser
import Documents

/// The command `acervo`: the one place that reads options, writes to the terminal and knows exit codes.
@main
struct Acervo: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "acervo",
            abstract: say(
                "Busca en los actos de una municipalidad: ordenanzas, acuerdos, decretos, resoluciones, actas.",
                "Searches the acts of a municipality: ordinances, agreements, decrees, resolutions, minutes."
            ),
            discussion: say(
                """
                Ejemplos:
                  acervo index corpus                 indexa los PDF y textos de una carpeta
                  acervo search licencia funcionamiento --type ordenanza
                  acervo search 'acuerdo 041-2019'    busca por número, escrito de cualquier forma
                  acervo show MDSJV-ORD-2019-0212     muestra un acto y las palabras que lo prueban
                  acervo serve                        abre la página de búsqueda en http://127.0.0.1:8080
                """,
                """
                Examples:
                  acervo index corpus                 indexes the PDFs and texts of a folder
                  acervo search licencia funcionamiento --type ordenanza
                  acervo search 'acuerdo 041-2019'    finds by number, in whatever form it is written
                  acervo show MDSJV-ORD-2019-0212     shows an act and the words that prove it
                  acervo serve                        opens the search page at http://127.0.0.1:8080
                """
            ),
            version: Version.text,
            subcommands: [
                IndexCommand.self, SearchCommand.self, CountCommand.self, CompleteCommand.self, ShowCommand.self,
                RelatedCommand.self, ClassifyCommand.self, StatsCommand.self, CheckCommand.self, VerifyCommand.self,
                CorrectCommand.self, CorrectionsCommand.self, ServeCommand.self,
                QueryHelpCommand.self,
            ]
        )
    }

    static func main() async {
        // A child that reads PDFs: nothing of the command is wanted, least of all its start-up time.
        if CommandLine.arguments.dropFirst().first == ChildArguments.name {
            ExtractionChild.run(Array(CommandLine.arguments.dropFirst(2)))
        }
        if HelpRequest.answer(CommandLine.arguments) { return }
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Outcome.end(with: error)
        }
    }
}

/// How the program starts itself as a child.
enum ChildArguments {
    static let name = "extraction-child"
}
