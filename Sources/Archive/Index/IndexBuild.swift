import CLinux
import Foundation
import Xapian

/// Builds a whole index from the catalogue, beside the one in use, and then puts it in its place.
///
/// No PDF is opened and no page is recognised again.
struct IndexBuild {
    let folder: ArchiveFolder
    let catalogue: Catalogue
    let jobs: Int

    /// How often to ask for Xapian's lock, a tenth of a second apart.
    ///
    /// Who holds the ``WriterLock`` is the only one to ask. Yet the lock may still be held for an instant: a child that
    /// is being started has copies of our descriptors until it becomes another program.
    static let lockAttempts = 20

    func run(catalogueIdentifier: String, progress: (Int, Int) -> Void) throws {
        try FileManager.default.createDirectory(atPath: folder.building, withIntermediateDirectories: true)
        let last = try catalogue.pending(after: .max).last
        let mark = try catalogue.mark(last) ?? ""
        let ids = try catalogue.actIDs()
        let segments = SegmentBuild(folder: folder, catalogue: catalogue, jobs: jobs)
        let paths = try explainingIndex(folder) { try segments.run(ids, progress: progress) }
        let whole = folder.building + "/whole"
        try explainingIndex(folder) {
            if !paths.isEmpty { try WritableDatabase.merge(paths, into: whole) }
            try finish(whole, identifier: catalogueIdentifier, change: last, mark: mark)
        }
        try publish(whole)
    }

    /// The stems of its words, and what it is an index of.
    private func finish(_ path: String, identifier: String, change: Int64, mark: String) throws {
        var stems = StemTable()
        var database = try WritableDatabase(path: path, attempts: Self.lockAttempts)
        try stems.addWords(of: Database(path: path))
        try stems.write(to: &database)
        try database.setMetadata(Schema.Metadata.schema, String(Schema.version))
        try database.setMetadata(Schema.Metadata.catalogue, identifier)
        try database.setMetadata(Schema.Metadata.change, String(change))
        try database.setMetadata(Schema.Metadata.subjects, catalogue.state("subjects") ?? "")
        try database.setMetadata(Schema.Metadata.markedChange, String(change))
        try database.setMetadata(Schema.Metadata.mark, mark)
        try database.commit()
    }

    /// Puts the new index in the place of the old one; at no moment is there none, nor half of one.
    private func publish(_ path: String) throws {
        let isDone = clinux_exchange(path, folder.index) == 0 || rename(path, folder.index) == 0
        guard isDone else { throw ArchiveError.cannotWrite(folder.index) }
        try? FileManager.default.removeItem(atPath: folder.building)
    }
}
