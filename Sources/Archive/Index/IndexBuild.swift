import CLinux
import Foundation
import Synchronization
import Xapian

/// Builds a whole index from the catalogue, beside the one in use, and then puts it in its place.
///
/// Xapian's cost for a document grows with the number of terms that it holds in memory before a
/// flush. Small parts, built on each core and merged at the end, are several times as fast as one
/// large writer (docs/decisions/0005). No PDF is opened and no page is recognised again.
struct IndexBuild {
    let folder: ArchiveFolder
    let catalogue: Catalogue
    let jobs: Int

    /// How often to ask for Xapian's lock, a tenth of a second apart.
    ///
    /// Who holds the ``WriterLock`` is the only one to ask. Yet the lock may still be held for an instant: a child that
    /// is being started has copies of our descriptors until it becomes another program.
    static let lockAttempts = 20

    /// How many acts make a part.
    ///
    /// Few, so that Xapian's sorted map stays in the processor's caches and every core has its share; but not more than a
    /// hundred parts, for the merge holds the files of all of them open.
    private func partSize(of acts: Int) -> Int { max(min(50, max(25, acts / (4 * jobs))), acts / 100) }

    func run(catalogueIdentifier: String, progress: (Int, Int) -> Void) throws {
        try FileManager.default.createDirectory(atPath: folder.building, withIntermediateDirectories: true)
        let last = try catalogue.pending(after: .max).last
        let mark = try catalogue.mark(last) ?? ""
        let ids = try catalogue.actIDs()
        let parts = try explainingIndex(folder) { try buildParts(ids, progress: progress) }
        let whole = folder.building + "/whole"
        try explainingIndex(folder) {
            if !parts.isEmpty { try WritableDatabase.merge(parts, into: whole) }
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

extension IndexBuild {
    /// Builds the parts, as many at a time as there are jobs; returns their paths, in order.
    private func buildParts(_ ids: [Int64], progress: (Int, Int) -> Void) throws -> [String] {
        let size = partSize(of: ids.count)
        let slices = stride(from: 0, to: ids.count, by: size).map { ids[$0]...ids[min($0 + size, ids.count) - 1] }
        let work = PartWork(count: slices.count)
        let group = DispatchGroup()
        for job in 0..<max(1, min(jobs, slices.count)) {
            DispatchQueue(label: "acervo.index.\(job)").async(group: group) {
                var builder = DocumentBuilder()
                while let index = work.next() {
                    work.finish(index, Result { try buildPart(index, slices[index], &builder) })
                }
            }
        }
        while group.wait(timeout: .now() + .milliseconds(200)) == .timedOut {
            progress(min(work.finished * size, ids.count), ids.count)
        }
        try work.check()
        progress(ids.count, ids.count)
        return slices.indices.map(path(ofPart:))
    }

    private func path(ofPart index: Int) -> String { "\(folder.building)/part\(index)" }

    private func buildPart(_ index: Int, _ ids: ClosedRange<Int64>, _ builder: inout DocumentBuilder) throws {
        var database = try WritableDatabase(path: path(ofPart: index), mode: .disposable)
        for act in try catalogue.acts(ids) {
            try database.add(builder.document(of: act.act, pages: act.pages))
        }
        try database.commit()
    }
}

/// Deals out parts to threads, and keeps the first error.
private final class PartWork: Sendable {
    private struct State {
        var next = 0
        var finished = 0
        var error: (any Error)?
    }

    private let count: Int
    private let state = Mutex(State())

    init(count: Int) { self.count = count }

    var finished: Int { state.withLock { $0.finished } }

    func next() -> Int? {
        state.withLock { state in
            guard state.error == nil, state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    func finish(_ index: Int, _ result: Result<Void, any Error>) {
        state.withLock { state in
            state.finished += 1
            if case .failure(let error) = result { state.error = state.error ?? error }
        }
    }

    func check() throws {
        if let error = state.withLock({ $0.error }) { throw error }
    }
}
