import CXapianShim
import Glibc

/// A Xapian database, open for writing.
///
/// It owns the C++ object: it can't be copied, and the object goes when it goes. What was
/// not committed by then is dropped. It isn't `Sendable`, for Xapian lets one thread at a
/// time use a database.
public struct WritableDatabase: ~Copyable {
    private let handle: OpaquePointer

    /// What becomes of what is there, and how durable a commit is.
    public enum Mode: Sendable {
        /// What is there is opened; commits survive a power cut.
        case durable
        /// What is there is lost, and a commit may be lost with the power: for what can be made again.
        case disposable
    }

    /// Opens the database at `path`, or makes one there.
    ///
    /// - Parameters:
    ///   - path: where it is, or is to be.
    ///   - mode: what becomes of what is there.
    ///   - attempts: how often to ask, a tenth of a second apart, while another writer has it.
    /// - Throws: ``XapianError`` with the code `databaseLocked` where another writer still has it.
    public init(path: String, mode: Mode = .durable, attempts: Int = 1) throws(XapianError) {
        var handle: OpaquePointer?
        for attempt in 1...max(1, attempts) {
            do {
                try XapianError.check { CXapianWriter_open(path, mode == .disposable ? 1 : 0, &handle, $0) }
                break
            } catch {
                guard error.code == .databaseLocked, attempt < attempts else { throw error }
                usleep(100_000)
            }
        }
        guard let handle else { preconditionFailure("the shim said OK and opened nothing") }
        self.handle = handle
    }

    deinit { CXapianWriter_free(handle) }

    /// Adds `document`.
    public mutating func add(_ document: Document) throws(XapianError) {
        try XapianError.check { error in document.withView { CXapianWriter_add(handle, $0, error) } }
    }

    /// Puts `document` in the place of those that have the term `unique`, or adds it where there are none.
    public mutating func replace(_ unique: String, with document: Document) throws(XapianError) {
        try XapianError.check { error in
            unique.withView { unique in
                document.withView { CXapianWriter_replace(handle, unique, $0, error) }
            }
        }
    }

    /// Deletes the documents that have the term `unique`.
    public mutating func delete(_ unique: String) throws(XapianError) {
        try XapianError.check { error in unique.withView { CXapianWriter_delete(handle, $0, error) } }
    }

    /// Keeps `value` under `key`, beside the documents.
    public mutating func setMetadata(_ key: String, _ value: String) throws(XapianError) {
        try XapianError.check { error in
            key.withView { key in value.withView { CXapianWriter_set_metadata(handle, key, $0, error) } }
        }
    }

    /// Makes `synonym` one of the synonyms of `term`.
    public mutating func addSynonym(_ synonym: String, of term: String) throws(XapianError) {
        try XapianError.check { error in
            term.withView { term in synonym.withView { CXapianWriter_add_synonym(handle, term, $0, error) } }
        }
    }

    /// Makes what was done so far durable, and visible to readers, as one whole.
    public mutating func commit() throws(XapianError) {
        try XapianError.check { CXapianWriter_commit(handle, $0) }
    }

    /// Merges the databases at `sources` into a new one at `destination`, as small as it can be.
    ///
    /// Of metadata with the same key, that of the first source stays.
    public static func merge(_ sources: [String], into destination: String) throws(XapianError) {
        let paths = sources.map { Array($0.utf8CString) }
        try XapianError.check { error in
            Self.withPointers(to: paths) { CXapian_merge($0, paths.count, destination, error) }
        }
    }

    private static func withPointers<Success>(
        to paths: [[CChar]],
        _ body: (UnsafePointer<UnsafePointer<CChar>>) -> Success
    ) -> Success {
        let joined = paths.flatMap(\.self)
        let starts = paths.indices.map { index in paths[..<index].reduce(0) { $0 + $1.count } }
        return joined.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("nothing to merge") }
            return starts.map { base + $0 }.withUnsafeBufferPointer { pointers in
                guard let first = pointers.baseAddress else { preconditionFailure("nothing to merge") }
                return body(first)
            }
        }
    }
}
