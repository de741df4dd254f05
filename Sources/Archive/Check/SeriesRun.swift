/// A stretch of a series within which numbers don't restart: a year of an annual series, or the years of a continuous one.
///
/// Acuerdos, decretos and resoluciones restart each January almost everywhere; ordenanzas of Lima's districts never do,
/// and a series may change from the one way to the other. Nothing says which it is but the numbers themselves.
struct SeriesRun: Sendable {
    var series: SeriesAct.Series
    /// The one year, or the first and the last.
    var years: ClosedRange<Int>
    /// In the order of their numbers.
    var acts: [SeriesAct]
    /// Whether the numbers run on from year to year.
    var isContinuous: Bool { years.count > 1 }

    /// In so many years, numbers of an annual series would have fallen at least once, but by a chance of one in a hundred
    /// (of the orders that five numbers can have, one of 120 always rises).
    private static let yearsThatProve = 5
    /// So many years will do where the archive has most of the numbers.
    private static let yearsThatProveDensely = 3

    /// The runs of `acts`, which are of one series, in the order of year and number.
    static func runs(of acts: [SeriesAct]) -> [SeriesRun] {
        var groups: [[SeriesAct]] = []
        for year in Dictionary(grouping: acts, by: \.year).sorted(by: { $0.key < $1.key }).map(\.value) {
            if let last = groups.last, runsOn(from: last, to: year) {
                groups[groups.count - 1] += year
            } else {
                groups.append(year)
            }
        }
        return groups.flatMap(settled)
    }

    private static func runsOn(from earlier: [SeriesAct], to later: [SeriesAct]) -> Bool {
        guard let greatest = earlier.map(\.number).max(), let least = later.map(\.number).min() else { return false }
        return least > greatest
    }

    /// Numbers that print no year run on; those that do print it restart each January, unless so many years are there
    /// without a restart that it can be no chance.
    private static func settled(_ group: [SeriesAct]) -> [SeriesRun] {
        guard let whole = SeriesRun(group) else { return [] }
        let years = Dictionary(grouping: group, by: \.year)
        let printsYear = group.count(where: \.printsYear) * 2 > group.count
        let isProven = years.count >= (whole.isDense ? yearsThatProveDensely : yearsThatProve)
        if isProven || !printsYear { return [whole] }
        return years.sorted { $0.key < $1.key }.compactMap { SeriesRun($0.value) }
    }

    /// Whether the archive has at least half of the run's numbers.
    private var isDense: Bool {
        guard let first = acts.first, let last = acts.last else { return false }
        return acts.count * 2 > last.number - first.number
    }

    private init?(_ acts: [SeriesAct]) {
        guard let first = acts.first, let least = acts.map(\.year).min(), let greatest = acts.map(\.year).max() else {
            return nil
        }
        series = first.series
        years = least...greatest
        self.acts = acts.sorted { ($0.number, $0.letter, $0.code) < ($1.number, $1.letter, $1.code) }
    }
}
