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

    /// What there is to do.
    enum Work: Sendable {
        case nothing
        /// The index is new, or has to be.
        case build
        /// The index has everything up to this change; the rest is pending.
        case update(from: Int64, PendingChanges)
    }

    /// Finds out what there is to do.
    ///
    /// Writes nothing.
    func work() throws -> Work {
        let identifier = try catalogue.state("catalogue") ?? ""
        guard let state = IndexState.read(folder.index, of: identifier), try isPast(state) else { return .build }
        let pending = try catalogue.pending(after: state.change)
        if pending.isEmpty { return .nothing }
        // Xapian's cost to add grows with what it holds; many acts at once are built apart and put in its place.
        let isMuch = pending.acts > 4 * Self.batch && pending.acts * 2 > state.documents
        return isMuch ? .build : .update(from: state.change, pending)
    }

    /// Whether the catalogue has been where the index says it was: not, where a backup of it was put back.
    private func isPast(_ state: IndexState) throws -> Bool {
        guard state.change <= state.markedChange else { return false }
        return try catalogue.mark(state.markedChange) == state.mark
    }

    /// Does it; `progress` hears how many acts are in, of how many.
    func follow(progress: (Int, Int) -> Void) throws {
        try? FileManager.default.removeItem(atPath: folder.building)
        switch try work() {
        case .nothing: break
        case .build: try build(catalogue.state("catalogue") ?? "", progress: progress)
        case .update(let reached, let pending): try update(from: reached, pending, progress: progress)
        }
    }

    private func build(_ identifier: String, progress: (Int, Int) -> Void) throws {
        try IndexBuild(folder: folder, catalogue: catalogue, jobs: jobs).run(
            catalogueIdentifier: identifier,
            progress: progress
        )
    }

    private func update(from reached: Int64, _ pending: PendingChanges, progress: (Int, Int) -> Void) throws {
        try explainingIndex(folder) {
            var database = try WritableDatabase(path: folder.index, attempts: IndexBuild.lockAttempts)
            try database.setMetadata(Schema.Metadata.subjects, catalogue.state("subjects") ?? "")
            try database.setMetadata(Schema.Metadata.markedChange, String(pending.last))
            try database.setMetadata(Schema.Metadata.mark, catalogue.mark(pending.last) ?? "")
            for id in pending.removed { try database.delete(Schema.Prefix.unique + String(id)) }
            var builder = DocumentBuilder()
            var stems = StemTable()
            var change = reached
            var done = 0
            while true {
                let acts = try catalogue.acts(changedAfter: change, upTo: pending.last, limit: Self.batch)
                guard let last = acts.last else { break }
                for act in acts {
                    let document = builder.document(of: act.act, pages: act.pages)
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
    /// A change of the catalogue, at or after that, and the mark it had.
    var markedChange: Int64
    var mark: String
    /// How many acts it holds.
    var documents: Int

    /// The state of the index at `path`; `nil` where it can't be used for this catalogue.
    static func read(_ path: String, of catalogue: String) -> IndexState? {
        do {
            let database = try Database(path: path)
            guard try database.metadata(Schema.Metadata.schema) == String(Schema.version),
                try database.metadata(Schema.Metadata.catalogue) == catalogue,
                let change = try database.metadata(Schema.Metadata.change).flatMap({ Int64($0) }),
                let marked = try database.metadata(Schema.Metadata.markedChange).flatMap({ Int64($0) })
            else { return nil }
            let mark = try database.metadata(Schema.Metadata.mark) ?? ""
            return IndexState(change: change, markedChange: marked, mark: mark, documents: try database.count())
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
        case .databaseCorrupt, .databaseOpening, .database:
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
