/// How the acts of a whole index are dealt out: into segments, and each segment into parts.
struct PartPlan {
    /// Of each segment, its parts: acts by their numbers.
    let segments: [[ClosedRange<Int64>]]

    /// How many acts make a part.
    ///
    /// So few that Xapian's sorted maps stay in a core's own cache.
    private static let part = 16
    /// How many parts make a segment, where there are acts enough.
    private static let parts = 16
    /// How many segments there are at most.
    private static let segments = 64
    /// How many databases all threads' merges may have open: four files each, of the 1,024 that a process may have.
    private static let open = 192

    /// Deals out the acts `ids`, which ascend, so that each of `jobs` threads has several segments.
    init(_ ids: [Int64], jobs: Int) {
        let widest = max(2, min(64, Self.open / jobs))
        let size = max(Self.part, ids.count / (Self.segments * widest))
        let parts = stride(from: 0, to: ids.count, by: size).map { ids[$0]...ids[min($0 + size, ids.count) - 1] }
        let share = max(1, min(Self.parts, widest, parts.count / (4 * jobs)))
        let width = max(share, (parts.count + Self.segments - 1) / Self.segments)
        segments = stride(from: 0, to: parts.count, by: width).map {
            Array(parts[$0..<min($0 + width, parts.count)])
        }
    }
}
