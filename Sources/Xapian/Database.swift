import CXapianShim

/// A Xapian database, open for reading: a snapshot of what was committed when it was opened.
///
/// Not `Sendable`: one thread at a time may use it.
public struct Database: ~Copyable {
    private let handle: OpaquePointer

    /// Opens the database at `path`.
    public init(path: String) throws(XapianError) {
        var handle: OpaquePointer?
        try XapianError.check { CXapianDatabase_open(path, &handle, $0) }
        guard let handle else { preconditionFailure("the shim said OK and opened nothing") }
        self.handle = handle
    }

    deinit { CXapianDatabase_free(handle) }

    /// Moves on to the newest commit.
    public func reopen() throws(XapianError) {
        try XapianError.check { CXapianDatabase_reopen(handle, $0) }
    }

    /// How many documents it holds.
    public func count() throws(XapianError) -> Int {
        var count: UInt32 = 0
        try XapianError.check { CXapianDatabase_count(handle, &count, $0) }
        return Int(count)
    }

    /// How many documents have `term`.
    public func frequency(of term: String) throws(XapianError) -> Int {
        var frequency: UInt32 = 0
        try XapianError.check { error in term.withView { CXapianDatabase_frequency(handle, $0, &frequency, error) } }
        return Int(frequency)
    }

    /// What is kept under `key`; `nil` where nothing is.
    public func metadata(_ key: String) throws(XapianError) -> String? {
        try list { out, error in key.withView { CXapianDatabase_metadata(handle, $0, out, error) } }.first
    }

    /// The synonyms of `term`, in byte order.
    public func synonyms(of term: String) throws(XapianError) -> [String] {
        try list { out, error in term.withView { CXapianDatabase_synonyms(handle, $0, out, error) } }
    }

    /// For each of `terms`, how many of the documents that `query` finds have it.
    ///
    /// The query is asked once, whatever the number of terms.
    public func counts(of terms: Strings, among query: Query) throws(XapianError) -> [Int] {
        var counts = [UInt32](repeating: 0, count: terms.count)
        try XapianError.check { error in
            counts.withUnsafeMutableBufferPointer { counts in
                terms.withView { terms in
                    guard let start = counts.baseAddress else { return .OK }
                    return CXapianDatabase_counts(handle, query.handle, terms, start, error)
                }
            }
        }
        return counts.map(Int.init)
    }

    /// Up to `limit` terms that begin with `prefix`, in byte order, from the first that isn't before `start`.
    public func terms(
        prefix: String,
        from start: String = "",
        limit: Int
    ) throws(XapianError) -> [String] {
        try list { out, error in
            prefix.withView { prefix in
                start.withView { CXapianDatabase_terms(handle, prefix, $0, limit, out, error) }
            }
        }
    }

    /// Up to `limit` terms that begin with `prefix`, those that most documents have first, then in byte order.
    ///
    /// It reads every term with that prefix.
    public func frequentTerms(prefix: String, limit: Int) throws(XapianError) -> [String] {
        try list { out, error in prefix.withView { CXapianDatabase_frequent(handle, $0, limit, out, error) } }
    }

    /// The terms that begin with `prefix` and become `word` by at most `edits` changes of a byte, in byte order.
    ///
    /// It reads every term with that prefix.
    public func terms(
        similarTo word: String,
        prefix: String,
        edits: Int
    ) throws(XapianError) -> [String] {
        try list { out, error in
            word.withView { word in
                prefix.withView { CXapianDatabase_similar(handle, word, $0, edits, out, error) }
            }
        }
    }

    /// Of the terms of these documents, those of `words` that tell them best from all others, the best first.
    ///
    /// Terms whose number of documents isn't in `frequency` are left out. It is Xapian's expand set.
    public func expand(
        _ identifiers: [UInt32],
        among words: Strings,
        frequency: ClosedRange<Int>,
        limit: Int
    ) throws(XapianError) -> [String] {
        let (fewest, most) = (UInt32(clamping: frequency.lowerBound), UInt32(clamping: frequency.upperBound))
        return try list { out, error in
            identifiers.withUnsafeBufferPointer { list in
                words.withView {
                    CXapianDatabase_expand(handle, list.baseAddress, list.count, $0, fewest, most, limit, out, error)
                }
            }
        }
    }

    /// For each of `terms`, where it stands in the document; empty for one that it lacks.
    public func positions(of terms: Strings, in identifier: UInt32) throws(XapianError) -> [[UInt32]] {
        var out: OpaquePointer?
        try XapianError.check { error in
            terms.withView { CXapianDatabase_positions(handle, identifier, $0, &out, error) }
        }
        guard let out else { preconditionFailure("the shim said OK and gave nothing") }
        defer { CXapianPositions_free(out) }
        return CXapianPositions_view(out).groups
    }

    /// Asks `query`.
    ///
    /// With `refined`, the best hits by relevance weigh more by what they weigh there, and are put in order again: for what
    /// would take too long to look at in all that match.
    public func search(_ query: Query, refined: Query? = nil, _ request: Request) throws(XapianError) -> Matches {
        var out: OpaquePointer?
        try XapianError.check { error in
            request.withView { CXapianDatabase_search(handle, query.handle, refined?.handle, $0, &out, error) }
        }
        guard let out else { preconditionFailure("the shim said OK and found nothing") }
        defer { CXapianMatches_free(out) }
        return Matches(out, facetCount: request.facets.count)
    }

    private func list(
        _ call: (UnsafeMutablePointer<OpaquePointer?>, UnsafeMutablePointer<CXapianError>) -> CXapianStatus
    ) throws(XapianError) -> [String] {
        var out: OpaquePointer?
        try XapianError.check { call(&out, $0) }
        guard let out else { preconditionFailure("the shim said OK and gave nothing") }
        defer { CXapianList_free(out) }
        return CXapianList_view(out).array
    }
}

extension CXapianNumbers {
    fileprivate var groups: [[UInt32]] {
        let ends = UnsafeBufferPointer(start: ends, count: count)
        let numbers = UnsafeBufferPointer(start: numbers, count: Int(ends.last ?? 0))
        return ends.indices.map { Array(numbers[(($0 == 0) ? 0 : Int(ends[$0 - 1]))..<Int(ends[$0])]) }
    }
}

/// The version of Xapian that this program is linked with.
public var xapianVersion: String { String(cString: CXapian_version()) }
