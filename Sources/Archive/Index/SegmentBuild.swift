import Dispatch
import Foundation
import Synchronization
import Xapian

/// Builds an index in segments, on as many threads as there are jobs.
///
/// Xapian's cost for a document grows with what it holds in memory before a flush. So a thread writes parts of a few
/// acts and merges them into a segment; the segments are merged at the end (docs/decisions/0005). Merging in two steps
/// keeps the number of open files small, and most of the merging on all cores.
struct SegmentBuild: Sendable {
    let folder: ArchiveFolder
    let catalogue: Catalogue
    let jobs: Int

    /// Builds the segments of the acts `ids`; returns their paths, in order.
    func run(_ ids: [Int64], progress: (Int, Int) -> Void) throws -> [String] {
        let segments = PartPlan(ids, jobs: jobs).segments
        let work = SegmentWork(count: segments.count)
        let group = DispatchGroup()
        for job in 0..<min(max(1, jobs), segments.count) {
            DispatchQueue(label: "acervo.index.\(job)").async(group: group) { build(segments, work) }
        }
        while group.wait(timeout: .now() + .milliseconds(200)) == .timedOut { progress(work.acts, ids.count) }
        try work.check()
        progress(ids.count, ids.count)
        return segments.indices.map(path(ofSegment:))
    }

    private func path(ofSegment index: Int) -> String { "\(folder.building)/segment\(index)" }

    /// Builds segments until there are no more to build.
    private func build(_ segments: [[ClosedRange<Int64>]], _ work: SegmentWork) {
        var builder = DocumentBuilder()
        while let index = work.next() {
            do {
                try build(segments[index], at: path(ofSegment: index), &builder, work)
            } catch {
                work.fail(error)
            }
        }
    }

    private func build(
        _ parts: [ClosedRange<Int64>],
        at path: String,
        _ builder: inout DocumentBuilder,
        _ work: SegmentWork
    ) throws {
        guard parts.count > 1 else { return try build(parts[0], at: path, &builder, work) }
        let paths = parts.indices.map { "\(path).part\($0)" }
        for (part, path) in zip(parts, paths) { try build(part, at: path, &builder, work) }
        try WritableDatabase.merge(paths, into: path)
        for path in paths { try FileManager.default.removeItem(atPath: path) }
    }

    private func build(
        _ part: ClosedRange<Int64>,
        at path: String,
        _ builder: inout DocumentBuilder,
        _ work: SegmentWork
    ) throws {
        var database = try WritableDatabase(path: path, mode: .disposable)
        let acts = try catalogue.acts(part)
        for act in acts { try database.add(builder.document(of: act.act, pages: act.pages)) }
        try database.commit()
        work.add(acts: acts.count)
    }
}

/// Deals out segments to threads, and keeps the first error.
private final class SegmentWork: Sendable {
    private struct State {
        var next = 0
        var acts = 0
        var error: (any Error)?
    }

    private let count: Int
    private let state = Mutex(State())

    init(count: Int) { self.count = count }

    /// How many acts are in.
    var acts: Int { state.withLock { $0.acts } }

    func next() -> Int? {
        state.withLock { state in
            guard state.error == nil, state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    func add(acts: Int) { state.withLock { $0.acts += acts } }

    func fail(_ error: any Error) { state.withLock { $0.error = $0.error ?? error } }

    func check() throws {
        if let error = state.withLock({ $0.error }) { throw error }
    }
}
