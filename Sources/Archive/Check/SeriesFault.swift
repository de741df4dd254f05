import Acts

/// Something in a numbered series that a person should look at.
package struct SeriesFault: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Numbers that no act of the archive has.
        case gap
        /// Different acts that print the same number.
        case duplicate
        /// An act whose date doesn't rise with its number.
        case disorder
        /// Documents that may hold the same act.
        case copies
    }

    package var kind: Kind
    /// The issuer's initials.
    package var issuer: String
    /// The type's slug.
    package var type: String
    /// The first and the last year of the run of numbers; the same for an annual series.
    package var years: ClosedRange<Int>
    /// The numbers that are meant, ascending.
    package var numbers: [ClosedRange<Int>]
    /// The acts that are meant; none for a gap.
    package var codes: [String]

    /// One sentence for people.
    package var message: Message {
        let spanishName = ActType(rawValue: type)?.spanishName ?? type
        let englishName = ActType(rawValue: type)?.englishName ?? type
        let years = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
        let (spanish, english) = words
        return Message(
            es: "\(spanishName) \(years), \(issuer): \(spanish)",
            en: "\(englishName) \(years), \(issuer): \(english)"
        )
    }

    private var words: (spanish: String, english: String) {
        let acts = codes.joined(separator: ", ")
        let numbers = numbers.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
        return switch kind {
        case .gap: ("faltan \(count): \(numbers)", "\(count) missing: \(numbers)")
        case .duplicate:
            (
                "actos distintos imprimen el número \(numbers): \(acts)",
                "different acts print the number \(numbers): \(acts)"
            )
        case .disorder:
            (
                "el \(numbers) tiene fecha que no sigue a la de sus vecinos: \(acts)",
                "\(numbers) has a date that doesn't follow its neighbours': \(acts)"
            )
        case .copies:
            (
                "el \(numbers) está en varios documentos, que parecen copias: \(acts)",
                "\(numbers) stands in several documents, which look like copies: \(acts)"
            )
        }
    }

    /// How many numbers are meant.
    package var count: Int { numbers.reduce(0) { $0 + $1.count } }
}
