import Foundation
import Testing

/// How well the project's own corpus is read, against the figures that are kept of it: it must not get worse.
///
/// `scripts/eval --figures` keeps them anew where reading gets better.
struct AccuracyTests {
    @Test func `no field of our own corpus is read worse than before`() throws {
        let tally = try Self.tally()
        let kept = try Self.table("figures.tsv")
        #expect(!kept.isEmpty)
        for row in kept {
            let field = try #require(row["field"])
            let right = try #require(row["right"].flatMap { Int($0) })
            let read = try #require(tally[field], "\(field)")
            #expect(read >= right, "\(field): \(read) right, \(right) before")
        }
    }

    /// The rows of a table of `corpus/`, by the names of its columns.
    private static func table(_ name: String) throws -> [[String: String]] {
        let lines = try String(contentsOfFile: ProjectCorpus.path + "/" + name, encoding: .utf8).split(separator: "\n")
        let rows = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) } }
        return rows.dropFirst().map { Dictionary(zip(rows[0], $0)) { first, _ in first } }
    }

    /// How many values are right, by field.
    private static func tally() throws -> [String: Int] {
        let gold = Dictionary(grouping: try table("gold.tsv").filter { $0["type"] != "" }) { $0["file"] ?? "" }
        var tally: [String: Int] = [:]
        let records = try records(of: gold.keys.sorted())
        for (file, acts) in gold {
            guard let read = records[file], read[0]["extraction"].string != "none" else { continue }
            for act in acts {
                let wanted = GoldAct(act)
                guard let best = read.max(by: { wanted.fit($0) < wanted.fit($1) }) else { continue }
                guard acts.count == 1 || wanted.fit(best) >= 2 else { continue }
                tally["acts found", default: 0] += 1
                for (field, count) in wanted.right(in: best) { tally[field, default: 0] += count }
            }
        }
        return tally
    }

    private static func records(of files: [String]) throws -> [String: [JSON]] {
        let paths = files.map { ProjectCorpus.path + "/" + $0 }
        let outcome = try Acervo.run(["classify", "--format", "jsonl"] + paths, seconds: 180)
        let read = try outcome.jsonLines().filter { !$0["error"].isPresent }
        return Dictionary(grouping: read) { ($0["path"].string ?? "").replacing(ProjectCorpus.path + "/", with: "") }
    }
}

/// An act as a person read it.
private struct GoldAct {
    private let row: [String: String]

    init(_ row: [String: String]) { self.row = row }

    private func cell(_ name: String) -> String { row[name] ?? "" }

    /// How well `record` fits: type, number, date.
    func fit(_ record: JSON) -> Int {
        (record["type"].string == cell("type") ? 1 : 0) + (isNumber(record) ? 2 : 0)
            + (record["date"].string ?? "" == cell("date") ? 1 : 0)
    }

    /// What is right in `record`, by field; what the gold doesn't know isn't counted.
    func right(in record: JSON) -> [(field: String, count: Int)] {
        let subjects = cell("subjects").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let checks: [(String, Bool)] = [
            ("type", record["type"].string == cell("type")), ("number core", cell("number") != "" && isNumber(record)),
            ("year", record["year"].int.map { String($0) } == cell("year")),
            ("date", cell("date") != "" && record["date"].string == cell("date")),
            ("issuer", cell("issuer") != "" && folded(record["issuer"].string) == folded(cell("issuer"))),
            ("subject", record["subjects"].list.first?["code"].string.map(subjects.contains) ?? false),
        ]
        return checks.map { ($0.0, $0.1 ? 1 : 0) } + [("relations", relations.intersection(found(in: record)).count)]
    }

    private func isNumber(_ record: JSON) -> Bool {
        Self.core(record["number"].string ?? "") == Self.core(cell("number"))
    }

    /// Kind and number; the kind of act stands in the code's letters, which records don't give.
    private var relations: Set<String> {
        Set(
            cell("relations").split { $0 == "," || $0 == ";" }.map { relation in
                let parts = relation.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
                return parts[0] + " " + Self.core(String(parts[1].split(separator: "-").dropFirst(3).joined()))
            }
        )
    }

    private func found(in record: JSON) -> Set<String> {
        Set(record["cites"].list.map { ($0["relation"].string ?? "") + " " + Self.core($0["number"].string ?? "") })
    }

    /// The first figures, zeros in front dropped; what has none, as it is.
    private static func core(_ number: String) -> String {
        guard let start = number.firstIndex(where: \.isNumber) else { return number }
        return String(number[start...].prefix { $0.isNumber }.drop { $0 == "0" })
    }

    private func folded(_ text: String?) -> String {
        (text ?? "").folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
