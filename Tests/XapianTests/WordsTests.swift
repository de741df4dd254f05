import Testing
import Xapian

/// Words of which enough must be there: what they find and weigh must be what a tree of Xapian's own queries does.
struct WordsTests {
    /// Documents of words drawn by a fixed rule, some frequent and some rare.
    private static func archive(_ folder: borrowing TemporaryFolder, documents: Int = 400) throws -> Database {
        var writer = try WritableDatabase(path: folder.path + "/db")
        var state: UInt64 = 7
        func draw(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for number in 0..<documents {
            let count = 3 + draw(40)
            let words = (0..<count).map { _ in "p\(draw(1 + draw(60)))" }.joined(separator: " ")
            try writer.add(document(words, unique: "Q\(number)", values: [0: "\(number % 7)", 1: "v\(number % 3)"]))
        }
        try writer.commit()
        return try Database(path: folder.path + "/db")
    }

    private static var all: Request {
        Request(offset: 0, limit: 400, checkAtLeast: 400, order: .relevance(thenSlot: 0), facets: [1])
    }

    private static func word(_ term: String) -> Query.Word { Query.Word([.terms([term], factor: 1)]) }

    @Test(arguments: [["p0"], ["p3", "p9"], ["p1", "p40", "p2"], ["p0", "p7", "p30", "p55"], ["p1", "none"]])
    func `words that must all be there weigh as in Xapian's own AND`(_ terms: [String]) throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder)
        let tree = try database.search(Query.combine(.and, terms.map { try Query.term($0) }), Self.all)
        let words = try Query.words(terms.map(Self.word), atLeast: terms.count, bonus: 0, Request.Weighting())
        let found = try database.search(words.enough, Self.all)
        #expect(found.hits.map(\.identifier) == tree.hits.map(\.identifier))
        #expect(found.total == tree.total)
        #expect(found.facets.map { $0.map(\.count) } == tree.facets.map { $0.map(\.count) })
        for (one, other) in zip(found.hits, tree.hits) { #expect(abs(one.weight - other.weight) < 1e-9) }
        #expect(try database.search(words.whole, Self.all).total == tree.total)
    }

    @Test(arguments: [1, 2, 3])
    func `enough of some words are found, and those that have all`(_ least: Int) throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder)
        let terms = ["p2", "p11", "p25", "p44"]
        let parts = try terms.map { try Query.term($0) }
        let tree = try Query.combine(.or, Self.choices(of: parts, least).map { try Query.combine(.and, $0) })
        let wanted = try database.search(Query.combine(.filter, [Query.combine(.or, parts), tree]), Self.all)
        let words = try Query.words(terms.map(Self.word), atLeast: least, bonus: 0, Request.Weighting())
        let found = try database.search(words.enough, Self.all)
        #expect(found.hits.map(\.identifier) == wanted.hits.map(\.identifier))
        #expect(found.total.lowerBound > 0)
        let whole = try database.search(Query.combine(.and, parts), Self.all)
        #expect(try database.search(words.whole, Self.all).total == whole.total)
    }

    private static func choices(of parts: [Query], _ count: Int) -> [[Query]] {
        guard count > 0 else { return [[]] }
        return parts.indices.flatMap { index in
            choices(of: Array(parts[(index + 1)...]), count - 1).map { [parts[index]] + $0 }
        }
    }

    @Test func `any way of having a word counts, each for itself`() throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder)
        let ways = try [
            Query.Way.terms(["p5", "p6"], factor: 1),
            .query(Query.combine(.phrase(window: 2), [Query.term("p0"), Query.term("p1")]), factor: 0.5),
        ]
        let words = try Query.words([Query.Word(ways)], atLeast: 1, bonus: 0, Request.Weighting())
        let either = try Query.combine(
            .or,
            [
                Query.term("p5"), Query.term("p6"),
                Query.combine(.phrase(window: 2), [Query.term("p0"), Query.term("p1")]),
            ]
        )
        let found = try database.search(words.enough, Self.all)
        #expect(Set(found.hits.map(\.identifier)) == Set(try database.search(either, Self.all).hits.map(\.identifier)))
        let nothing = Query.Word([.terms(["none"], factor: 1)])
        let unmet = try Query.words([Query.Word(ways), nothing], atLeast: 2, bonus: 0, Request.Weighting())
        #expect(try database.search(unmet.enough, Self.all).hits.isEmpty)
    }

    @Test func `a word that need not be there weighs, and having all words weighs more`() throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder)
        var helpful = Self.word("p33")
        helpful.counts = false
        let plain = try Query.words([Self.word("p4")], atLeast: 1, bonus: 0, Request.Weighting()).enough
        let helped = try Query.words([Self.word("p4"), helpful], atLeast: 1, bonus: 3, Request.Weighting()).enough
        let before = try database.search(plain, Self.all).hits
        let after = try database.search(helped, Self.all).hits
        #expect(Set(before.map(\.identifier)) == Set(after.map(\.identifier)))
        let having = Set(try database.search(Query.term("p33"), Self.all).hits.map(\.identifier))
        let weights = Dictionary(uniqueKeysWithValues: before.map { ($0.identifier, $0.weight) })
        for hit in after {
            let more = hit.weight - (weights[hit.identifier] ?? 0) - 3
            #expect(having.contains(hit.identifier) ? more > 0.1 : abs(more) < 1e-9)
        }
    }

    @Test func `facets and orders are the same from the disk and from memory`() throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder)
        var byValue = Self.all
        byValue.order = .value(slot: 0)
        for request in [Self.all, byValue] {
            let fresh = try Database(path: folder.path + "/db").search(Query.term("p1"), request)
            for _ in 0..<4 {
                let again = try database.search(Query.term("p1"), request)
                #expect(again.hits.map(\.identifier) == fresh.hits.map(\.identifier))
                #expect(again.facets.map { $0.map(\.value) } == fresh.facets.map { $0.map(\.value) })
                #expect(again.facets.map { $0.map(\.count) } == fresh.facets.map { $0.map(\.count) })
            }
        }
    }

    @Test func `a refined query puts the best hits in order, and loses none`() throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder)
        let query = try Query.term("p1")
        let near = try Query.combine(.near(window: 3), [Query.term("p1"), Query.term("p2")])
        let plain = try database.search(query, Self.all)
        let refined = try database.search(query, refined: near, Self.all)
        let those = Set(try database.search(near, Self.all).hits.map(\.identifier))
        #expect(Set(refined.hits.map(\.identifier)) == Set(plain.hits.map(\.identifier)))
        #expect(refined.total == plain.total)
        let maybe = try database.search(Query.combine(.andMaybe, [query, near]), Self.all)
        #expect(refined.hits.map(\.identifier) == maybe.hits.map(\.identifier))
        #expect(those.contains(refined.hits[0].identifier))
        // Pages of them fit together, also where the refined ones end.
        var paged: [UInt32] = []
        var request = Self.all
        (request.refined, request.limit) = (25, 10)
        while true {
            request.offset = paged.count
            let page = try database.search(query, refined: near, request).hits
            guard !page.isEmpty else { break }
            paged += page.map(\.identifier)
        }
        #expect(paged.count == plain.hits.count)
        #expect(Set(paged).count == paged.count)
    }

    @Test(arguments: ["p1", "p50", "p58", "none"])
    func `where only some documents are wanted, those weigh as they do among all`(_ wanted: String) throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder)
        let among = try Query.term(wanted).scaled(by: 0)
        let parts = ["p3", "p9", "p20"].map(Self.word)
        let all = try Query.words(parts, atLeast: 2, bonus: 1, Request.Weighting())
        let some = try Query.words(parts, atLeast: 2, bonus: 1, among: among, Request.Weighting())
        let wide = try database.search(Query.combine(.filter, [all.enough, among]), Self.all)
        let narrow = try database.search(Query.combine(.filter, [some.enough, among]), Self.all)
        #expect(narrow.hits.map(\.identifier) == wide.hits.map(\.identifier))
        #expect(narrow.total == wide.total)
        for (one, other) in zip(narrow.hits, wide.hits) { #expect(abs(one.weight - other.weight) < 1e-9) }
    }

    @Test func `postings weigh the same from the disk and from memory`() throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder, documents: 4000)
        #expect(try database.frequency(of: "p0") > 1000)
        let request = Request(offset: 0, limit: 4000, checkAtLeast: 4000, order: .relevance(thenSlot: 0))
        let phrase = try Query.combine(.phrase(window: 2), [Query.term("p0"), Query.term("p1")])
        let words = [
            Query.Word([.terms(["p0", "p2"], factor: 1), .query(phrase, factor: 0.5)]), Self.word("p1"),
            Self.word("p9"),
        ]
        func ask() throws -> Matches {
            try database.search(Query.words(words, atLeast: 2, bonus: 1, Request.Weighting()).enough, request)
        }
        let first = try ask()
        for _ in 0..<4 {
            let again = try ask()
            #expect(again.hits.map(\.identifier) == first.hits.map(\.identifier))
            for (one, other) in zip(again.hits, first.hits) { #expect(abs(one.weight - other.weight) < 1e-9) }
        }
    }

    @Test(arguments: [400, 4000])
    func `terms are counted among what a query finds`(_ documents: Int) throws {
        let folder = try TemporaryFolder()
        let database = try Self.archive(folder, documents: documents)
        let terms = ["p0", "p1", "p30", "none"]
        var strings = Strings()
        for term in terms { strings.append(term) }
        let rare = try Query.term("p57")
        let both = try Query.combine(.and, [Query.term("p2"), Query.term("p5")])
        let queries = [(rare, rare), (both, both), (try Query.having([Self.word("p2"), Self.word("p5")]), both)]
        for (asked, same) in queries + queries {
            let counts = try database.counts(of: strings, among: asked)
            let wanted = try terms.map { term in
                let joined = try Query.combine(.and, [same, Query.term(term)])
                let request = Request(offset: 0, limit: 0, checkAtLeast: documents, order: .value(slot: 0))
                return try database.search(joined, request).total.upperBound
            }
            #expect(counts == wanted)
        }
    }
}
