/// The scheme that holds where an archive has none of its own: 25 subjects with their parts, and the words by which acts show
/// them.
///
/// No official classification of municipal acts by subject exists; this one follows the competences of LOM
/// (Ley 27972). A row is a code, a name, and words. The words are for titles and operative articles: the motives'
/// boilerplate names every competence there is.
enum MunicipalSubjects {
    static let table = SubjectTable(groups)

    static let groups: [SubjectScheme.Group] = {
        var groups: [SubjectScheme.Group] = []
        for row in [rows1, rows2, rows3, rows4].flatMap({ $0.split(separator: "\n") }) { add(row, to: &groups) }
        return groups
    }()

    /// A row with a code of three letters is a subject; the others are parts of the one before them.
    private static func add(_ row: Substring, to groups: inout [SubjectScheme.Group]) {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
        guard cells.count == 3 else { preconditionFailure("a row of subjects needs three cells: \(row)") }
        let words = cells[2].split(separator: ";").map { String($0) }
        let subject = Subject(code: cells[0], name: cells[1])
        if subject.code.utf8.count == 3 {
            groups.append(SubjectScheme.Group(subject: subject, weak: words))
        } else {
            groups[groups.count - 1].parts.append(SubjectScheme.Part(subject: subject, words: words))
        }
    }
}
