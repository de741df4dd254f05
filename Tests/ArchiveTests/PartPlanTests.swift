@testable import Archive
import Testing

struct PartPlanTests {
    /// Numbers as a catalogue gives them: ascending, with gaps where acts went.
    private func identifiers(_ count: Int) -> [Int64] { (0..<count).map { Int64($0 * 3 + 1) } }

    @Test(arguments: [0, 1, 15, 16, 17, 107, 5_000, 20_000, 100_000, 400_000], [1, 2, 16, 64])
    func `every act is in one part, and they are in order`(count: Int, jobs: Int) {
        let parts = PartPlan(identifiers(count), jobs: jobs).segments.flatMap(\.self)
        let bounds = parts.flatMap { [$0.lowerBound, $0.upperBound] }
        #expect(bounds == bounds.sorted())
        #expect(parts.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) / 3 + 1 } == Int64(count))
        #expect(parts.first?.lowerBound == identifiers(count).first)
    }

    @Test(arguments: [107, 5_000, 100_000, 400_000], [1, 2, 16, 64])
    func `merges stay within the files that a process may have open`(count: Int, jobs: Int) {
        let segments = PartPlan(identifiers(count), jobs: jobs).segments
        let widest = segments.map(\.count).max() ?? 0
        #expect(segments.count <= 64)
        #expect(widest * min(jobs, segments.count) * 4 < 1_024)
    }

    @Test func `each thread has several segments, so that none waits long for another`() {
        #expect(PartPlan(identifiers(500), jobs: 2).segments.count >= 8)
    }
}
