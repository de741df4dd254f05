import Foundation

/// Queries with what they should find, as text files: `Tests/Relevance/*.tsv`.
enum GoldenQueries {
    static let files = ["numbers", "known-items", "filters", "phrases", "topics"]

    struct Query {
        var person: String
        var text: String
        /// The wanted files, from `corpus/`, with their grades from 1 to 3.
        var wanted: [String: Int]
    }

    /// What came of a query.
    struct Answer {
        var query: String
        /// The rank of the first wanted file; 1,000 where none was found.
        var rank: Int
        /// The share of the wanted files among the first ten.
        var recall: Double
        /// nDCG@10.
        var gain: Double

        init(_ query: Query, found paths: [String]) {
            self.query = query.text
            rank = (paths.firstIndex { query.wanted[$0] != nil } ?? 999) + 1
            recall = Double(paths.prefix(10).count { query.wanted[$0] != nil }) / Double(query.wanted.count)
            let best = Self.gain(query.wanted.values.sorted(by: >))
            gain = Self.gain(paths.map { query.wanted[$0] ?? 0 }) / best
        }

        private static func gain(_ grades: [Int]) -> Double {
            grades.prefix(10).enumerated().reduce(0) {
                $0 + (exp2(Double($1.element)) - 1) / log2(Double($1.offset + 2))
            }
        }
    }

    static func read(_ name: String) throws -> [Query] {
        let path = (ProjectCorpus.path as NSString).deletingLastPathComponent + "/Tests/Relevance/\(name).tsv"
        let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
        return try rows.map { row in
            let cells = row.split(separator: "\t").map(String.init)
            guard cells.count == 3 else { throw CommandFault("a golden query needs three cells: \(row)") }
            return Query(person: cells[0], text: cells[1], wanted: try wanted(cells[2]))
        }
    }

    /// Reads `file; file:3`.
    private static func wanted(_ cell: String) throws -> [String: Int] {
        var wanted: [String: Int] = [:]
        for entry in cell.split(separator: "; ") {
            let grade = entry.last.flatMap { entry.dropLast().hasSuffix(":") ? Int(String($0)) : nil }
            let path = String(grade == nil ? entry : entry.dropLast(2))
            guard FileManager.default.fileExists(atPath: ProjectCorpus.path + "/" + path) else {
                throw CommandFault("no such file in corpus/: \(path)")
            }
            wanted[path] = grade ?? 1
        }
        return wanted
    }

    /// Asks all queries of a file in one run.
    static func answers(_ name: String) throws -> [Answer] {
        let queries = try read(name)
        let arguments = [
            "search", "--batch", "-", "--format", "jsonl", "--limit", "30", "--index", try ProjectCorpus.index().path,
        ]
        let input = Data(queries.map(\.text).joined(separator: "\n").utf8)
        let lines = try Acervo.run(arguments, input: input).jsonLines()
        guard lines.count == queries.count else {
            throw CommandFault("\(lines.count) answers to \(queries.count) queries")
        }
        return zip(queries, lines).map { Answer($0, found: files($1)) }
    }

    /// Each file once, in the order of the hits.
    private static func files(_ answer: JSON) -> [String] {
        var seen: Set<String> = []
        return answer["hits"].list.compactMap(\.["path"].string)
            .map { $0.replacing(ProjectCorpus.path + "/", with: "") }
            .filter { seen.insert($0).inserted }
    }
}
