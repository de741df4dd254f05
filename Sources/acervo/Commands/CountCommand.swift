import Archive
import ArgumentParser
import Foundation

struct CountCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "count",
            abstract: say("Cuenta los actos que cumplen una consulta.", "Counts the acts that match a query."),
            discussion: say(
                "Con --batch, una consulta por línea del archivo (- es la entrada estándar): da la cuenta, un tabulador "
                    + "y la consulta.",
                "With --batch, a query a line of the file (- is standard input): gives the count, a tab, and the query."
            ),
            aliases: ["contar"]
        )
    }

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filters: FilterOptions

    @Option(help: ArgumentHelp(say("Archivo de consultas.", "File of queries."), valueName: "file"))
    var batch: String?

    func validate() throws {
        guard batch == nil || filters.words.isEmpty else {
            throw ValidationError(
                say("Con --batch, las consultas van en el archivo.", "With --batch, the queries are in the file.")
            )
        }
    }

    func run() throws {
        let searcher = try Searcher(archive.folder)
        if let batch { return try countLines(of: batch, with: searcher) }
        let total = try count(filters.request(), with: searcher)
        Output.line(String(total))
        if total == 0 { throw Outcome.nothingFound }
    }

    /// A query that can't be understood is named, its count is `-`, and the others are counted.
    private func countLines(of path: String, with searcher: Searcher) throws {
        var hasFailed = false
        for (index, query) in try QueryFile.lines(path).enumerated() {
            var request = filters.request()
            request.query = query
            do {
                Output.line("\(try count(request, with: searcher))\t\(query)")
            } catch let error as ArchiveError where error.isTheCallers {
                hasFailed = true
                Output.complain(
                    say("línea \(index + 1) («\(query)»): ", "line \(index + 1) (“\(query)”): ")
                        + error.message.text(spokenLanguage)
                )
                Output.line("-\t\(query)")
            }
        }
        if hasFailed { throw Outcome.wrongUsage }
    }

    private func count(_ request: SearchRequest, with searcher: Searcher) throws -> Int {
        var request = request
        request.limit = 0
        request.mayRelax = false
        request.passages = false
        request.explainsNothing = false
        let answer = try searcher.search(request)
        answer.warnings.forEach { Output.note(say("Aviso: ", "Note: ") + $0) }
        return answer.total
    }
}

/// Files of queries, one a line; blank lines don't count.
enum QueryFile {
    static func lines(_ path: String) throws -> [String] {
        let data =
            path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data else {
            throw ArchiveError(
                .inaccessible,
                es: "No se puede leer \(path). Revise el nombre y los permisos.",
                en: "Can't read \(path). Check its name and permissions."
            )
        }
        return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
            .filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
