import Analysis
import Foundation
import Xapian

#if canImport(Glibc)
import Glibc
#endif

/// One state of an index, open for reading.
///
/// One thread at a time may use it.
final class Snapshot {
    let database: Database
    /// The scheme by whose subjects acts are found.
    let subjects: SubjectNames
    /// How the archive writes words that were completed, with their accents; found once for each.
    var writtenWords: [String: String] = [:]
    /// What is known of the words of this index and of its earlier states.
    let frequentWords: FrequentWords

    /// - Throws: ``ArchiveError`` with the code `noIndex`, `corruptIndex` or `otherVersion`.
    init(_ folder: ArchiveFolder, _ frequentWords: FrequentWords) throws {
        self.frequentWords = frequentWords
        let schema: String?
        let names: String?
        do {
            database = try Database(path: folder.index)
            schema = try database.metadata(Schema.Metadata.schema)
            names = try database.metadata(Schema.Metadata.subjects)
        } catch {
            throw ArchiveError(error, folder)
        }
        guard schema == String(Schema.version) else { throw ArchiveError.otherVersion(folder) }
        subjects = SubjectNames(names ?? "")
    }

    /// The act with this code, whatever the case of its letters; `nil` where there is none.
    func hit(code: String) throws -> Matches.Hit? {
        let order = Request.Order.value(slot: Schema.Slot.code)
        let request = Request(offset: 0, limit: 1, checkAtLeast: 1, order: order)
        for prefix in [Schema.Prefix.code, Schema.Prefix.oldCode] {
            let query = try Query.term(prefix + code.lowercased())
            if let hit = try database.search(query, request).hits.first { return hit }
        }
        return nil
    }
}

/// What tells that an index was put in the place of another, or committed to: its version file.
struct IndexStamp: Equatable {
    private var inode: UInt64 = 0
    private var seconds = 0
    private var nanoseconds = 0

    init(_ index: String) {
        var status = stat()
        guard stat(index + "/iamglass", &status) == 0 || stat(index, &status) == 0 else { return }
        inode = UInt64(status.st_ino)
        seconds = Int(status.st_mtim.tv_sec)
        nanoseconds = Int(status.st_mtim.tv_nsec)
    }
}

/// The words of a snapshot.
struct Lexicon {
    let snapshot: Snapshot

    /// The inflected forms of `word` that the index has; the word itself comes first.
    func forms(of word: String) throws -> [String] {
        let others = try snapshot.database.synonyms(of: Schema.stem(Stemmer.stem(word))).filter { $0 != word }
        return [word] + others.prefix(SearchLimits.forms - 1)
    }

    /// The words of the index that begin with `prefix`; whether there were more than are given.
    func words(
        beginningWith prefix: String,
        most: Int = SearchLimits.wildcardWords
    ) throws -> (words: [String], isCut: Bool) {
        let words = try snapshot.database.terms(prefix: prefix, limit: most + 1)
        return (Array(words.prefix(most)), words.count > most)
    }

    /// There are no more years of four digits.
    private static let mostYears = 10_000

    /// What stands behind `prefix`, a year, in the terms that have it, in byte order, from the first that isn't before `start`.
    func years(prefix: String, from start: String) throws -> [Substring] {
        try snapshot.database.terms(prefix: prefix, from: prefix + start, limit: Self.mostYears)
            .map { $0.dropFirst(prefix.count) }
    }

    /// Whether some act has `word`, in any of its forms.
    func has(_ word: String) throws -> Bool {
        if try frequency(of: word) > 0 { return true }
        return try forms(of: word).count > 1
    }

    /// How many acts have `word` in just this form.
    func frequency(of word: String) throws -> Int { try snapshot.database.frequency(of: word) }

    /// The words of the index that begin with `beginning` and differ from `word` by at most `edits` letters.
    func words(similarTo word: String, beginningWith beginning: String, edits: Int) throws -> [String] {
        try snapshot.database.terms(similarTo: word, prefix: beginning, edits: edits)
    }

    /// Whether no act matches `query`.
    func isEmpty(_ query: Query) throws -> Bool {
        let request = Request(offset: 0, limit: 1, checkAtLeast: 1, order: .value(slot: Schema.Slot.code))
        return try snapshot.database.search(query, request).hits.isEmpty
    }

    /// The acts in whose text `word` stands as it is written here, accents and all.
    ///
    /// The index knows folded words only, so the text of every act that has the folded word is looked at.
    func actsWriting(_ word: String, foldedAs form: String) throws -> Query {
        let term = try Query.term(form)
        let count = try snapshot.database.count()
        let request = Request(
            offset: 0,
            limit: count,
            checkAtLeast: count,
            order: .value(slot: Schema.Slot.code)
        )
        let hits = try snapshot.database.search(term, request).hits
        let writing = hits.filter { hit in
            StoredAct(hit.data)?.pages.contains { Self.writes(word, foldedAs: form, in: $0.searchedText) } ?? false
        }
        guard !writing.isEmpty else { return try Query.nothing() }
        return try Query.combine(.filter, [term, try Query.documents(writing.map(\.identifier).sorted())])
    }

    private static func writes(_ word: String, foldedAs form: String, in text: String) -> Bool {
        let tokens = Tokens(text)
        let utf8 = Array(text.utf8)
        return (0..<tokens.count).contains { index in
            tokens[index] == form
                && String(decoding: utf8[tokens.source(index)], as: UTF8.self).precomposedLowercase == word
        }
    }
}

extension String {
    /// In small letters, each letter and its accent one character (NFC).
    var precomposedLowercase: String { lowercased().precomposedStringWithCanonicalMapping }
}
