import Foundation
import Testing
import Xapian

/// A folder that goes with the test.
struct TemporaryFolder: ~Copyable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "xapian-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A document whose words are parted by blanks.
func document(_ words: String, unique: String, values: [UInt32: String] = [:]) -> Document {
    var document = Document()
    for (index, word) in words.split(separator: " ").enumerated() {
        document.terms.append(String(word))
        document.tokenTerms.append(UInt32(index))
        document.tokenPositions.append(UInt32(index + 1))
    }
    document.booleans.append(unique)
    for (slot, value) in values.sorted(by: { $0.key < $1.key }) { document.setValue(value, slot: slot) }
    document.data = Array(words.utf8)
    return document
}

let request = Request(offset: 0, limit: 10, checkAtLeast: 100, order: .relevance(thenSlot: 0))

struct DatabaseTests {
    @Test func `what was not committed is dropped, also by closing`() throws {
        let folder = try TemporaryFolder()
        do {
            var writer = try WritableDatabase(path: folder.path + "/db")
            try writer.add(document("uno", unique: "Q1"))
            try writer.commit()
            try writer.add(document("dos", unique: "Q2"))
        }
        #expect(try Database(path: folder.path + "/db").count() == 1)
    }

    @Test func `a second writer finds the database locked`() throws {
        let folder = try TemporaryFolder()
        var writer = try WritableDatabase(path: folder.path + "/db")
        let error = #expect(throws: XapianError.self) { _ = try WritableDatabase(path: folder.path + "/db") }
        #expect(error?.code == .databaseLocked)
        try writer.commit()
    }

    @Test func `a database that isn't there is not found, and one that is junk can't be opened`() throws {
        let folder = try TemporaryFolder()
        let missing = #expect(throws: XapianError.self) { _ = try Database(path: folder.path + "/none") }
        #expect(missing?.code == .databaseNotFound)
        try FileManager.default.createDirectory(atPath: folder.path + "/junk", withIntermediateDirectories: true)
        try Data("junk".utf8).write(to: URL(filePath: folder.path + "/junk/iamglass"))
        let junk = #expect(throws: XapianError.self) { _ = try Database(path: folder.path + "/junk") }
        #expect(junk.map { [.databaseCorrupt, .databaseOpening].contains($0.code) } == true)
    }

    @Test func `replacing by a unique term leaves one document`() throws {
        let folder = try TemporaryFolder()
        var writer = try WritableDatabase(path: folder.path + "/db")
        try writer.replace("Q1", with: document("uno", unique: "Q1"))
        try writer.replace("Q1", with: document("otra vez", unique: "Q1"))
        try writer.commit()
        let database = try Database(path: folder.path + "/db")
        #expect(try database.count() == 1)
        #expect(try database.frequency(of: "uno") == 0)
        try writer.delete("Q1")
        try writer.commit()
        try database.reopen()
        #expect(try database.count() == 0)
    }

    @Test func `phrases, ranges and lists of documents find what they say`() throws {
        let folder = try TemporaryFolder()
        var writer = try WritableDatabase(path: folder.path + "/db")
        try writer.add(document("limpieza publica", unique: "Q1", values: [3: "20190101"]))
        try writer.add(document("publica limpieza", unique: "Q2", values: [3: "20200101"]))
        try writer.commit()
        let database = try Database(path: folder.path + "/db")
        func found(_ query: Query) throws -> [UInt32] { try database.search(query, request).hits.map(\.identifier) }

        let words = try ["limpieza", "publica"].map { try Query.term($0) }
        #expect(try found(Query.combine(.phrase(window: 2), words)) == [1])
        #expect(try Set(found(Query.combine(.and, words))) == [1, 2])
        #expect(try found(Query.range(slot: 3, from: "2020", to: nil)) == [2])
        #expect(try found(Query.range(slot: 3, from: nil, to: "2020")) == [1])
        #expect(try found(Query.documents([2])) == [2])
        #expect(try found(Query.nothing()) == [])
    }

    @Test(arguments: [0, 1, 70_000])
    func `a document's data comes back as it was, also after a merge`(count: Int) throws {
        let folder = try TemporaryFolder()
        var acta = document("acta", unique: "Q1")
        acta.data = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0) }
        do {
            var writer = try WritableDatabase(path: folder.path + "/part", mode: .disposable)
            try writer.add(acta)
            try writer.commit()
        }
        try WritableDatabase.merge([folder.path + "/part"], into: folder.path + "/whole")
        for path in ["/part", "/whole"] {
            let hits = try Database(path: folder.path + path).search(Query.term("acta"), request).hits
            #expect(hits.map(\.data) == [acta.data])
        }
    }

    @Test func `facets count each of a slot's values over all that match`() throws {
        let folder = try TemporaryFolder()
        var writer = try WritableDatabase(path: folder.path + "/db")
        for (index, subjects) in ["TRI\u{1F}COM", "TRI", ""].enumerated() {
            let values: [UInt32: String] = subjects.isEmpty ? [:] : [6: subjects]
            try writer.add(document("acto", unique: "Q\(index)", values: values))
        }
        try writer.commit()
        var one = request
        one.limit = 1
        one.facets = [6]
        let matches = try Database(path: folder.path + "/db").search(Query.term("acto"), one)
        #expect(matches.hits.count == 1)
        #expect(matches.total == 3...3)
        #expect(matches.facets[0].map(\.value) == ["TRI", "COM"])
        #expect(matches.facets[0].map(\.count) == [2, 1])
    }

    @Test func `merged parts hold what each held, with synonyms and positions`() throws {
        let folder = try TemporaryFolder()
        for part in 1...2 {
            var writer = try WritableDatabase(path: "\(folder.path)/part\(part)", mode: .disposable)
            try writer.add(document("acta numero \(part)", unique: "Q\(part)"))
            try writer.addSynonym("acta\(part)", of: "Zacta")
            try writer.commit()
        }
        let whole = folder.path + "/whole"
        try WritableDatabase.merge([folder.path + "/part1", folder.path + "/part2"], into: whole)
        let database = try Database(path: whole)
        #expect(try database.count() == 2)
        #expect(try database.synonyms(of: "Zacta") == ["acta1", "acta2"])
        var words = Strings()
        for word in ["numero", "acta", "nada"] { words.append(word) }
        #expect(try database.positions(of: words, in: 2) == [[2], [1], []])
        #expect(try database.terms(prefix: "a", limit: 10) == ["acta"])
        #expect(try database.metadata("nada") == nil)
    }
}
