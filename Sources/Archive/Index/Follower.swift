import Foundation
import Xapian

/// Brings the index up to what the catalogue holds.
///
/// Each commit of the index carries, with its documents, the number of the catalogue's last change
/// that is in it. So there is nothing to recover: what the index lacks is what has a higher number.
/// An index that is missing, damaged, of another schema or of another catalogue is built anew.
struct Follower {
    let folder: ArchiveFolder
    let catalogue: Catalogue
    /// How many threads may work at a time.
    let jobs: Int

    /// How many acts go into the index between two commits.
    private static let batch = 500

    /// Does it; `progress` hears how many acts are in, of how many.
    ///
    /// - Returns: whether anything was written.
    func follow(progress: (Int, Int) -> Void) throws -> Bool {
        try? FileManager.default.removeItem(atPath: folder.building)
        let identifier = try catalogue.state("catalogue") ?? ""
        guard let reached = IndexState.read(folder.index, of: identifier) else {
            try build(identifier, progress: progress)
            return true
        }
        let pending = try catalogue.pending(after: reached.change)
        guard !pending.isEmpty else { return false }
        // Xapian's cost to add grows with what it holds; many acts at once are built apart and put in its place.
        if pending.acts > 4 * Self.batch, pending.acts * 2 > reached.documents {
            try build(identifier, progress: progress)
        } else {
            try update(from: reached.change, pending, progress: progress)
        }
        return true
    }

    private func build(_ identifier: String, progress: (Int, Int) -> Void) throws {
        try IndexBuild(folder: folder, catalogue: catalogue, jobs: jobs).run(
            catalogueIdentifier: identifier,
            progress: progress
        )
    }

    private func update(from reached: Int64, _ pending: PendingChanges, progress: (Int, Int) -> Void) throws {
        try explainingIndex(folder) {
            var database = try WritableDatabase(path: folder.index)
            for id in pending.removed { try database.delete(Schema.Prefix.unique + String(id)) }
            var builder = DocumentBuilder()
            var stems = StemTable()
            var change = reached
            var done = 0
            while true {
                let acts = try catalogue.acts(changedAfter: change, upTo: pending.last, limit: Self.batch)
                guard let last = acts.last else { break }
                for act in acts {
                    let document = try builder.document(of: act.act, pages: act.pages)
                    try database.replace(Schema.Prefix.unique + String(act.act.id), with: document)
                    stems.add(document.terms)
                }
                try stems.write(to: &database)
                change = last.change
                try database.setMetadata(Schema.Metadata.change, String(change))
                try database.commit()
                done += acts.count
                progress(done, pending.acts)
            }
            try database.setMetadata(Schema.Metadata.change, String(pending.last))
            try database.commit()
        }
    }
}

/// How far an index has come.
struct IndexState {
    /// The number of the catalogue's last change that is in it.
    var change: Int64
    /// How many acts it holds.
    var documents: Int

    /// The state of the index at `path`; `nil` where it can't be used for this catalogue.
    static func read(_ path: String, of catalogue: String) -> IndexState? {
        do {
            let database = try Database(path: path)
            guard try database.metadata(Schema.Metadata.schema) == String(Schema.version),
                try database.metadata(Schema.Metadata.catalogue) == catalogue,
                let change = try database.metadata(Schema.Metadata.change).flatMap({ Int64($0) })
            else { return nil }
            return IndexState(change: change, documents: try database.count())
        } catch {
            return nil
        }
    }
}

/// Turns what Xapian says of a broken or locked index into a sentence that names it.
func explainingIndex<Success>(_ folder: ArchiveFolder, _ body: () throws -> Success) throws -> Success {
    do {
        return try body()
    } catch let error as XapianError {
        throw ArchiveError(error, folder)
    }
}

extension ArchiveError {
    init(_ error: XapianError, _ folder: ArchiveFolder) {
        switch error.code {
        case .databaseNotFound:
            self = .noIndex(folder)
        case .databaseLocked:
            self.init(
                .locked,
                es: "Otro proceso está escribiendo en \(folder.index). Espere a que termine y vuelva a intentarlo.",
                en: "Another process is writing to \(folder.index). Wait for it to end, and try again."
            )
        case .databaseCorrupt, .databaseOpening:
            self = .corruptIndex(folder, error.message)
        default:
            self.init(
                .failed,
                es: "El índice \(folder.index) falló: \(error.message)",
                en: "The index \(folder.index) failed: \(error.message)"
            )
        }
    }

    static func corruptIndex(_ folder: ArchiveFolder, _ detail: String) -> ArchiveError {
        ArchiveError(
            .corruptIndex,
            es: "El índice \(folder.index) está dañado (\(detail)). No se perdió nada: bórrelo y ejecute "
                + "acervo index, que lo rehace desde el catálogo.",
            en: "The index \(folder.index) is damaged (\(detail)). Nothing is lost: delete it and run "
                + "acervo index, which makes it again from the catalogue."
        )
    }
}
