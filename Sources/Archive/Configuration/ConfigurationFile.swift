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
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else {
            throw ArchiveError.unreadableConfiguration(path)
        }
        do {
            let node = try compose(yaml: text)
            return try node.map { try configuration(ConfigurationNode($0, path: path)) } ?? ArchiveConfiguration()
        } catch let error as YamlError {
            let reason = "\(error)".replacing("\n", with: " ")
            throw ArchiveError.badConfiguration(
                path,
                line: nil,
                es: "no es YAML: \(reason)",
                en: "it isn't YAML: \(reason)"
            )
        }
    }

    private static func configuration(_ node: ConfigurationNode) throws -> ArchiveConfiguration {
        let keys = try node.mapping(allowing: ["issuer", "initials", "ubigeo", "aliases", "series"])
        var configuration = ArchiveConfiguration()
        configuration.profile.issuer = try keys["issuer"]?.text()
        configuration.profile.initials = try keys["initials"]?.initials()
        configuration.profile.ubigeo = try keys["ubigeo"]?.ubigeo()
        configuration.profile.aliases = Set(try keys["aliases"]?.list().map { try $0.initials() } ?? [])
        configuration.series = try keys["series"]?.list().map(series) ?? []
        return configuration
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

/// A piece of the file, and where it stands.
private struct ConfigurationNode {
    private let node: Node
    private let path: String

    init(_ node: Node, path: String) {
        self.node = node
        self.path = path
    }

    func error(es: String, en: String) -> ArchiveError {
        ArchiveError.badConfiguration(path, line: node.mark?.line, es: es, en: en)
    }

    func mapping(allowing names: [String]) throws -> [String: ConfigurationNode] {
        guard case .mapping(let mapping) = node else {
            throw error(es: "se espera una lista de «clave: valor»", en: "a list of “key: value” is expected")
        }
        var found: [String: ConfigurationNode] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard names.contains(name) else {
                let known = names.joined(separator: ", ")
                throw ConfigurationNode(key, path: path).error(
                    es: "no existe la clave «\(name)»; las que hay: \(known)",
                    en: "there is no key “\(name)”; there are: \(known)"
                )
            }
            found[name] = ConfigurationNode(value, path: path)
        }
        return found
    }

    func list() throws -> [ConfigurationNode] {
        guard case .sequence(let sequence) = node else {
            throw error(es: "se espera una lista", en: "a list is expected")
        }
        return sequence.map { ConfigurationNode($0, path: path) }
    }

    func text() throws -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
            throw error(es: "se espera un texto", en: "a text is expected")
        }
        return scalar.string
    }

    func initials() throws -> String {
        let text = try text().uppercased()
        guard text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
            throw error(es: "las siglas son solo letras: «\(text)»", en: "initials are letters only: “\(text)”")
        }
        return text
    }

    func ubigeo() throws -> String {
        let text = try text()
        guard text.utf8.count == 6, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else {
            throw error(
                es: "el ubigeo del INEI tiene seis cifras, entre comillas: «\(text)»",
                en: "INEI's ubigeo has six figures, in quotes: “\(text)”"
            )
        }
        return text
    }

    func type() throws -> ActType {
        let text = try text()
        guard let type = ActType(rawValue: text) else {
            let known = ActType.allCases.map(\.rawValue).joined(separator: ", ")
            throw error(
                es: "no existe el tipo «\(text)»; los que hay: \(known)",
                en: "no type “\(text)”; there are: \(known)"
            )
        }
        return type
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

extension ArchiveError {
    fileprivate static func unreadableConfiguration(_ path: String) -> ArchiveError {
        ArchiveError(
            .inaccessible,
            es: "No se puede leer \(path). Revise que exista, que esté en UTF-8 y que tenga permiso de lectura.",
            en: "Can't read \(path). Check that it exists, is in UTF-8 and may be read."
        )
    }

    fileprivate static func badConfiguration(_ path: String, line: Int?, es: String, en: String) -> ArchiveError {
        let place = line.map { "\(path):\($0)" } ?? path
        return ArchiveError(.badConfiguration, es: "\(place): \(es).", en: "\(place): \(en).")
    }
}
