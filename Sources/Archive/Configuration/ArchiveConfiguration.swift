package import Acts

/// What the archive's keeper wrote of it in `acervo.yaml`; see `docs/configuration.md`.
package struct ArchiveConfiguration: Sendable, Hashable {
    /// Whose archive it is.
    package var profile = ArchiveProfile()
    /// The documentary series to which its acts belong, in the order of the file.
    package var series: [DocumentarySeries] = []

    /// What holds where nothing is configured.
    package init() {}

    /// The file's name, in the folder that holds the index folder.
    package static let fileName = "acervo.yaml"

    /// The series of acts of this type; `nil` where none is configured.
    package func series(of type: ActType) -> DocumentarySeries? { series.first { $0.types.contains(type) } }
}

/// A documentary series of the archive's classification scheme (cuadro de clasificación), after the model of the Archivo
/// General de la Nación: fonds, section, series.
package struct DocumentarySeries: Sendable, Hashable {
    /// Its code in the scheme, as `CM.02`: section and series.
    package var code: String
    package var name: String
    /// The types of acts that belong to it.
    package var types: [ActType]
    /// How long it is kept, in words, as the archive's retention table (PCDA) says.
    package var retention: String?

    /// As JSON.
    var json: JSONValue {
        .object(["code": .string(code), "name": .string(name), "retention": .optional(retention)])
    }
}
