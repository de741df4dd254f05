import GRDB

extension Catalogue {
    /// Asks anew what neighbours say, in the series of which acts came, went or changed since this was done last.
    ///
    /// Acts of which something else is said now take the next numbers of the counter, so that the index hears of it.
    func askNeighbours() throws {
        guard let reached = try state("neighbours"), let last = try state("change"), reached != last else { return }
        try pool.write { database in
            let series = try SeriesAct.changedSeries(database, after: Int64(reached) ?? 0)
            let acts = try SeriesAct.fetchAll(database, of: series)
            try CatalogueChange.make(in: database) { try $0.settleNeighbours(of: acts) }
            try database.execute(
                sql: "UPDATE state SET value = (SELECT value FROM state WHERE key = 'change') WHERE key = 'neighbours'"
            )
        }
    }
}

extension CatalogueChange {
    fileprivate mutating func settleNeighbours(of acts: [SeriesAct]) throws {
        var verdicts: [Int64: NeighbourWitness] = [:]
        for series in Dictionary(grouping: acts, by: \.series).values {
            for run in SeriesRun.runs(of: series) { verdicts.merge(NeighbourWitness.verdicts(on: run)) { $1 } }
        }
        for act in acts.sorted(by: { $0.id < $1.id }) where act.neighbours != verdicts[act.id] {
            try statement("UPDATE act SET neighbours = ?, change = ? WHERE id = ?")
                .execute(arguments: [verdicts[act.id]?.rawValue, nextChange(), act.id])
        }
    }
}

extension SeriesAct {
    /// The beginnings of the codes of acts that changed after `change`, `MDSJ-ORD-`; all where acts went, whose codes nobody
    /// knows any more: then it is the empty one.
    fileprivate static func changedSeries(_ database: Database, after change: Int64) throws -> Set<String> {
        let hasRemoved = try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM removed_act WHERE change > ?)",
            arguments: [change]
        )
        if hasRemoved ?? false { return [""] }
        let codes = try String.fetchCursor(
            database,
            sql: "SELECT base_code FROM act WHERE change > ?",
            arguments: [change]
        )
        var series: Set<String> = []
        while let code = try codes.next() {
            let parts = code.split(separator: "-")
            let year = parts.firstIndex { $0.count == 4 && $0.allSatisfy(\.isNumber) } ?? 2
            series.insert(parts.prefix(year).joined(separator: "-") + "-")
        }
        return series
    }
}
