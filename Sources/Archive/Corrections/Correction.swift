package import Acts

/// A person's correction, and the act it is meant for.
package struct Correction: Sendable {
    /// Its number in the catalogue; `nil` before it is there.
    var id: Int64?
    var place: ActPlace
    package var said: AppliedCorrection
    /// Where it was taken back: the code that the act had until then.
    var undoneCode: String?

    /// Takes it over into `record`.
    func apply(to record: inout ActRecord, in scheme: SubjectScheme) {
        var said = said
        let earlier = record.corrections ?? []
        said.before = earlier.first { $0.field == said.field }?.before ?? record.written(said.field)
        guard record.correct(said.field, to: said.value, in: scheme) else { return }
        // The last word on a value is the one that is shown.
        record.corrections = earlier.filter { $0.field != said.field } + [said]
    }
}

/// All corrections, oldest first; those that were taken back too, for the codes they had given.
struct Corrections: Sendable {
    private let all: [Correction]
    private let byDocument: [String: [Int]]

    init(_ all: [Correction] = []) {
        self.all = all
        byDocument = Dictionary(grouping: all.indices) { all[$0].place.sha256 }
    }

    var isEmpty: Bool { all.isEmpty }

    /// Those that are meant for the act at `place`.
    ///
    /// Those of its own document, where there are any; else of a copy.
    func of(_ place: ActPlace) -> [Correction] {
        if let own = byDocument[place.sha256] {
            let found = own.map { all[$0] }.filter { place.isSame(as: $0.place) }
            if !found.isEmpty { return found }
        }
        return all.filter { place.isSame(as: $0.place) }
    }
}
