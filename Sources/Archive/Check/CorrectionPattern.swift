package import Acts

/// A value that people correct again and again in the same way: a rule that misses.
package struct CorrectionPattern: Sendable, Equatable {
    package var field: CorrectedField
    /// What was read; empty where nothing was; `nil` where it was something else each time.
    package var before: String?
    /// What people said; `nil` where it was something else each time.
    package var value: String?
    /// The acts that were corrected so, by their codes.
    package var codes: [String]

    /// Fewer may be chance.
    private static let fewest = 3

    /// One sentence for people.
    package var message: Message {
        let count = codes.count
        let (wasRead, said) = (before ?? "", value ?? "")
        return switch (before, value) {
        case ("", nil):
            Message(es: "no se leyó, y sí consta: \(count) veces", en: "not read, and it is there: \(count) times")
        case ("", _):
            Message(es: "no se leyó, y es \(said): \(count) veces", en: "not read, and it is \(said): \(count) times")
        case (nil, _): Message(es: "se leyó otro valor: \(count) veces", en: "read amiss: \(count) times")
        default:
            Message(
                es: "se leyó \(wasRead) donde es \(said): \(count) veces",
                en: "read as \(wasRead) where it is \(said): \(count) times"
            )
        }
    }

    /// The patterns among the corrections that hold, the most frequent first.
    package static func all(in folder: ArchiveFolder) throws -> [CorrectionPattern] {
        let catalogue = try Catalogue(reading: folder)
        let corrections = try Catalogue.explaining(folder) { try catalogue.correctionList() }
        return Dictionary(grouping: corrections) { Kind($0.said) }
            .map { kind, found in
                CorrectionPattern(
                    field: kind.field,
                    before: kind.before,
                    value: kind.value,
                    codes: Set(found.map(\.said.code)).sorted()
                )
            }
            .filter { $0.codes.count >= fewest }
            .sorted { ($1.codes.count, $0.field.rawValue) < ($0.codes.count, $1.field.rawValue) }
    }

    /// What makes two corrections alike: for values of a list, the values; for others, whether anything was read.
    private struct Kind: Hashable {
        var field: CorrectedField
        var before: String?
        var value: String?

        init(_ said: AppliedCorrection) {
            field = said.field
            let isOfList = [.type, .subjects, .issuer, .status, .kind].contains(said.field)
            before = isOfList || said.before.isEmpty ? said.before : nil
            value = isOfList ? said.value : nil
        }
    }
}

extension CorrectionPattern {
    func json(_ language: Language) -> JSONValue {
        .object([
            "field": .string(field.rawValue), "before": .optional(before), "value": .optional(value),
            "codes": .array(codes.map(JSONValue.string)), "message": .string(message.text(language)),
        ])
    }
}
