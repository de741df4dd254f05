import Synchronization

/// Counts of answers since the server started.
final class RequestMetrics: Sendable {
    /// What answers are told apart by.
    ///
    /// Routes are templates (`/acts/{code}`), so that there are few.
    struct Series: Hashable, Sendable {
        var route: String
        var status: Int
    }

    struct Total: Sendable {
        var answers = 0
        var seconds = 0.0
    }

    private let totals = Mutex<[Series: Total]>([:])

    func count(route: String, status: Int, seconds: Double) {
        totals.withLock { totals in
            totals[Series(route: route, status: status), default: Total()].answers += 1
            totals[Series(route: route, status: status), default: Total()].seconds += seconds
        }
    }

    /// All counts, ordered by route and status.
    func all() -> [(series: Series, total: Total)] {
        totals.withLock { $0.map { (series: $0.key, total: $0.value) } }
            .sorted { ($0.series.route, $0.series.status) < ($1.series.route, $1.series.status) }
    }
}
