import Foundation

/// An archive of a test's own: a folder with `corpus/` and `index/` in it, in which commands run.
final class TemporaryArchive: Sendable {
    /// `nil` where the archive is shared and goes with the tests' process.
    private let folder: TemporaryFolder?
    private let root: String

    /// An archive with these texts, not indexed.
    convenience init(_ texts: [String: String] = [:]) throws {
        let folder = try TemporaryFolder()
        try self.init(folder, folder.path, texts)
    }

    /// An archive with these texts, indexed, which stays until the tests end.
    static func shared(_ name: String, _ texts: [String: String]) throws -> TemporaryArchive {
        let archive = try TemporaryArchive(nil, SharedFolders.make(name), texts)
        let failed = try archive.index()["failed"].list
        guard failed.isEmpty else { throw CommandFault("texts of «\(name)» can't be read") }
        return archive
    }

    private init(_ folder: TemporaryFolder?, _ root: String, _ texts: [String: String]) throws {
        self.folder = folder
        self.root = root
        try FileManager.default.createDirectory(atPath: path("corpus"), withIntermediateDirectories: true)
        for (name, text) in texts { try write(text, to: name) }
    }

    /// The absolute path of `name` in the archive's folder.
    func path(_ name: String) -> String { root + "/" + name }

    /// Writes `text` to `corpus/NAME.txt`.
    func write(_ text: String, to name: String, as encoding: String.Encoding = .utf8) throws {
        guard let data = text.data(using: encoding) else { throw CommandFault("«\(text)» isn't of \(encoding)") }
        try write(data, to: "corpus/\(name).txt")
    }

    /// Writes `data` to the file at `name`, whose folders are made.
    func write(_ data: Data, to name: String) throws {
        let parent = (path(name) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try data.write(to: URL(filePath: path(name)))
    }

    /// Copies a file of the project's corpus.
    func copyFromCorpus(_ file: String, to name: String) throws {
        guard let data = FileManager.default.contents(atPath: ProjectCorpus.path + "/" + file) else {
            throw CommandFault("the corpus has no \(file)")
        }
        try write(data, to: name)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

    func move(_ name: String, to new: String) throws {
        try FileManager.default.moveItem(atPath: path(name), toPath: path(new))
    }

    /// Runs `acervo` in the archive's folder, where it finds `corpus` and `index` by itself.
    func run(_ arguments: String..., environment: [String: String] = [:], input: String = "") throws -> Outcome {
        try Acervo.run(arguments, in: root, environment: environment, input: Data(input.utf8))
    }

    /// The same, of a list.
    func run(_ arguments: [String]) throws -> Outcome { try Acervo.run(arguments, in: root) }

    /// Starts `acervo` in the archive's folder.
    func start(_ arguments: String...) throws -> RunningCommand { try Acervo.start(arguments, in: root) }

    /// Brings the index up to date; the summary.
    @discardableResult
    func index() throws -> JSON {
        let outcome = try run("index", "--format", "json")
        guard outcome.status == 0 || outcome.status == 3 else { throw CommandFault("\(outcome)") }
        return try outcome.json()
    }

    /// The answer to `query`, as JSON.
    func search(_ query: String, _ options: String...) throws -> JSON {
        let outcome = try Acervo.run(["search", "--format", "json", "--all"] + options + ["--", query], in: root)
        guard outcome.status == 0 || outcome.status == 1 else { throw CommandFault("\(outcome)") }
        return try outcome.json()
    }

    /// The names of the files that `query` finds, the best first: `corpus/obra.txt` is `obra`.
    func names(_ query: String, _ options: String...) throws -> [String] {
        let arguments = ["search", "--format", "paths", "--all"] + options + ["--", query]
        let outcome = try Acervo.run(arguments, in: root)
        guard outcome.status == (outcome.lines.isEmpty ? 1 : 0) else { throw CommandFault("\(outcome)") }
        return outcome.lines.map { (($0 as NSString).lastPathComponent as NSString).deletingPathExtension }
    }

    /// Every act as the index shows it, a line of JSON each, in an order that hangs on nothing but the acts.
    func everything() throws -> [String] {
        let outcome = try run("search", "--format", "jsonl", "--all", "--sort", "code")
        guard outcome.status == 0 || outcome.lines.isEmpty else { throw CommandFault("\(outcome)") }
        return outcome.lines
    }

    /// The bytes of every file of the index folder, by its name; but for those SQLite keeps while it is being read.
    func indexFiles() throws -> [String: Data] {
        guard let names = FileManager.default.enumerator(atPath: path("index")) else { return [:] }
        var files: [String: Data] = [:]
        for case let name as String in names where !name.hasSuffix("-wal") && !name.hasSuffix("-shm") {
            if let data = FileManager.default.contents(atPath: path("index/" + name)) { files[name] = data }
        }
        return files
    }

    /// When each file of the index folder was last written.
    func indexTimes() throws -> [String: Date] {
        try indexFiles().keys.reduce(into: [:]) { times, name in
            let attributes = try FileManager.default.attributesOfItem(atPath: path("index/" + name))
            times[name] = attributes[.modificationDate] as? Date
        }
    }
}
