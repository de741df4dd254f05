import CProcess  // It may be the one that brings `struct stat`: which module does hangs on which is loaded first.
import Glibc

/// A plain file that is open for reading; it is closed when this goes.
final class OpenFile {
    private let descriptor: CInt
    private let size: Int

    private init(descriptor: CInt, size: Int) {
        self.descriptor = descriptor
        self.size = size
    }

    deinit { close(descriptor) }

    /// Opens the file at `path`.
    ///
    /// Folders, pipes, sockets and devices are `unreadable`.
    static func open(_ path: [UInt8]) -> Result<OpenFile, DocumentFailure> {
        guard !path.contains(0) else { return .failure(DocumentFailure(.unreadable, detail: "a path with a byte 0")) }
        let path = path.map { CChar(bitPattern: $0) } + [0]
        // Without waiting: a pipe that nobody writes to would hold the run up for ever.
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return .failure(systemFailure()) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return .failure(DocumentFailure(.unreadable, detail: "not a plain file"))
        }
        return .success(OpenFile(descriptor: descriptor, size: Int(status.st_size)))
    }

    private static func systemFailure() -> DocumentFailure {
        DocumentFailure(.unreadable, detail: String(cString: strerror(errno)))
    }

    /// All bytes; `tooLarge` where there are more than `limit`.
    func readAll(limit: Int) -> Result<[UInt8], DocumentFailure> {
        guard size <= limit else { return .failure(DocumentFailure(.tooLarge, detail: "\(size) bytes")) }
        var failure: DocumentFailure?
        var bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            switch fill(UnsafeMutableRawBufferPointer(buffer)) {
            case .success(let filled): count = filled
            case .failure(let reason): failure = reason
            }
        }
        if let failure { return .failure(failure) }
        // A file may have grown meanwhile; one of the kernel's own says that it has no bytes, and has some.
        return forEachChunk { if bytes.count <= limit { bytes.append(contentsOf: $0) } }.flatMap {
            guard bytes.count <= limit else {
                return .failure(DocumentFailure(.tooLarge, detail: "more than \(limit) bytes"))
            }
            return .success(bytes)
        }
    }

    /// Reads from where reading stopped to the end, and hands `body` a megabyte at a time.
    func forEachChunk(_ body: (UnsafeRawBufferPointer) -> Void) -> Result<Void, DocumentFailure> {
        withUnsafeTemporaryAllocation(byteCount: 1 << 20, alignment: 16) { buffer in
            while true {
                switch fill(buffer) {
                case .success(0): return .success(())
                case .success(let count): body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                case .failure(let failure): return .failure(failure)
                }
            }
        }
    }

    /// Reads until `buffer` is full or the file ends; returns how many bytes there were.
    private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Result<Int, DocumentFailure> {
        var filled = 0
        while filled < buffer.count {
            let count = read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            if count == 0 { break }
            if count > 0 { filled += count } else if errno != EINTR { return .failure(Self.systemFailure()) }
        }
        return .success(filled)
    }
}
