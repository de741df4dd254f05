import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// The right to write to an archive folder: one process has it at a time.
///
/// The system gives it back when the process ends, however it ends.
final class WriterLock {
    private let descriptor: Int32

    /// - Throws: ``ArchiveError`` with the code `locked` while another process has it.
    init(_ folder: ArchiveFolder) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        } catch {
            throw ArchiveError.cannotWrite(folder.path)
        }
        descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw ArchiveError.cannotWrite(folder.path) }
        // From here on deinit closes the descriptor, also where this throws.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw ArchiveError(
                .locked,
                es: "Otro proceso está escribiendo en \(folder.path). Espere a que termine y vuelva a intentarlo.",
                en: "Another process is writing to \(folder.path). Wait for it to end, and try again."
            )
        }
    }

    deinit { close(descriptor) }
}

extension ArchiveError {
    static func cannotWrite(_ path: String) -> ArchiveError {
        ArchiveError(
            .inaccessible,
            es: "No se puede escribir en \(path). Revise que la carpeta exista, sus permisos y el espacio en disco.",
            en: "Can't write to \(path). Check that the folder exists, its permissions, and the disk's free space."
        )
    }
}
