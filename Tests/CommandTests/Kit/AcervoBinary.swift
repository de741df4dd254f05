import Foundation

/// Where the command under test is.
enum AcervoBinary {
    /// `ACERVO_BINARY`, else the `acervo` beside the running tests.
    static func path() throws -> String {
        let named = ProcessInfo.processInfo.environment["ACERVO_BINARY"] ?? ""
        let candidates = named.isEmpty ? folders.map { $0 + "/acervo" } : [named]
        guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
            throw CommandFault("there is no command at \(candidates): build it, or name it in ACERVO_BINARY")
        }
        return found
    }

    /// The folders in which a build puts tests and commands side by side.
    private static var folders: [String] {
        let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let programs = [program, Bundle.main.executablePath, CommandLine.arguments.first].compactMap(\.self)
        return (programs.map { ($0 as NSString).deletingLastPathComponent } + [Bundle.main.bundlePath])
            .reduce(into: []) { folders, folder in
                if !folders.contains(folder) { folders.append(folder) }
            }
    }
}

/// Why a test could not even ask its question.
struct CommandFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
