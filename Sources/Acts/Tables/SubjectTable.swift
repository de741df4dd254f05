/// The subject scheme: 25 subjects with their parts, and the words by which acts show them.
///
/// No official classification of municipal acts by subject exists; this one follows the competences of LOM
/// (Ley 27972). A row is a code, a name, and words; for a subject (`TRI`) the words are weak ones, which count only
/// beside others of the same subject; for a part (`TRI-02`) they are its own. `*` stands for any ending, alone for any
/// word. The words are for titles and operative articles: the motives' boilerplate names every competence there is.
enum SubjectTable {
    /// A part of the scheme.
    struct Part: Sendable {
        let subject: Subject
        /// The subject it belongs to: `TRI`.
        let group: String
    }

    /// Words that show a part.
    struct Keyword: Sendable {
        /// The words; one that ends in `*` stands for all that start so.
        let words: [[UInt8]]
        /// The part's place in ``parts``.
        let part: Int
    }

    /// The parts, in the scheme's order.
    static let parts: [Part] = table.parts
    /// The subjects themselves: `TRI`.
    static let groups: [Subject] = table.groups
    /// The keywords by the first three letters of their first word.
    static let keywords: [ArraySlice<UInt8>: [Keyword]] = table.keywords
    /// The weak words, by subject.
    static let weak: [[UInt8]: [String]] = table.weak

    /// The part with `code`.
    static func subject(_ code: String) -> Subject? { parts.first { $0.subject.code == code }?.subject }

    private struct Table {
        var parts: [Part] = []
        var groups: [Subject] = []
        var keywords: [ArraySlice<UInt8>: [Keyword]] = [:]
        var weak: [[UInt8]: [String]] = [:]

        mutating func add(_ row: Substring) {
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
            guard cells.count == 3 else { preconditionFailure("a row of subjects needs three cells: \(row)") }
            let words = cells[2].split(separator: ";").map { Token.words(Array($0.utf8)) }.filter { !$0.isEmpty }
            if cells[0].utf8.count == 3 {
                groups.append(Subject(code: cells[0], name: cells[1]))
                for word in words { weak[word[0], default: []].append(cells[0]) }
                return
            }
            for word in words {
                keywords[word[0].prefix(3), default: []].append(Keyword(words: word, part: parts.count))
            }
            parts.append(Part(subject: Subject(code: cells[0], name: cells[1]), group: String(cells[0].prefix(3))))
        }
    }

    private static let allRows = [rows1, rows2, rows3, rows4]

    private static let table: Table = {
        var table = Table()
        for rows in allRows {
            for row in rows.split(separator: "\n") { table.add(row) }
        }
        return table
    }()
}

extension Token {
    /// The words of `bytes`, a `*` at their end kept.
    static func words(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split { !$0.isWordByte && $0 != ascii("*") }.map { Array($0) }
    }
}
