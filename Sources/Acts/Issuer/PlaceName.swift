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

    /// The name that starts at `offset`: words in capitals, six at most, on one line.
    func place(at offset: Int) -> (name: String, end: Int)? {
        named(words(at: offset, crossesLine: false))
    }

    /// The municipality's place that starts at `offset`.
    ///
    /// Where INEI's list knows a place of `level` that starts here, that is it: what follows in the same capitals (`Y LA
    /// ASOCIACIÓN ...`) is no part of it, and a name cut by the line's end goes on in the next line.
    func municipality(at offset: Int, _ level: Municipality.Level?) -> (name: String, end: Int)? {
        let across = words(at: offset, crossesLine: true)
        if let known = known(across, level) { return known }
        let words = words(at: offset, crossesLine: false)
        let isCut = words.allSatisfy { Self.isOpen(Array(text.bytes[$0])) }
        let line = isCut ? across : words
        return mended(line, level) ?? named(line)
    }

    private func named(_ words: [Range<Int>]) -> (name: String, end: Int)? {
        var words = words
        while let last = words.last, last.count == 1 || Self.connectives.contains(Array(text.bytes[last])) {
            words.removeLast()
        }
        return words.last.map { (Capitals.name(words.map { text.printed($0) }), $0.upperBound) }
    }

    /// Words that open names and are none by themselves: `San`, `Santa Rosa de` ...
    private static func isOpen(_ word: [UInt8]) -> Bool { connectives.contains(word) || openings.contains(word) }

    private static let openings: Set<[UInt8]> = Set(
        "san santa santo villa nueva nuevo alto puerto".split(separator: " ").map { Array($0.utf8) }
    )

    /// The longest of `words` that INEI's list has.
    private func known(_ words: [Range<Int>], _ level: Municipality.Level?) -> (name: String, end: Int)? {
        var letters: [[UInt8]] = [[]]
        for word in words { letters.append(letters[letters.count - 1] + text.bytes[word]) }
        for count in stride(from: words.count, to: 0, by: -1) {
            let found = level.map { MunicipalityTable.all($0, letters: letters[count]) }
            if (found ?? MunicipalityTable.all(letters: letters[count])).isEmpty { continue }
            if goesOn(words, after: count) { return nil }
            return (Capitals.name(words.prefix(count).map { text.printed($0) }), words[count - 1].upperBound)
        }
        return nil
    }

    /// `San Jacinto` is a district, `San Jacinto del Valle` another place: "de" on the same line goes on with the name;
    /// `Santa` is a province, `Santa Rosa` none.
    private func goesOn(_ words: [Range<Int>], after count: Int) -> Bool {
        let isOpen = words.prefix(count).allSatisfy { Self.isOpen(Array(text.bytes[$0])) }
        if isOpen, count < words.count, !isOpenEnd(words[count]) { return true }
        guard count + 1 < words.count,
            ["de", "del"].contains(where: { text.bytes[words[count]].elementsEqual($0.utf8) })
        else { return false }
        return !text.bytes[words[count - 1].upperBound..<words[count].lowerBound].contains(where: \.isLineEnd)
    }

    private func isOpenEnd(_ word: Range<Int>) -> Bool { Self.connectives.contains(Array(text.bytes[word])) }

    /// The place that recognition has misread by a letter or two: the longest of `words` that is near to one.
    private func mended(_ words: [Range<Int>], _ level: Municipality.Level?) -> (name: String, end: Int)? {
        guard let level else { return nil }
        for count in stride(from: words.count, to: 0, by: -1) where !goesOn(words, after: count) {
            let letters = words.prefix(count).flatMap { text.bytes[$0] }
            if let near = MunicipalityTable.nearest(level, letters: letters) {
                return (near.place, words[count - 1].upperBound)
            }
        }
        return nil
    }

    private func words(at offset: Int, crossesLine: Bool) -> [Range<Int>] {
        var limit = text.bytes[offset...].prefix { !$0.isLineEnd }.endIndex
        if crossesLine {
            let next = text.bytes[limit...].prefix { !$0.isWordByte }.endIndex
            limit = text.bytes[next...].prefix { !$0.isLineEnd }.endIndex
        }
        var words: [Range<Int>] = []
        var index = offset
        while words.count < 6 {
            let start = skipMarks(index, limit, crossesLine || words.isEmpty)
            guard start < limit, text.bytes[start].isLetter else { break }
            let end = text.bytes[start..<limit].prefix { $0.isWordByte }.endIndex
            let word = Array(text.bytes[start..<end])
            let isConnective = Self.connectives.contains(word)
            if Self.stops.contains(word) || !(isConnective || text.isCapital(at: start)) { break }
            words.append(start..<end)
            index = end
        }
        return words
    }

    private func skipMarks(_ index: Int, _ limit: Int, _ crossesLine: Bool) -> Int {
        var next = index
        while next < limit, isSkipped(text.bytes[next]) || (crossesLine && text.bytes[next].isLineEnd) { next += 1 }
        return next
    }

    private func isSkipped(_ byte: UInt8) -> Bool { byte.isBlank || byte == ascii("\"") || byte == ascii("-") }
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
