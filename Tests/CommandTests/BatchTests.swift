import Foundation
import Testing

/// Many searches in one run: a list to review.
struct BatchTests {
    @Test func `each hit is a row with its query, and a query without hits has one too`() throws {
        let rows = try batch("csv", "cronograma\ninexistente\n").output.split(whereSeparator: \.isNewline)
            .map { $0.split(separator: ",").map(String.init) }
        try #require(rows.count == 3)
        #expect(rows[0].prefix(4) == ["query", "interpreted", "total", "rank"])
        #expect(rows[1].contains("MDPV-DAL-2021-0003"))
        #expect(rows[2].prefix(3) == ["inexistente", "inexistente", "0"])
    }

    @Test func `as JSON, each query is a line with its answer`() throws {
        let answers = try batch("jsonl", "cronograma\nRA 45-19\n").jsonLines()
        #expect(answers.map(\.["query"]["text"].string) == ["cronograma", "RA 45-19"])
        #expect(answers.map(\.["total"].int) == [1, 2])
    }

    @Test func `a query that can't be understood is named, and the others are asked`() throws {
        let outcome = try batch("jsonl", "\"sin cerrar\ncronograma\n")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("1"))
        #expect(outcome.lines.count == 1)
    }

    @Test func `it writes no other format, and takes no words beside the file`() throws {
        let archive = try RegisterArchive.shared()
        #expect(try archive.run("search", "--batch", "x").status == 64)
        #expect(try archive.run("search", "--batch", "x", "--format", "csv", "palabra").status == 64)
    }

    private func batch(_ format: String, _ queries: String) throws -> Outcome {
        let archive = try RegisterArchive.shared()
        let arguments = ["search", "--batch", "-", "--format", format]
        return try Acervo.run(arguments, in: archive.path("."), input: Data(queries.utf8))
    }
}
