import CProcess
import Glibc

/// Landlock: which files a child may read.
///
/// It may write none, whatever it is told to open. Linux has it since 5.13, where it isn't turned off.
enum FileRules {
    /// Where programs, fonts and Tesseract's models lie, which everybody may read.
    ///
    /// Nothing of an archive is here.
    private static let readable = [
        "/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig", "/dev/null",
        "/dev/urandom", "/sys/devices/system/cpu",
    ]

    /// To read a file, to list a folder.
    private static let reading: UInt64 = 1 << 2 | 1 << 3

    /// To read a file; of what is none, Landlock wants nothing else named.
    private static let readingFile: UInt64 = 1 << 2

    /// Forbids all else; says whether the kernel does.
    static func apply() -> Bool {
        let version = cprocess_landlock_version()
        guard version >= 1 else { return false }
        var rules = cprocess_landlock_rules(
            files: files(version),
            network: version >= 4 ? 0b11 : 0,
            scopes: version >= 6 ? 0b11 : 0
        )
        let size = version >= 6 ? 24 : version >= 4 ? 16 : 8
        let descriptor = cprocess_landlock_create(&rules, size)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        for path in readable + [models].compactMap(\.self) { allow(path, in: descriptor) }
        return cprocess_landlock_restrict(descriptor) == 0
    }

    /// All that this version of Landlock can forbid: its first had 13 rights, the second one more, and so on.
    private static func files(_ version: CInt) -> UInt64 {
        let count: UInt64 = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13
        return 1 << count - 1
    }

    /// Where Tesseract's models lie, where that isn't their usual place.
    private static var models: String? { getenv("TESSDATA_PREFIX").map { String(cString: $0) } }

    private static func allow(_ path: String, in rules: CInt) {
        let place = cprocess_open_place(path)
        guard place >= 0 else { return }
        defer { close(place) }
        var status = stat()
        let isFolder = fstat(place, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        var exception = cprocess_landlock_path(allowed: isFolder ? reading : readingFile, descriptor: place)
        _ = cprocess_landlock_allow(rules, &exception)
    }
}
