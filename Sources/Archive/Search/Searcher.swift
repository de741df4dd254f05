import Acts
import Analysis
import Xapian

/// Answers searches from an index.
///
/// It needs the index alone, not the catalogue. One thread at a time may use it; ``SearcherPool``
/// lends several to many. A commit that comes meanwhile is seen by the next search.
package final class Searcher {
    private let folder: ArchiveFolder
    private let frequentWords: FrequentWords
    private var snapshot: Snapshot
    private var stamp: IndexStamp
    /// What the catalogue told of gaps and pages, and for which state of the index it was asked.
    private var faults: (stamp: IndexStamp, faults: CatalogueFaults?)?

    /// Opens the index of `folder`; searchers of one index may share what is known of its words.
    ///
    /// - Throws: ``ArchiveError`` with the code `noIndex`, `corruptIndex` or `otherVersion`.
    package init(_ folder: ArchiveFolder, _ frequentWords: FrequentWords = FrequentWords()) throws {
        self.folder = folder
        self.frequentWords = frequentWords
        stamp = IndexStamp(folder.index)
        snapshot = try Snapshot(folder, frequentWords)
    }

    /// Lends the newest snapshot to `body`; where a writer overtakes it meanwhile, once more.
    func reading<Success>(_ body: (Snapshot) throws -> Success) throws -> Success {
        let present = IndexStamp(folder.index)
        if present != stamp {
            snapshot = try Snapshot(folder, frequentWords)
            stamp = present
        }
        return try explainingIndex(folder) {
            do {
                return try body(snapshot)
            } catch let error as XapianError where error.code == .databaseModified {
                snapshot = try Snapshot(folder, frequentWords)
                return try body(snapshot)
            }
        }
    }

    /// The gaps of the series and the pages that can't be searched; `nil` where the catalogue isn't there.
    ///
    /// Asked once for each state of the index.
    func catalogueFaults() -> CatalogueFaults? {
        if let faults, faults.stamp == stamp { return faults.faults }
        let found = CatalogueFaults(folder)
        faults = (stamp, found)
        return found
    }

    /// How many acts the index holds.
    package func count() throws -> Int { try reading { try $0.database.count() } }

    /// What tells this state of the index from every other: for `ETag`, and for saying what was searched.
    package func revision() throws -> String {
        try reading { try Revision($0).text }
    }
}

extension Searcher {
    /// The act with this code, whatever the case of its letters; else the one that had it before it was corrected.
    ///
    /// - Throws: ``ArchiveError`` with the code `unknownCode`.
    package func act(_ code: String) throws -> StoredAct {
        guard let hit = try reading({ try $0.hit(code: code) }) else { throw ArchiveError.unknownCode(code) }
        return try stored(hit.data)
    }

    func stored(_ data: [UInt8]) throws -> StoredAct {
        guard let act = StoredAct(data) else { throw ArchiveError.corruptIndex(folder, "unreadable document data") }
        return act
    }

    /// The acts whose number is written as `text`, in any form: for "did you mean" beside an unknown code.
    package func codes(numbered text: String, limit: Int = 5) throws -> [String] {
        guard let reference = NumberReference.parse(text) ?? NumberReference.all(in: text).first else { return [] }
        var request = SearchRequest("")
        request.filters.numbers = [String(reference.value)]
        request.limit = limit
        request.passages = false
        return try search(request).hits.map(\.act.code)
    }

    /// What a query's words look like on a page: for boxing them on the page's image.
    package func matcher(for query: String) throws -> PageMatcher {
        let read = try QueryParser.parse(query)
        return try reading { snapshot in
            var builder = QueryBuilder(lexicon: Lexicon(snapshot: snapshot))
            if read.isPlain { _ = try builder.plain(read.node) } else { _ = try builder.build(read.node) }
            return PageMatcher(highlights: builder.highlights)
        }
    }
}

extension ArchiveError {
    static func unknownCode(_ code: String) -> ArchiveError {
        ArchiveError(
            .unknownCode,
            es: "Ningún acto tiene el código «\(code)». Búsquelo por su número o sus palabras: acervo search",
            en: "No act has the code “\(code)”. Look for it by its number or its words: acervo search"
        )
    }
}
