import Acts
import GRDB

extension Catalogue {
    /// The documents whose text, or the rules, changed since their acts were read; ascending.
    func staleDocuments() throws -> [Int64] {
        try pool.read { try Int64.fetchAll($0, sql: "SELECT id FROM document WHERE stale ORDER BY id") }
    }

    /// Whether there is any.
    func hasStaleDocuments() throws -> Bool {
        try pool.read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM document WHERE stale)") ?? false }
    }

    /// All documents that could be read are stale from here on: `rules` read them, and give them subjects of `scheme`.
    func takeRules(_ rules: String, _ scheme: SubjectScheme) throws {
        try pool.write { database in
            try database.execute(sql: "UPDATE document SET stale = 1 WHERE failure IS NULL")
            try database.execute(sql: "UPDATE state SET value = ? WHERE key = 'reader'", arguments: [rules])
            let names = scheme == .municipal ? "" : SubjectNames(scheme).text
            try database.execute(sql: "UPDATE state SET value = ? WHERE key = 'subjects'", arguments: [names])
        }
    }
}
