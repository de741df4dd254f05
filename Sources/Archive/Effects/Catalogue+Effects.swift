import GRDB

extension Catalogue {
    /// Works out again what is done to acts, where acts came, went or changed that do something to them.
    ///
    /// Acts of which that changes take the next numbers of the counter, so that the index hears of it.
    func settleEffects() throws {
        guard try hasUnsettledEffects() else { return }
        try pool.write { database in
            try CatalogueChange.make(in: database) { try $0.settleEffects() }
        }
    }

    /// Whether there is anything to work out.
    func hasUnsettledEffects() throws -> Bool {
        try pool.read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM unsettled)") ?? false }
    }
}
