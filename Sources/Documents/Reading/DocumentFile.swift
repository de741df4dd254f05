import Crypto
import Glibc

/// A file as it was received: its bytes, read once, and their hash.
package struct DocumentFile: Sendable {
    /// The path's bytes: a file name needs not be UTF-8.
    package let path: [UInt8]

    /// All of the file.
    package let bytes: [UInt8]

    /// The SHA-256 of ``bytes``, in small hexadecimal digits.
    package let sha256: String

    /// What it is.
    package let kind: DocumentKind

    /// The file at `path` that held these bytes.
    package init(path: [UInt8], bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        self.sha256 = hexadecimal(SHA256.hash(data: bytes))
        self.kind = DocumentKind(of: bytes, path: path)
    }
}

extension DocumentFile {
    /// Reads the file at `path`, if it is a plain file of at most `limit` bytes.
    package static func load(_ path: String, limit: Int) -> Result<DocumentFile, DocumentFailure> {
        load(Array(path.utf8), limit: limit)
    }

    /// Reads the file at `path`, if it is a plain file of at most `limit` bytes.
    package static func load(_ path: [UInt8], limit: Int) -> Result<DocumentFile, DocumentFailure> {
        OpenFile.open(path).flatMap { file in
            file.readAll(limit: limit).map { DocumentFile(path: path, bytes: $0) }
        }
    }

    /// The SHA-256 of the plain file at `path`, in small hexadecimal digits, whatever its size.
    package static func sha256(of path: [UInt8]) -> Result<String, DocumentFailure> {
        OpenFile.open(path).flatMap { file in
            var hash = SHA256()
            return file.forEachChunk { hash.update(bufferPointer: $0) }.map { hexadecimal(hash.finalize()) }
        }
    }
}

/// `bytes`, each as two small digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
