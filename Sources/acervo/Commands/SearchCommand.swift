import Archive
import ArgumentParser
import Foundation
import Web

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

    @Option(
        help: ArgumentHelp(
            say("Solo actos parecidos al de este código.", "Only acts like the one with this code."),
            valueName: "code"
        )
    )
    var like: String?

    @Option(help: ArgumentHelp(say("Cuántos resultados.", "How many hits."), valueName: "n"))
    var limit: Int = 10

    @Option(help: ArgumentHelp(say("Cuántos resultados saltar.", "How many hits to skip."), valueName: "n"))
    var offset: Int = 0

    @Flag(help: ArgumentHelp(say("Todos los resultados.", "All hits.")))
    var all = false

    @Flag(
        help: ArgumentHelp(
            say(
                "Cuenta por tipo, año, década, materia, emisor, estado y calidad del texto; lo que se filtra, sin su filtro.",
                "Counts by type, year, decade, subject, issuer, status and quality; what is filtered, without its filter."
            )
        )
    )
    var facets = false

    @Option(
        help: ArgumentHelp(say("text, json, jsonl, csv, codes o paths.", "text, json, jsonl, csv, codes or paths."))
    )
    var format: Format = .text

    @Option(
        help: ArgumentHelp(
            say(
                "Archivo de consultas, una por línea: con csv o jsonl.",
                "File of queries, one a line: with csv or jsonl."
            ),
            valueName: "file"
        )
    )
    var batch: String?

    @Option(
        help: ArgumentHelp(
            say("Cuánto puede tardar; lo hallado hasta ahí se da, con un aviso.", "How long it may take."),
            valueName: "seconds"
        )
    )
    var timeLimit = SearchLimits.seconds

    @Option(
        help: ArgumentHelp(
            say(
                "Escribe en este archivo una constancia de la búsqueda, en HTML para imprimir.",
                "Writes a certificate of the search to this file, as HTML for printing."
            ),
            valueName: "file"
        )
    )
    var certificate: String?

    func validate() throws {
        guard certificate == nil || batch == nil else {
            throw ValidationError(
                say(
                    "--certificate es de una sola búsqueda, sin --batch.",
                    "--certificate is of one search, without --batch."
                )
            )
        }
        guard timeLimit > 0, timeLimit <= 3600 else {
            throw ValidationError(say("--time-limit va de 0 a 3600.", "--time-limit goes from 0 to 3600."))
        }
        if batch != nil { try validateBatch() }
        guard limit >= 0, limit <= SearchLimits.pageSize else {
            throw ValidationError(
                say(
                    "--limit va de 0 a \(SearchLimits.pageSize); --all los da todos.",
                    "--limit goes from 0 to \(SearchLimits.pageSize); --all gives all."
                )
            )
        }
        guard (0...SearchLimits.offset).contains(offset) else {
            throw ValidationError(
                say(
                    "--offset va de 0 a \(SearchLimits.offset); --all los da todos.",
                    "--offset goes from 0 to \(SearchLimits.offset); --all gives all."
                )
            )
        }
    }

    private func validateBatch() throws {
        guard filters.words.isEmpty else {
            throw ValidationError(
                say("Con --batch, las consultas van en el archivo.", "With --batch, the queries are in the file.")
            )
        }
        guard format == .csv || format == .jsonl else {
            throw ValidationError(
                say(
                    "--batch escribe csv o jsonl: añada --format csv.",
                    "--batch writes csv or jsonl: add --format csv."
                )
            )
        }
    }

    func run() throws {
        let searcher = try Searcher(archive.folder)
        let request = try request(searcher)
        if let batch { return try BatchSearch(format: format, request: request).run(batch, with: searcher) }
        let answer = try searcher.search(request)
        SearchOutput(format: format).write(answer)
        if let certificate { try writeCertificate(to: certificate, request, searcher) }
        if answer.total == 0 { throw Outcome.nothingFound }
    }

    private func writeCertificate(to path: String, _ request: SearchRequest, _ searcher: Searcher) throws {
        let certificate = try searcher.certificate(request, program: Version.text, at: Date())
        let page = CertificatePage.file(certificate, spokenLanguage)
        do {
            try Data(page.utf8).write(to: URL(filePath: path))
        } catch {
            throw ArchiveError(
                .inaccessible,
                es: "No se puede escribir \(path). Revise la carpeta y los permisos.",
                en: "Can't write \(path). Check the folder and permissions."
            )
        }
    }

    private func request(_ searcher: Searcher) throws -> SearchRequest {
        var request = filters.request()
        request.sort = sort
        request.like = like
        request.seconds = timeLimit
        request.offset = offset
        request.facets = facets
        request.passages = format != .codes && format != .paths
        request.limit = all ? max(1, try searcher.count()) : limit
        return request
    }
}

extension SearchRequest.Sort: ExpressibleByArgument {}
