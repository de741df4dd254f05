import Archive
import Dispatch
import Documents
import Foundation
import Glibc
import Synchronization

/// The files as they were received, given out only while they hold the bytes that were indexed.
final class OriginalFiles: Sendable {
    /// A file that may be given out.
    struct Original: Sendable {
        var path: String
        var size: Int
        /// Whether it is a PDF; else it is plain text.
        var isPDF: Bool
    }

    private let lookup: DocumentLookup
    private let queue = DispatchQueue(label: "acervo.originals", attributes: .concurrent)
    /// The hashes of files that were read, so that a big one isn't read for each part of it that is asked for.
    private let hashes = Mutex<[Stamp: String]>([:])

    /// How many hashes are kept; then all are forgotten.
    private static let kept = 10_000

    init(_ folder: ArchiveFolder) {
        lookup = DocumentLookup(folder)
    }

    /// The file of the document with this hash.
    ///
    /// - Throws: ``WebError`` where there is no such document, or no file of it that still has its bytes.
    func original(_ sha256: String) async throws -> Original {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try self.find(sha256) }) }
        }
    }

    private func find(_ sha256: String) throws -> Original {
        let paths = try lookup.files(ofDocument: sha256)
        guard let first = paths.first else { throw WebError.unknownDocument(sha256) }
        var hasChanged = false
        for path in paths {
            guard let stamp = Stamp(path), let hash = hash(of: path, stamp) else { continue }
            if hash == sha256 { return Original(path: path, size: stamp.size, isPDF: Self.isPDF(path)) }
            hasChanged = true
        }
        throw hasChanged ? WebError.changedDocument(first) : WebError.missingDocument(first)
    }

    private func hash(of path: String, _ stamp: Stamp) -> String? {
        if let known = hashes.withLock({ $0[stamp] }) { return known }
        // What was written to while it was read gets no stamp, and is read again next time.
        guard case .success(let hash) = DocumentFile.sha256(of: Array(path.utf8)), Stamp(path) == stamp else {
            return nil
        }
        hashes.withLock { hashes in
            if hashes.count >= Self.kept { hashes.removeAll() }
            hashes[stamp] = hash
        }
        return hash
    }

    private static func isPDF(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        let beginning = (try? file.read(upToCount: 1024)) ?? Data()
        return DocumentKind(of: Array(beginning), path: path.utf8) == .pdf
    }
}

/// What tells a file that was written to from one that wasn't.
private struct Stamp: Hashable {
    private let device: UInt64
    private let inode: UInt64
    let size: Int
    private let modified: [Int]

    /// `nil` where there is no plain file at `path`.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        modified = [
            Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ctim.tv_sec),
            Int(status.st_ctim.tv_nsec),
        ]
    }
}
