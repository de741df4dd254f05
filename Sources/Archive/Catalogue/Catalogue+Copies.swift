import GRDB

extension Catalogue {
    /// Looks for copies of what changed since this was done last, and keeps them as offers.
    ///
    /// Acts that win an offer take the next numbers of the counter, so that the index hears of it.
    func findCopies() throws {
        guard try lastChange() > copiesReached() else { return }
        try pool.write { database in
            let reached = try Int64.fetchOne(database, sql: "SELECT value FROM state WHERE key = 'copies'") ?? 0
            var search = try CopySearch(database, after: reached)
            try CatalogueChange.make(in: database) { change in
                for pair in try search.pairs() { try change.offer(pair) }
            }
            try database.execute(
                sql: "UPDATE state SET value = (SELECT value FROM state WHERE key = 'change') WHERE key = 'copies'"
            )
        }
    }

    /// Whether acts changed since copies were looked for.
    func hasUncomparedActs() throws -> Bool { try lastChange() > copiesReached() }

    private func lastChange() throws -> Int64 { Int64(try state("change") ?? "0") ?? 0 }

    private func copiesReached() throws -> Int64 { Int64(try state("copies") ?? "0") ?? 0 }
}
