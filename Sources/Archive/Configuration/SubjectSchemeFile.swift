import Acts
import Analysis

/// Reads the archive's own subject scheme: see `docs/configuration.md`.
enum SubjectSchemeFile {
    /// - Throws: ``ArchiveError`` with the code `badConfiguration` that names the line, or `inaccessible`.
    static func read(_ path: String) throws -> SubjectScheme {
        guard let root = try ConfigurationNode.root(of: path) else { throw ArchiveError.emptyScheme(path) }
        let groups = try root.mapping(allowing: ["subjects"])["subjects"]?.list() ?? []
        guard !groups.isEmpty else { throw ArchiveError.emptyScheme(path) }
        var codes: Set<String> = []
        return SubjectScheme(try groups.map { try group($0, &codes) })
    }

    private static func group(_ node: ConfigurationNode, _ codes: inout Set<String>) throws -> SubjectScheme.Group {
        let keys = try node.mapping(allowing: ["code", "name", "weak", "parts"])
        let subject = try subject(node, keys, &codes)
        guard !subject.code.contains("-") else {
            throw node.error(
                es: "el código de una materia no lleva guion; los de sus partes sí: «\(subject.code)»",
                en: "a subject's code has no hyphen; those of its parts have: “\(subject.code)”"
            )
        }
        let weak = try keys["weak"]?.list().map { try words($0) } ?? []
        let parts = try keys["parts"]?.list().map { try part($0, of: subject, &codes) } ?? []
        guard !parts.isEmpty else {
            throw node.error(es: "a la materia \(subject.code) le faltan «parts»", en: "\(subject.code) lacks “parts”")
        }
        return SubjectScheme.Group(subject: subject, weak: weak, parts: parts)
    }

    private static func part(
        _ node: ConfigurationNode,
        of group: Subject,
        _ codes: inout Set<String>
    ) throws -> SubjectScheme.Part {
        let keys = try node.mapping(allowing: ["code", "name", "words"])
        let subject = try subject(node, keys, &codes)
        guard subject.code.hasPrefix(group.code + "-") else {
            throw node.error(
                es: "el código de una parte de \(group.code) empieza con «\(group.code)-»: «\(subject.code)»",
                en: "the code of a part of \(group.code) begins with “\(group.code)-”: “\(subject.code)”"
            )
        }
        guard let list = try keys["words"]?.list(), !list.isEmpty else {
            throw node.error(es: "a \(subject.code) le faltan «words»", en: "\(subject.code) lacks “words”")
        }
        return SubjectScheme.Part(subject: subject, words: try list.map { try words($0) })
    }

    private static func subject(
        _ node: ConfigurationNode,
        _ keys: [String: ConfigurationNode],
        _ codes: inout Set<String>
    ) throws -> Subject {
        guard let code = try keys["code"]?.text().uppercased(), let name = try keys["name"]?.text() else {
            throw node.error(es: "falta «code» o «name»", en: "“code” or “name” is missing")
        }
        let isCode = code.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D || byte == 0x2E
        }
        guard isCode else {
            throw node.error(
                es: "un código es de letras sin tilde, cifras, puntos y guiones: «\(code)»",
                en: "a code is made of letters without accents, figures, points and hyphens: “\(code)”"
            )
        }
        guard codes.insert(code).inserted else {
            throw node.error(es: "el código \(code) está dos veces", en: "the code \(code) comes twice")
        }
        return Subject(code: code, name: name)
    }

    /// Words as texts are looked at: small, without accents; `*` stays.
    private static func words(_ node: ConfigurationNode) throws -> String {
        let text = try node.text()
        let folded = String(decoding: FoldedText(text).bytes, as: UTF8.self)
        let first = folded.prefix { $0 != " " }
        guard let star = first.firstIndex(of: "*") else { return folded }
        // Words are found by their first three letters.
        guard first.distance(from: first.startIndex, to: star) >= 3 else {
            throw node.error(
                es: "la primera palabra necesita tres letras antes de «*»: «\(text)»",
                en: "the first word needs three letters before “*”: “\(text)”"
            )
        }
        return folded
    }
}

extension ArchiveError {
    fileprivate static func emptyScheme(_ path: String) -> ArchiveError {
        ArchiveError.badConfiguration(
            path,
            line: nil,
            es: "no hay ninguna materia bajo «subjects»",
            en: "there is no subject under “subjects”"
        )
    }
}
