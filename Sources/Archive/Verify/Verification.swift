import Documents
import Foundation

/// Says of every document that the catalogue knows whether its file still has the bytes that were read.
package struct Verification: Sendable {
    /// What became of a file.
    package enum Outcome: String, Sendable, CaseIterable {
        /// Its SHA-256 is the one it had.
        case same
        /// It has another: it was changed, or damaged.
        case changed
        /// There is no such file.
        case missing
        /// It is there, and can't be read.
        case unreadable
    }

    /// A file, and what became of it.
    package struct File: Sendable {
        /// As the catalogue keeps it.
        package var path: String
        package var outcome: Outcome
        /// The SHA-256 it had; `nil` where it could not be read when the index was made.
        package var expected: String?
        /// The one it has; `nil` where it can't be read.
        package var found: String?
    }

    /// All files, in the order of their paths' bytes.
    package private(set) var files: [File] = []

    /// How many files came to `outcome`.
    package func count(_ outcome: Outcome) -> Int { files.count { $0.outcome == outcome } }

    /// Whether all were read, and are the same.
    package var isSound: Bool { files.allSatisfy { $0.outcome == .same } }

    /// Reads every file of the archive in `folder`, `jobs` at a time; `progress` hears how many are done, of how many.
    ///
    /// Nothing is written. A run that `isCancelled` ends has only what it came to.
    ///
    /// - Throws: ``ArchiveError`` where there is no catalogue, or it can't be read.
    package init(
        _ folder: ArchiveFolder,
        jobs: Int,
        isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws {
        let catalogue = try Catalogue(reading: folder)
        let known = try Catalogue.explaining(folder) { try catalogue.fileHashes() }
        let threads = WorkThreads<FileHash, File>(
            known,
            name: "acervo.verify",
            jobs: jobs,
            isCancelled: isCancelled
        ) { file, emit in
            emit(Self.verify(file, in: folder))
        }
        while let batch = threads.next(atMost: 100) {
            files += batch
            progress(files.count, known.count)
        }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private static func verify(_ file: FileHash, in folder: ArchiveFolder) -> File {
        let path = folder.absolute(file.path)
        guard FileManager.default.fileExists(atPath: path) else {
            return File(path: file.path, outcome: .missing, expected: file.sha256)
        }
        switch DocumentFile.sha256(of: Array(path.utf8)) {
        case .success(let found):
            let outcome: Outcome = file.sha256 == found ? .same : .changed
            return File(path: file.path, outcome: outcome, expected: file.sha256, found: found)
        case .failure:
            return File(path: file.path, outcome: .unreadable, expected: file.sha256)
        }
    }
}

/// A path, and the SHA-256 of the document that was read there.
struct FileHash: Sendable {
    var path: String
    /// `nil` where the file could not be opened.
    var sha256: String?
}

extension Verification {
    /// As JSON, with `format_version`.
    package var json: JSONValue {
        var fields = Dictionary(
            uniqueKeysWithValues: Outcome.allCases.map { ($0.rawValue, JSONValue.integer(count($0))) }
        )
        fields[JSONValue.formatVersion.0] = JSONValue.formatVersion.1
        fields["files"] = .integer(files.count)
        fields["faults"] = .array(files.filter { $0.outcome != .same }.map(\.json))
        return .object(fields)
    }
}

extension Verification.File {
    fileprivate var json: JSONValue {
        .object([
            "path": .string(path), "outcome": .string(outcome.rawValue), "expected": .optional(expected),
            "found": .optional(found),
        ])
    }
}
