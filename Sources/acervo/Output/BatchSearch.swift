import Archive

/// Many searches, one after the other, as one list to review.
///
/// A query that finds nothing has a row of its own: who reviews the list must see that it was asked.
struct BatchSearch {
    let format: SearchCommand.Format
    let request: SearchRequest

    /// Asks each line of the file at `path`.
    func run(_ path: String, with searcher: Searcher) throws {
        var failed = false
        if format == .csv { Output.write(CSV.row(["query", "interpreted", "total", "rank"] + SearchOutput.columns)) }
        for (index, query) in try QueryFile.lines(path).enumerated() {
            var request = request
            request.query = query
            do {
                write(try searcher.search(request))
            } catch let error as ArchiveError where error.isTheCallers {
                failed = true
                Output.complain(
                    say("línea \(index + 1) («\(query)»): ", "line \(index + 1) (“\(query)”): ")
                        + error.message.text(spokenLanguage)
                )
            }
        }
        if failed { throw Outcome.wrongUsage }
    }

    private func write(_ answer: SearchAnswer) {
        if format == .csv { writeRows(answer) } else { writeLine(answer) }
    }

    private func writeRows(_ answer: SearchAnswer) {
        let asked = [answer.request.query, answer.interpreted, String(answer.total)]
        if answer.hits.isEmpty {
            Output.write(CSV.row(asked + [""] + SearchOutput.columns.map { _ in "" }))
        }
        for hit in answer.hits { Output.write(CSV.row(asked + [String(hit.rank)] + SearchOutput.cells(hit))) }
    }

    /// The whole answer, a query a line.
    private func writeLine(_ answer: SearchAnswer) { Output.line(answer.json.text()) }
}
