/// A body's name in the text.
struct NamedBody {
    var name: String
    var range: Range<Int>
    /// Whether a level (distrital, provincial) is said.
    var hasLevel: Bool
}

extension IssuerReader {
    private var opening: [Line] {
        let first = max(0, (zones.heading?.line ?? 0) - 20)
        let last = min(text.lines.count, max(zones.motives + 4, (zones.heading?.line ?? 0) + 8))
        return text.lines[first..<max(first, last)].filter { !$0.isForeign }
    }

    func named() -> NamedBody? {
        let found =
            LetterheadReader(text: text, lines: opening).names.map {
                NamedBody(name: $0.name, range: $0.range, hasLevel: true)
            }
            + opening.flatMap { line in bodies(in: line).filter { isAccepted($0, in: line) } }
        let named = found.filter { $0.hasLevel && isSound($0) }
        let suffix = zones.heading?.number?.suffix
        let fitting = named.first { Capitals.initials(of: $0.name) == suffix }
        if let body = fitting ?? named.first, isKnown(body) || isLong(body) { return lengthened(body) }
        if let misread = MisreadBody(text: text).name(in: opening) {
            return NamedBody(name: misread.name, range: misread.range, hasLevel: true)
        }
        if let body = named.first { return lengthened(body) }
        return (found.first { isSound($0) } ?? found.first).map(completed)
    }

    /// Whether its place is more than the specks that recognition makes of a coat of arms: `DE AA`.
    private func isSound(_ body: NamedBody) -> Bool {
        guard body.hasLevel, let place = Self.place(body.name) else { return true }
        return isKnown(body) || FoldedName(place).letters.count > 3
    }

    /// A place of two words or more is hardly specks.
    private func isLong(_ body: NamedBody) -> Bool { Self.place(body.name)?.contains(" ") ?? true }

    func isKnown(_ body: NamedBody) -> Bool {
        guard let level = Self.level(body.name), let place = Self.place(body.name) else { return false }
        return !MunicipalityTable.all(level, letters: FoldedName(place).letters).isEmpty
    }

    private static func place(_ name: String) -> String? {
        name.split(separator: " ", maxSplits: 3).dropFirst(3).first.map { String($0) }
    }

    /// The motives name other municipalities too.
    private func isInMotives(_ body: NamedBody) -> Bool {
        guard zones.motives < text.lines.count, body.range.lowerBound >= text.lines[zones.motives].range.lowerBound
        else {
            return false
        }
        return Capitals.initials(of: body.name) != zones.heading?.number?.suffix
    }

    /// Whether the number's initials are those of the other level: `MPX` is no district's, but for Pueblo Libre's.
    func contradicts(_ body: NamedBody) -> Bool {
        guard let suffix = zones.heading?.number?.suffix, let level = Self.level(body.name), suffix.count > 2 else {
            return false
        }
        return level == .distrital ? suffix.hasPrefix("MP") && suffix != "MPL" : suffix.hasPrefix("MD")
    }

    /// A name that INEI's list has, or that is said twice, is sure; one whose level nobody says isn't.
    func confidence(_ body: NamedBody) -> Double {
        guard body.hasLevel else { return 0.8 }
        if isInMotives(body) || contradicts(body) { return 0.75 }
        if isKnown(body) || !body.name.hasPrefix("Municipalidad") { return 0.95 }
        let letters = FoldedName(body.name).letters
        if let own = profile.issuer, FoldedName(own).letters == letters { return 0.95 }
        let isRepeated = text.lines.prefix(400).contains { line in
            line.range.lowerBound > body.range.upperBound
                && bodies(in: line).contains { FoldedName($0.name).letters == letters }
        }
        return isRepeated ? 0.93 : 0.8
    }

    /// Other bodies count only where they head a line of an act that isn't municipal: papers quote them too.
    private func isAccepted(_ body: NamedBody, in line: Line) -> Bool {
        if body.name.hasPrefix("Municipalidad") { return zones.heading?.name.use != .foreign || isHead(body, of: line) }
        let isForeign = zones.heading.map { $0.name.use == .foreign || $0.number?.suffix == nil } ?? true
        return isForeign && isHead(body, of: line)
    }

    private func isHead(_ body: NamedBody, of line: Line) -> Bool {
        text.trimmed(line.range.lowerBound..<body.range.lowerBound).count <= 4
    }

    private static let openings: [(Phrase, String, Bool)] = [
        ("municipalidad metropolitana de", "Municipalidad Metropolitana de", true),
        ("municipalidad distrital de", "Municipalidad Distrital de", true),
        ("municipalidad distrital del", "Municipalidad Distrital del", true),
        ("municipalidad provincial de", "Municipalidad Provincial de", true),
        ("municipalidad provincial del", "Municipalidad Provincial del", true),
        ("municipalidad del centro poblado de", "Municipalidad del Centro Poblado de", true),
        ("municipalidad de centro poblado de", "Municipalidad de Centro Poblado de", true),
        ("municipalidad del centro poblado", "Municipalidad del Centro Poblado", true),
        ("municipalidad de", "Municipalidad de", false), ("municipalidad del", "Municipalidad del", false),
        ("alcalde metropolitano de", "Municipalidad Metropolitana de", true),
        ("alcaldesa metropolitana de", "Municipalidad Metropolitana de", true),
        ("concejo metropolitano de", "Municipalidad Metropolitana de", true),
        ("alcalde distrital de", "Municipalidad Distrital de", true),
        ("alcalde provincial de", "Municipalidad Provincial de", true),
        ("concejo distrital de", "Municipalidad Distrital de", true),
        ("concejo provincial de", "Municipalidad Provincial de", true),
        ("concejo municipal distrital de", "Municipalidad Distrital de", true),
        ("concejo municipal provincial de", "Municipalidad Provincial de", true),
        ("concejo municipal de la municipalidad", "", false),
        ("alcalde del distrito de", "Municipalidad Distrital de", true),
        ("alcalde de la provincia de", "Municipalidad Provincial de", true),
        ("gobierno local de la provincia de", "Municipalidad Provincial de", true),
        ("gobierno local provincial de", "Municipalidad Provincial de", true),
        ("gobierno local del distrito de", "Municipalidad Distrital de", true),
        ("concejo municipal de", "Municipalidad de", false), ("alcalde de", "Municipalidad de", false),
        ("alcaldesa de", "Municipalidad de", false), ("gobierno regional de", "Gobierno Regional de", true),
        ("gobierno regional del", "Gobierno Regional del", true), ("gobierno regional", "Gobierno Regional", true),
        ("ministerio de", "Ministerio de", true), ("congreso de la republica", "Congreso de la República", true),
        ("presidente de la republica", "Presidencia de la República", true),
        ("presidenta de la republica", "Presidencia de la República", true),
        ("jurado nacional de elecciones", "Jurado Nacional de Elecciones", true),
    ]

    /// "El alcalde de la municipalidad distrital de ...": the name comes later, also where `la Mumicipalidad` is misread.
    private func isArticled(_ end: Int) -> Bool {
        let start = text.skipBlanks(from: end, to: text.bytes.count)
        let articled: [Phrase] = ["la provincia", "este", "esta municipalidad"]
        return text.bytes[start...].starts(with: "la mu".utf8) || text.end(ofAny: articled, at: start) != nil
    }

    private static let byLetter = LetterTable(openings) { $0.0.bytes[0] }

    func bodies(in line: Line) -> [NamedBody] {
        var bodies: [NamedBody] = []
        var index = line.range.lowerBound
        while index < min(line.range.upperBound, line.range.lowerBound + 240) {
            let isStart = index == line.range.lowerBound || !text.bytes[index - 1].isLetter
            if isStart, let body = body(at: index) {
                bodies.append(body)
                index = max(index + 1, body.range.upperBound)
            } else {
                index += 1
            }
        }
        return bodies
    }

    private func body(at index: Int) -> NamedBody? {
        for (phrase, words, hasLevel) in Self.byLetter[text.bytes[index]] {
            guard let end = text.end(of: phrase, at: index) else { continue }
            if words.isEmpty || isArticled(end) { return nil }
            if words.hasSuffix("República") || words.hasSuffix("Elecciones") {
                return NamedBody(name: words, range: index..<end, hasLevel: true)
            }
            let isMunicipal = words.hasPrefix("Municipalidad")
            let reader = PlaceName(text: text)
            guard let place = isMunicipal ? reader.municipality(at: end, Self.level(words)) : reader.place(at: end)
            else {
                return nil
            }
            return NamedBody(name: words + " " + place.name, range: index..<place.end, hasLevel: hasLevel)
        }
        return nil
    }

    /// The end of "Lima", the only metropolitan municipality (LOM article 151), misread or not: `Lirna`, `LlMA`.
    private func lima(at offset: Int) -> Int? {
        let start = text.bytes[offset...].prefix { !$0.isWordByte }.endIndex
        let word = text.bytes[start...].prefix { $0.isWordByte }
        return Approximation.distance(word, Array("lima".utf8), within: 2) <= 2 ? word.endIndex : nil
    }

    /// The level that the words before a place tell.
    static func level(_ words: String) -> Municipality.Level? {
        if words.hasPrefix("Municipalidad Distrital") { return .distrital }
        let isProvincial = words.hasPrefix("Municipalidad Provincial") || words.hasPrefix("Municipalidad Metropolitana")
        return isProvincial ? .provincial : nil
    }

    /// A name that the line's end cuts off (`... DE SAN / JACINTO DEL VALLE`) is written out elsewhere.
    private func lengthened(_ body: NamedBody) -> NamedBody {
        guard body.range.upperBound < text.bytes.count else { return body }
        let letters = FoldedName(body.name).letters
        if let own = profile.issuer, isLonger(own, than: letters) {
            return NamedBody(name: own, range: body.range, hasLevel: true)
        }
        let rest = text.bytes[body.range.upperBound...].prefix { !$0.isLineEnd }
        let suffix = zones.heading?.number?.suffix
        let isShort = suffix.map {
            $0.hasPrefix(Capitals.initials(of: body.name)) && $0 != Capitals.initials(of: body.name)
        }
        guard isShort ?? false || !rest.contains(where: { $0.isWordByte }) else { return body }
        for line in text.lines.prefix(300) {
            for other in bodies(in: line) where isLonger(other.name, than: letters) {
                return NamedBody(name: other.name, range: body.range, hasLevel: true)
            }
        }
        return body
    }

    private func isLonger(_ name: String, than letters: [UInt8]) -> Bool {
        let whole = FoldedName(name).letters
        return whole.count > letters.count && whole.starts(with: letters)
    }

    /// "Alcalde de San Jacinto" alone: the rest of the act may say whether it is a district or a province.
    private func completed(_ body: NamedBody) -> NamedBody {
        let place = FoldedName(body.name).letters
        if let own = profile.issuer, FoldedName(own).letters.hasSuffix(place.dropFirst(15)) {
            return NamedBody(name: own, range: body.range, hasLevel: true)
        }
        for line in text.lines.prefix(400) {
            for other in bodies(in: line)
            where other.hasLevel && FoldedName(other.name).letters.hasSuffix(place.dropFirst(15)) {
                return NamedBody(name: other.name, range: body.range, hasLevel: true)
            }
        }
        return withKnownLevel(body)
    }

    /// Where INEI's list has such a place at one level only, that is its level.
    private func withKnownLevel(_ body: NamedBody) -> NamedBody {
        guard let words = ["Municipalidad de ", "Municipalidad del "].first(where: { body.name.hasPrefix($0) }) else {
            return body
        }
        let place = body.name.dropFirst(words.count)
        let levels = Set(MunicipalityTable.all(letters: FoldedName(String(place)).letters).map(\.level))
        guard let level = levels.first, levels.count == 1 else { return body }
        let head = level == .provincial ? "Municipalidad Provincial" : "Municipalidad Distrital"
        return NamedBody(name: head + words.dropFirst(13) + place, range: body.range, hasLevel: true)
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ other: ArraySlice<UInt8>) -> Bool {
        !other.isEmpty && suffix(other.count).elementsEqual(other)
    }
}
