import Foundation
import Testing

/// The golden queries of `Tests/Relevance`, asked of the project's corpus.
struct RelevanceTests {
    @Test func `every number, however it is written, finds its act first`() throws {
        #expect(try GoldenQueries.answers("numbers").filter { $0.rank != 1 }.map(\.query) == [])
    }

    @Test func `what is remembered by halves is among the first three, 97 times of 100`() throws {
        let answers = try GoldenQueries.answers("known-items")
        let missed = answers.filter { $0.rank > 3 }
        #expect(Double(missed.count) <= 0.03 * Double(answers.count), "\(missed.map(\.query))")
    }

    @Test func `a question finds all that it asks for among the first ten`() throws {
        let answers = try GoldenQueries.answers("filters")
        #expect(answers.map(\.recall).reduce(0, +) / Double(answers.count) >= 0.97, "\(poor(answers, \.recall))")
    }

    @Test func `a phrase finds the act that has it first`() throws {
        #expect(try GoldenQueries.answers("phrases").filter { $0.rank != 1 }.map(\.query) == [])
    }

    /// The figure is what the ranking of docs/decisions/0013 reaches, less a hundredth.
    @Test func `a topic's acts come in the order of their weight`() throws {
        let answers = try GoldenQueries.answers("topics")
        #expect(answers.map(\.gain).reduce(0, +) / Double(answers.count) >= 0.90, "\(poor(answers, \.gain))")
    }

    @Test func `there are golden queries of three kinds of people, 150 and more`() throws {
        let queries = try GoldenQueries.files.flatMap { try GoldenQueries.read($0) }
        #expect(queries.count >= 150)
        #expect(Set(queries.map(\.person)) == ["archivo", "transparencia", "regidor"])
    }

    private func poor(_ answers: [GoldenQueries.Answer], _ figure: KeyPath<GoldenQueries.Answer, Double>) -> [String] {
        answers.filter { $0[keyPath: figure] < 0.8 }.map { "\($0.query): \($0[keyPath: figure])" }
    }
}
