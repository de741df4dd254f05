import Analysis

/// A name's letters, for comparing: case, accents, blanks and marks left out.
struct FoldedName {
    let letters: [UInt8]

    init(_ name: String) { letters = FoldedText(name).bytes.filter(\.isWordByte) }
}

/// Reads the name of a place: `San Jacinto del Valle`.
struct PlaceName {
    let text: ActText

    private static let connectives: Set<[UInt8]> = Set(
        "de del la las los el y".split(separator: " ").map { Array($0.utf8) }
    )
    private static let stops: Set<[UInt8]> = Set(
        """
        en visto vistos que para por considerando cuanto quien quienes representada representado con region departamento \
        provincia aprueba su se a mediante reunido ha sesion alcaldia gerencia secretaria concejo resolucion ordenanza \
        decreto acuerdo municipalidad dado manual reglamento plan texto directiva
        """.split(separator: " ").map { Array($0.utf8) }
    )

    /// The place that starts at `offset`: up to six words on the line, capitals first.
    func place(at offset: Int) -> (name: String, end: Int)? {
        let limit = text.bytes[offset...].prefix { !$0.isLineEnd || $0 == 0 }.endIndex
        var words: [Range<Int>] = []
        var index = offset
        while words.count < 6 {
            let start = skipMarks(index, limit, isFirst: words.isEmpty)
            guard start < limit, text.bytes[start].isLetter else { break }
            let end = text.bytes[start..<limit].prefix { $0.isWordByte }.endIndex
            let word = Array(text.bytes[start..<end])
            let isConnective = Self.connectives.contains(word)
            if Self.stops.contains(word) || !(isConnective || text.isCapital(at: start)) { break }
            words.append(start..<end)
            index = end
        }
        while let last = words.last, last.count == 1 || Self.connectives.contains(Array(text.bytes[last])) {
            words.removeLast()
        }
        guard let first = words.first, let last = words.last else { return nil }
        return (Capitals.name(words.map { text.printed($0) }), max(first.upperBound, last.upperBound))
    }

    private func skipMarks(_ index: Int, _ limit: Int, isFirst: Bool) -> Int {
        var next = index
        while next < limit,
            text.bytes[next].isBlank || (isFirst && (text.bytes[next] == ascii("\"") || text.bytes[next].isLineEnd))
        {
            next += 1
        }
        return next
    }
}

/// Writes names that are printed in capitals as people write them.
enum Capitals {
    /// `SAN JACINTO DEL VALLE` as `San Jacinto del Valle`.
    static func name(_ words: [String]) -> String {
        words.enumerated().map { index, word in
            let small = word.lowercased()
            if index > 0, connectives.contains(small) { return small }
            guard word.count > 1, word == word.uppercased() else { return word }
            return small.prefix(1).uppercased() + small.dropFirst()
        }.joined(separator: " ")
    }

    /// The initials of a name, as municipalities form theirs: "Municipalidad Distrital de San Jacinto" is `MDSJ`.
    static func initials(of name: String) -> String {
        name.split(separator: " ").filter { !connectives.contains($0.lowercased()) }
            .map { $0.prefix(1).uppercased() }.joined()
    }

    private static let connectives: Set<String> = ["de", "del", "la", "las", "los", "el", "y"]
}
