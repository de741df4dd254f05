/// What acts can be about: subjects (`TRI`), their parts (`TRI-02`), and the words by which acts show them.
package struct SubjectScheme: Sendable {
    /// A subject with its parts.
    package struct Group: Sendable, Hashable {
        package var subject: Subject
        /// Words that count only beside others of the same subject.
        package var weak: [String]
        package var parts: [Part] = []

        package init(subject: Subject, weak: [String], parts: [Part] = []) {
            self.subject = subject
            self.weak = weak
            self.parts = parts
        }
    }

    /// A part of a subject: what an act is said to be about.
    package struct Part: Sendable, Hashable {
        package var subject: Subject
        /// Words and runs of words, small and without accents; `*` stands for any ending, alone for any word; articles and
        /// plurals don't matter.
        package var words: [String]

        package init(subject: Subject, words: [String]) {
            self.subject = subject
            self.words = words
        }
    }

    /// `nil` for the scheme that holds where an archive has none of its own: it is taken apart when an act is read, not
    /// at the start of every command.
    private let own: Own?

    private struct Own {
        let groups: [Group]
        let table: SubjectTable
    }

    private init(own: Own?) { self.own = own }

    package init(_ groups: [Group]) { self.init(own: Own(groups: groups, table: SubjectTable(groups))) }

    /// The scheme that holds where an archive has none of its own.
    package static let municipal = SubjectScheme(own: nil)

    private var groups: [Group] { own?.groups ?? MunicipalSubjects.groups }
    var table: SubjectTable { own?.table ?? MunicipalSubjects.table }

    /// The subjects, each followed by its parts.
    package var all: [Subject] { groups.flatMap { [$0.subject] + $0.parts.map(\.subject) } }

    /// The name of the subject or part with `code`, in capitals; `nil` where the scheme has none.
    package func name(_ code: String) -> String? { all.first { $0.code == code }?.name }
}

extension SubjectScheme: Hashable {
    package static func == (left: SubjectScheme, right: SubjectScheme) -> Bool {
        left.own?.groups == right.own?.groups
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(own?.groups) }

    /// Its text: another scheme has another.
    package var text: String {
        groups.map { group in
            let parts = group.parts.map { "\($0.subject.code)|\($0.subject.name)|\($0.words.joined(separator: ";"))" }
            let head = "\(group.subject.code)|\(group.subject.name)|\(group.weak.joined(separator: ";"))"
            return ([head] + parts).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
