import Acts
import Archive

extension ActPage {
    /// What a person said against what was read.
    struct CorrectionView: Sendable {
        var field: String
        var value: String
        var before: String
        /// Who, and when.
        var author: String
        var reason: String

        init(_ correction: AppliedCorrection, _ language: Language) {
            field = Say(language: language)(Self.name(correction.field))
            value = correction.value
            before = correction.before
            author = "\(correction.by), \(Figures.date(String(correction.at.prefix(10)), language))"
            reason = correction.reason
        }

        private static func name(_ field: CorrectedField) -> Phrase {
            switch field {
            case .type: .type
            case .number: .number
            case .year: .year
            case .date: .date
            case .issuer: .issuer
            case .title: .title
            case .subjects: .subject
            case .kind: .kind
            case .status: .status
            }
        }
    }
}
