import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// Finds the documents under the folders that were named.
///
/// PDF and plain text are told by their names' endings (`.pdf`, `.txt`, in any case). Hidden files
/// are passed over, and so is the index folder; links are followed where they name a file inside what is
/// walked, so that no walk leaves the tree or goes round.
struct FileWalk {
    /// A file that may be a document.
    struct Entry {
        /// The path that opens it.
        var absolute: String
        var stamp: FileStamp
    }

    private(set) var entries: [Entry] = []
    /// Folders and files that could not be looked at, by the path the catalogue would keep.
    private(set) var failures: [(path: String, failure: FailureNote)] = []
    /// How many files are no documents by their names.
    private(set) var ignored = 0
    /// What was walked, by the path the catalogue would keep: a file under it that wasn't seen is gone.
    private(set) var roots: [String] = []

    private let folder: ArchiveFolder
    /// Where the roots are once all links in their paths are followed.
    private var realRoots: [String] = []

    /// Walks `paths`, each a folder or a file.
    ///
    /// - Throws: ``ArchiveError`` with the code `inaccessible` where one isn't there at all.
    init(_ paths: [String], in folder: ArchiveFolder) throws {
        self.folder = folder
        realRoots = paths.compactMap { Self.realPath(ArchiveFolder($0).path) }
        for path in Self.outermost(paths.map { ArchiveFolder($0).path }) { try walkRoot(path) }
        entries.sort { $1.stamp.path.isAfter($0.stamp.path) }
    }

    /// Each path once, and none that is inside another: what is under both counts once.
    private static func outermost(_ paths: [String]) -> [String] {
        var kept: [String] = []
        for path in paths.sorted(by: { $0.utf8.count < $1.utf8.count }) where !kept.contains(where: path.isInside) {
            kept.append(path)
        }
        return kept
    }

    private mutating func walkRoot(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw ArchiveError.noSuchPath(path) }
        roots.append(folder.stored(path))
        if status.isFolder {
            walk(path)
        } else {
            add(path, status)
        }
    }

    private mutating func walk(_ path: String) {
        guard path != folder.path else { return }
        guard let directory = opendir(path) else {
            return failures.append((folder.stored(path), .unreadable(errno)))
        }
        defer { closedir(directory) }
        let descriptor = dirfd(directory)
        while let entry = readdir(directory) {
            let bytes = Self.name(entry)
            guard bytes.first != UInt8(ascii: ".") else { continue }
            if let name = String(validating: bytes, as: UTF8.self) {
                visit(path + "/" + name, name, in: descriptor)
            } else {
                failures.append((folder.stored(path + "/" + String(decoding: bytes, as: UTF8.self)), .nameIsNotUTF8))
            }
        }
    }

    private mutating func visit(_ path: String, _ name: String, in descriptor: Int32) {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            // Gone between being named and being looked at: as if it had never been there.
            guard errno != ENOENT else { return }
            return failures.append((folder.stored(path), .unreadable(errno)))
        }
        if status.isFolder { return walk(path) }
        guard Self.isDocument(name) else { return ignored += 1 }
        if status.isLink {
            guard fstatat(descriptor, name, &status, 0) == 0 else {
                return failures.append((folder.stored(path), .unreadable(errno)))
            }
            guard !status.isFolder else { return ignored += 1 }
            guard isInsideRoots(path) else { return failures.append((folder.stored(path), .linkLeadsOutside)) }
        }
        add(path, status)
    }

    /// Whether the file that the link at `path` leads to is in what is walked: who can put a link into a folder of acts
    /// needn't have the right to publish whatever it names.
    private func isInsideRoots(_ path: String) -> Bool {
        guard let target = Self.realPath(path) else { return false }
        return realRoots.contains(where: target.isInside)
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }

    private mutating func add(_ path: String, _ status: stat) {
        let modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
        let stamp = FileStamp(path: folder.stored(path), size: Int(status.st_size), modified: modified)
        entries.append(Entry(absolute: path, stamp: stamp))
    }

    private static func name(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    }

    private static func isDocument(_ name: String) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let ending = name.utf8[name.utf8.index(after: dot)...].map { $0 | 0x20 }
        return ending == Array("pdf".utf8) || ending == Array("txt".utf8)
    }
}

extension stat {
    fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    fileprivate var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}

extension FailureNote {
    /// A file or folder that the system doesn't open, with its reason.
    static func unreadable(_ error: Int32) -> FailureNote {
        let message =
            switch error {
            case EACCES, EPERM:
                Message(
                    es: "no hay permiso para leerlo; revise los permisos",
                    en: "not permitted; check the permissions"
                )
            case ENOENT:
                Message(es: "es un enlace a un archivo que no existe", en: "it is a link to a file that isn't there")
            case ELOOP:
                Message(es: "es un enlace que da vueltas sobre sí mismo", en: "it is a link that goes round")
            default:
                Message(
                    es: "no se puede leer (error \(error) del sistema)",
                    en: "can't be read (\(String(cString: strerror(error))))"
                )
            }
        return FailureNote(code: "unreadable", message: message)
    }

    /// A link to a file outside the folders that are walked.
    static var linkLeadsOutside: FailureNote {
        FailureNote(
            code: "unreadable",
            message: Message(
                es: "es un enlace a un archivo fuera de la carpeta; copie el archivo o indique también su carpeta",
                en: "it is a link to a file outside the folder; copy the file, or name its folder too"
            )
        )
    }

    /// A name from before UTF-8: no program that speaks JSON could say which file it is.
    static var nameIsNotUTF8: FailureNote {
        FailureNote(
            code: "unreadable",
            message: Message(
                es: "su nombre no está en UTF-8; cámbiele el nombre",
                en: "its name isn't UTF-8; rename it"
            )
        )
    }
}

extension ArchiveError {
    static func noSuchPath(_ path: String) -> ArchiveError {
        ArchiveError(
            .inaccessible,
            es: "No existe \(path). Indique una carpeta o un archivo PDF o de texto.",
            en: "There is no \(path). Name a folder, or a PDF or text file."
        )
    }
}
