import Acts
import Foundation
import Yams

/// A piece of the file, and where it stands.
struct ConfigurationNode {
    private let node: Node
    /// The file.
    let path: String

    init(_ node: Node, path: String) {
        self.node = node
        self.path = path
    }

    /// The whole of the file at `path`; `nil` where it is empty.
    ///
    /// - Throws: ``ArchiveError`` with the code `badConfiguration`, or `inaccessible`.
    static func root(of path: String) throws -> ConfigurationNode? {
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else {
            throw ArchiveError.unreadableConfiguration(path)
        }
        do {
            return try compose(yaml: text).map { ConfigurationNode($0, path: path) }
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

    /// The file at `other`, a path from this file's folder.
    func besides(_ other: String) -> String {
        other.hasPrefix("/") ? other : (path as NSString).deletingLastPathComponent + "/" + other
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

    func day() throws -> ActDate {
        let text = try text()
        guard let date = ActDate(iso: text), date.day != nil, date.isPossible else {
            throw error(
                es: "se espera una fecha, como 2019-01-01: «\(text)»",
                en: "a date is expected, as 2019-01-01: “\(text)”"
            )
        }
        return date
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

extension ArchiveError {
    static func unreadableConfiguration(_ path: String) -> ArchiveError {
        ArchiveError(
            .inaccessible,
            es: "No se puede leer \(path). Revise que exista, que esté en UTF-8 y que tenga permiso de lectura.",
            en: "Can't read \(path). Check that it exists, is in UTF-8 and may be read."
        )
    }

    static func badConfiguration(_ path: String, line: Int?, es: String, en: String) -> ArchiveError {
        let place = line.map { "\(path):\($0)" } ?? path
        return ArchiveError(.badConfiguration, es: "\(place): \(es).", en: "\(place): \(en).")
    }
}
