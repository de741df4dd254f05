import GRDB

/// Finds gaps, duplicates and disorder in the numbered series.
package enum SeriesFaults {
    /// In the order of issuer, type and year.
    package static func all(in folder: ArchiveFolder) throws -> [SeriesFault] {
        let catalogue = try Catalogue(reading: folder)
        let acts = try Catalogue.explaining(folder) { try catalogue.pool.read(SeriesAct.fetchAll) }
        return all(of: acts)
    }

    static func all(of acts: [SeriesAct]) -> [SeriesFault] {
        Dictionary(grouping: acts, by: \.series).sorted { $0.key < $1.key }
            .flatMap { SeriesRun.runs(of: $0.value) }
            .flatMap { gaps($0) + sameNumbers($0) + disorder($0) }
    }

    /// An annual series begins with 1; where a continuous one began before the archive does, nothing can be said.
    private static func gaps(_ run: SeriesRun) -> [SeriesFault] {
        var missing: [ClosedRange<Int>] = []
        var expected = run.isContinuous ? run.acts.first?.number ?? 1 : 1
        for number in run.acts.map(\.number) where number >= expected {
            if number > expected { missing.append(expected...number - 1) }
            expected = number + 1
        }
        return missing.isEmpty ? [] : [fault(.gap, run, missing, [])]
    }

    private static func sameNumbers(_ run: SeriesRun) -> [SeriesFault] {
        let groups = Dictionary(grouping: run.acts, by: \.baseCode).filter { $0.value.count > 1 }
        return groups.sorted { $0.key < $1.key }.map { _, acts in
            let kind: SeriesFault.Kind = acts.allSatisfy(\.isCopy) ? .copies : .duplicate
            return fault(kind, run, [acts[0].number...acts[0].number], acts.map(\.code).sorted())
        }
    }

    /// The fewest acts that must be taken out for the dates to rise with the numbers.
    private static func disorder(_ run: SeriesRun) -> [SeriesFault] {
        let dated = run.acts.filter { $0.date?.utf8.count == 10 }
        let kept = Set(longestRise(dated.compactMap(\.date)))
        return dated.indices.filter { !kept.contains($0) }.map { index in
            fault(.disorder, run, [dated[index].number...dated[index].number], [dated[index].code])
        }
    }

    /// The places of a longest subsequence that never falls (patience sorting).
    static func longestRise(_ values: [String]) -> [Int] {
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: values.count)
        for index in values.indices {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if values[ends[middle]] <= values[index] { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? ends[low - 1] : nil
            if low < ends.count { ends[low] = index } else { ends.append(index) }
        }
        return Array(
            sequence(first: ends.last, next: { $0.map { before[$0] } }).prefix { $0 != nil }.compactMap(\.self)
        )
        .reversed()
    }

    private static func fault(
        _ kind: SeriesFault.Kind,
        _ run: SeriesRun,
        _ numbers: [ClosedRange<Int>],
        _ codes: [String]
    ) -> SeriesFault {
        SeriesFault(
            kind: kind,
            issuer: run.series.issuer,
            type: run.series.type,
            years: run.years,
            numbers: numbers,
            codes: codes
        )
    }
}
