import Archive
import ArgumentParser

struct SearchCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "search",
            abstract: say("Busca actos.", "Searches acts."),
            discussion: say(
                "El lenguaje de consulta está en: acervo help query. Termina con 0 si halló algo, con 1 si no.",
                "The query language is in: acervo help query. Ends with 0 where it found something, else with 1."
            ),
            aliases: ["buscar"]
        )
    }

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl, csv, codes, paths }

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filters: FilterOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("relevance, date, -date o code.", "relevance, date, -date or code."))
    )
    var sort: SearchRequest.Sort = .relevance

    @Option(help: ArgumentHelp(say("Cuántos resultados.", "How many hits."), valueName: "n"))
    var limit: Int = 10

    @Option(help: ArgumentHelp(say("Cuántos resultados saltar.", "How many hits to skip."), valueName: "n"))
    var offset: Int = 0

    @Flag(help: ArgumentHelp(say("Todos los resultados.", "All hits.")))
    var all = false

    @Flag(
        help: ArgumentHelp(
            say("Cuenta por tipo, año, materia, emisor y estado.", "Counts by type, year, subject, issuer and status.")
        )
    )
    var facets = false

    @Option(
        help: ArgumentHelp(say("text, json, jsonl, csv, codes o paths.", "text, json, jsonl, csv, codes or paths."))
    )
    var format: Format = .text

    func validate() throws {
        guard limit >= 0, limit <= SearchLimits.pageSize else {
            throw ValidationError(
                say(
                    "--limit va de 0 a \(SearchLimits.pageSize); --all los da todos.",
                    "--limit goes from 0 to \(SearchLimits.pageSize); --all gives all."
                )
            )
        }
        guard offset >= 0 else {
            throw ValidationError(say("--offset no puede ser negativo.", "--offset can't be negative."))
        }
    }

    func run() throws {
        let searcher = try Searcher(archive.folder)
        var request = filters.request()
        request.sort = sort
        request.offset = offset
        request.facets = facets
        request.passages = format != .codes && format != .paths
        request.limit = all ? max(1, try searcher.count()) : limit
        let answer = try searcher.search(request)
        SearchOutput(format: format).write(answer)
        if answer.total == 0 { throw Outcome.nothingFound }
    }
}

extension SearchRequest.Sort: ExpressibleByArgument {}
