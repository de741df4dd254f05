import Acts
import Xapian

/// Finds out among what was searched.
struct CoverageReader {
    let snapshot: Snapshot
    /// All acts that the filters leave.
    let scope: Query
    /// The numbers that were asked for.
    let numbers: [NumberReference]
    let faults: CatalogueFaults?

    func coverage() throws -> Coverage {
        let slots = [Schema.Slot.type, Schema.Slot.quality, Schema.Slot.textlessPages]
        let matches = try count(scope, by: slots)
        let (types, qualities, textless) = (matches.facets[0], matches.facets[1], matches.facets[2])
        var coverage = Coverage(acts: matches.total.upperBound)
        coverage.series = try types.map { try series($0) }
        coverage.actsWithoutText = coverage.acts - Self.sum(qualities)
        coverage.actsOfPoorText = Self.sum(qualities.filter { QualityBand(sortable: $0.value) == .poor })
        coverage.pagesWithoutText = textless.reduce(0) { $0 + (Int($1.value) ?? 0) * $1.count }
        coverage.catalogue = faults.map { catalogued($0, coverage.series) }
        return coverage
    }

    private static func sum(_ counts: [Matches.Count]) -> Int { counts.reduce(0) { $0 + $1.count } }

    private func count(_ query: Query, by slots: [UInt32]) throws -> Matches {
        let acts = try snapshot.database.count()
        let order = Request.Order.value(slot: Schema.Slot.code)
        return try snapshot.database.search(
            query,
            Request(offset: 0, limit: 0, checkAtLeast: acts, order: order, facets: slots)
        )
    }

    private func series(_ type: Matches.Count) throws -> Coverage.Series {
        let acts = try Query.combine(.filter, [scope, try Query.term(Schema.Prefix.type + type.value)])
        let years = try count(acts, by: [Schema.Slot.year]).facets[0].compactMap { Int($0.value) }
        var series = Coverage.Series(type: type.value, acts: type.count)
        if let first = years.min(), let last = years.max() { series.years = first...last }
        return series
    }

    private func catalogued(_ faults: CatalogueFaults, _ series: [Coverage.Series]) -> Coverage.Catalogued {
        let gaps = faults.gaps.filter { gap in
            series.contains { $0.type == gap.type && ($0.years?.overlaps(gap.years) ?? false) }
        }
        let asked = faults.gaps.filter { gap in numbers.contains { gap.holds($0) } }
        return Coverage.Catalogued(gaps: gaps, asked: asked, pages: faults.pages)
    }
}

extension SeriesFault {
    /// Whether the number that was asked for is one of these.
    fileprivate func holds(_ reference: NumberReference) -> Bool {
        (reference.type == nil || reference.type?.rawValue == type)
            && (reference.year.map(years.contains) ?? true) && numbers.contains { $0.contains(reference.value) }
    }
}

extension Asking {
    /// What this search could see: with the filters that were read, or without them.
    func coverage(withFilters: Bool, _ faults: CatalogueFaults?) throws -> Coverage {
        var builder = QueryBuilder(lexicon: Lexicon(snapshot: snapshot))
        let nodes = [filter].compactMap(\.self) + (withFilters ? read.filters.map(\.node) : [])
        let parts = try nodes.map { try builder.build($0) }
        let scope = parts.isEmpty ? try Query.all() : try Query.combine(.filter, [try Query.all()] + parts)
        return try CoverageReader(snapshot: snapshot, scope: scope, numbers: read.node.numbers, faults: faults)
            .coverage()
    }
}

extension QueryNode {
    /// The numbers of acts that it asks for.
    fileprivate var numbers: [NumberReference] {
        switch self {
        case .number(let reference, _): [reference]
        case .relation(_, let reference, _): [reference]
        case .field(.number, .number(let reference)): [reference]
        case .and(let parts), .or(let parts): parts.flatMap(\.numbers)
        default: []
        }
    }
}
