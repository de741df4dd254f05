import Acts
import Foundation
import Yams

/// Reads `acervo.yaml`.
///
/// What it doesn't know is an error that names the line: a key that was misspelt would else be without effect, in
/// silence.
enum ConfigurationFile {
    /// - Throws: ``ArchiveError`` with the code `badConfiguration`.
    static func read(_ path: String) throws -> ArchiveConfiguration {
        try ConfigurationNode.root(of: path).map(configuration) ?? ArchiveConfiguration()
    }

    private static func configuration(_ node: ConfigurationNode) throws -> ArchiveConfiguration {
        let keys = try node.mapping(allowing: [
            "issuer", "initials", "ubigeo", "aliases", "series", "subjects", "mayors",
        ])
        var configuration = ArchiveConfiguration()
        configuration.profile.issuer = try keys["issuer"]?.text()
        configuration.profile.initials = try keys["initials"]?.initials()
        configuration.profile.ubigeo = try keys["ubigeo"]?.ubigeo()
        configuration.profile.aliases = Set(try keys["aliases"]?.list().map { try $0.initials() } ?? [])
        if let subjects = try keys["subjects"]?.text() {
            configuration.profile.scheme = try SubjectSchemeFile.read(node.besides(subjects))
        }
        configuration.profile.officeholders = try keys["mayors"]?.list().map(officeholder) ?? []
        configuration.series = try keys["series"]?.list().map(series) ?? []
        return configuration
    }

    private static func officeholder(_ node: ConfigurationNode) throws -> Officeholder {
        let keys = try node.mapping(allowing: ["name", "from", "to"])
        guard let name = keys["name"], let from = keys["from"] else {
            throw node.error(es: "a un alcalde le falta «name» o «from»", en: "a mayor lacks “name” or “from”")
        }
        return Officeholder(name: try name.text(), from: try from.day(), to: try keys["to"]?.day())
    }

    private static func series(_ node: ConfigurationNode) throws -> DocumentarySeries {
        let keys = try node.mapping(allowing: ["code", "name", "types", "retention"])
        guard let code = keys["code"], let name = keys["name"], let types = keys["types"] else {
            throw node.error(
                es: "a una serie le falta «code», «name» o «types»",
                en: "a series lacks “code”, “name” or “types”"
            )
        }
        return DocumentarySeries(
            code: try code.text(),
            name: try name.text(),
            types: try types.list().map { try $0.type() },
            retention: try keys["retention"]?.text()
        )
    }
}

extension ArchiveConfiguration {
    /// The configuration of the archive in `folder`: the file that is named, else `acervo.yaml` beside the index folder, if
    /// there is one.
    ///
    /// - Throws: ``ArchiveError`` with the code `badConfiguration`, or `inaccessible` where the file that is named can't be
    /// read.
    package init(of folder: ArchiveFolder, file: String? = nil) throws {
        let path = file.map { ArchiveFolder($0).path } ?? folder.base + "/" + Self.fileName
        guard file != nil || FileManager.default.fileExists(atPath: path) else {
            self.init()
            return
        }
        self = try ConfigurationFile.read(path)
    }
}
