import Acts

/// What an act's neighbours in its series say of its date: numbers are given in the order of dates, so that the date should
/// be between theirs.
///
/// A weak witness: acts are numbered late, and a neighbour's date may be the wrong one. It confirms a date that is in doubt
/// or casts doubt on one; it never makes one.
enum NeighbourWitness: String, Sendable {
    /// The date is between those of near neighbours that are not far apart.
    case confirms
    /// Two near neighbours or more, which agree with the others, speak against it.
    case doubts

    /// At most this sure is a date that was in doubt and is confirmed.
    private static let confirmed = 0.8
    /// At most this sure is a date that neighbours speak against.
    private static let doubted = 0.5
    /// What a person said is as sure as this.
    private static let said = 1.0

    /// How sure a date is of which this is said.
    ///
    /// What a person said stays as it is.
    func weighed(_ confidence: Double) -> Double {
        guard confidence < Self.said else { return confidence }
        return switch self {
        case .confirms: confidence < Self.confirmed ? min(Self.confirmed, confidence + 0.1) : confidence
        case .doubts: min(confidence, Self.doubted)
        }
    }
}

extension NeighbourWitness {
    /// How many neighbours on each side are heard.
    private static let heard = 3
    /// How many must speak against a date.
    private static let enough = 2
    /// Neighbours confirm whose numbers are no further away, and whose dates are no further apart in days.
    private static let nearNumbers = 5
    private static let nearDays = 31

    /// What is said of the acts of `run` that makes their dates more or less sure, by their numbers in the catalogue.
    static func verdicts(on run: SeriesRun) -> [Int64: NeighbourWitness] {
        let dated = run.acts.filter { $0.date?.utf8.count == 10 }
        let agreeing = SeriesFaults.longestRise(dated.compactMap(\.date))
        var verdicts: [Int64: NeighbourWitness] = [:]
        for index in dated.indices {
            // The first that agrees and isn't before it.
            let place = agreeing.partitioningIndex { $0 >= index }
            let agrees = place < agreeing.count && agreeing[place] == index
            let before = agreeing[..<place].suffix(heard).map { dated[$0] }
            let after = agreeing[(agrees ? place + 1 : place)...].prefix(heard).map { dated[$0] }
            let act = dated[index]
            let verdict =
                agrees ? confirmed(act, before.last, after.first) : doubted(act, Array(before), Array(after))
            if let verdict, verdict.weighed(act.dateConfidence) != act.dateConfidence { verdicts[act.id] = verdict }
        }
        return verdicts
    }

    private static func confirmed(_ act: SeriesAct, _ before: SeriesAct?, _ after: SeriesAct?) -> NeighbourWitness? {
        guard let before, let after, act.number - before.number <= nearNumbers,
            after.number - act.number <= nearNumbers,
            let first = before.day, let last = after.day, last - first <= nearDays
        else { return nil }
        return .confirms
    }

    private static func doubted(_ act: SeriesAct, _ before: [SeriesAct], _ after: [SeriesAct]) -> NeighbourWitness? {
        guard let date = act.date else { return nil }
        let against = before.count { $0.date ?? "" > date } + after.count { $0.date ?? "" < date }
        return against >= enough ? .doubts : nil
    }
}

extension SeriesAct {
    /// The day of its date, counted from one that doesn't matter.
    fileprivate var day: Int? {
        let parts = (date ?? "").split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        // Months of 31 days: near enough to say what is far apart.
        return (parts[0] * 12 + parts[1]) * 31 + parts[2]
    }
}

extension Array {
    /// The first index at which `belongs` is true, where it is true from some index on.
    fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
