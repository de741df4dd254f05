import GRDB

extension Catalogue {
    /// Takes in `files`, and forgets the files at `gone`, as one whole.
    func apply(_ files: [ReadFile], gone: [String] = []) throws {
        try pool.write { database in
            try CatalogueChange.make(in: database) { change in
                for file in files { try change.take(file) }
                for path in gone { try change.forget(path) }
            }
        }
    }

    /// Puts `acts` in the place of the document's acts: for records that are read again from kept text.
    func replaceActs(_ acts: [(documentID: Int64, acts: [ReadAct])]) throws {
        try pool.write { database in
            try CatalogueChange.make(in: database) { change in
                for (document, acts) in acts {
                    try change.setActs(acts, of: document)
                    try database.execute(sql: "UPDATE document SET stale = 0 WHERE id = ?", arguments: [document])
                }
            }
        }
    }
}
