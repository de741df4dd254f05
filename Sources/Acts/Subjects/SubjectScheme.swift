/// The subject scheme as other targets see it: codes and names.
package enum SubjectScheme {
    /// The subjects (`TRI`), each followed by its parts (`TRI-02`).
    package static let all: [Subject] = SubjectTable.groups.flatMap { group in
        [group] + SubjectTable.parts.filter { $0.group == group.code }.map(\.subject)
    }

    /// The name of the subject or part with `code`, in capitals; `nil` where the scheme has none.
    package static func name(_ code: String) -> String? { all.first { $0.code == code }?.name }
}
