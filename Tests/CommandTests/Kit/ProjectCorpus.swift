import Foundation

/// The project's own invented corpus, and an index of it that all tests share and none changes.
enum ProjectCorpus {
    /// `corpus/` of the project.
    static let path: String = {
        let parents = URL(filePath: #filePath).resolvingSymlinksInPath().pathComponents.dropLast(4)
        return NSString.path(withComponents: Array(parents)) + "/corpus"
    }()

    /// The index's folder, and what the command that made it said.
    static func index() throws -> (path: String, outcome: Outcome) { try made.get() }

    private static let made = Result {
        let folder = try SharedFolders.make("corpus")
        let index = folder + "/index"
        let arguments = ["index", path, "--index", index, "--format", "json"]
        return (path: index, outcome: try Acervo.run(arguments, in: folder, seconds: 120))
    }

    /// Runs `acervo` on the shared index.
    static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        let index = try index().path
        return try Acervo.run(arguments, environment: environment.merging(["ACERVO_INDEX": index]) { $1 })
    }

    /// The codes that `query` finds, the best first.
    static func codes(_ query: String) throws -> [String] {
        try run("search", "--format", "codes", "--all", "--", query).lines
    }

    /// The paths that `query` finds, from `corpus/`, the best first.
    static func paths(_ query: String) throws -> [String] {
        try run("search", "--format", "paths", "--all", "--", query).lines.map { $0.replacing(path + "/", with: "") }
    }
}

/// Folders that tests share; they go when the tests' process ends.
enum SharedFolders {
    private static let root = Result {
        let path = NSTemporaryDirectory() + "acervo-command-shared-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { SharedFolders.remove() }
        return path
    }

    static func make(_ name: String) throws -> String {
        let path = try root.get() + "/" + name
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private static func remove() {
        if case .success(let path) = root { try? FileManager.default.removeItem(atPath: path) }
    }
}
