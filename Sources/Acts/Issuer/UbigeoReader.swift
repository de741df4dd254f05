import Analysis

/// Tells municipalities of one name, or of the same initials, apart by what the act says of where it is.
///
/// What the text doesn't tell stays open: initials are not unique (`MPC` is Callao, Cusco, Cañete, Cajamarca ...), and
/// neither are names (there are a dozen districts of Santa Rosa).
struct UbigeoReader {
    let text: ActText
    let zones: Zones

    /// The UBIGEO of the municipality with this name, where the name alone, or the text, leaves one.
    func ubigeo(of name: String) -> String? {
        guard let head = Self.heads.first(where: { name.hasPrefix($0.words) }) else { return nil }
        let place = FoldedName(String(name.dropFirst(head.words.count))).letters
        return one(of: MunicipalityTable.all(head.level, letters: place))?.ubigeo
    }

    /// The municipality with these initials that the text names by its place.
    func municipality(initials: String) -> Municipality? {
        let named = MunicipalityTable.all(initials: initials).filter { !$0.isCapital && names($0.place) }
        return one(of: named)
    }

    private static let heads: [(words: String, level: Municipality.Level)] = [
        ("Municipalidad Distrital de ", .distrital), ("Municipalidad Distrital del ", .distrital),
        ("Municipalidad Provincial de ", .provincial), ("Municipalidad Provincial del ", .provincial),
        ("Municipalidad Metropolitana de ", .provincial),
    ]

    private func one(of found: [Municipality]) -> Municipality? {
        if found.count < 2 { return found.first }
        if let suffix = zones.heading?.number?.suffix, let known = MunicipalitySuffix.known(suffix)?.ubigeo,
            let match = found.first(where: { $0.ubigeo == known })
        {
            return match
        }
        let inProvince = found.filter { names($0.province) }
        if inProvince.count == 1 { return inProvince.first }
        let inDepartment = (inProvince.isEmpty ? found : inProvince).filter {
            MunicipalityTable.department($0.ubigeo).map(names) ?? false
        }
        return inDepartment.count == 1 ? inDepartment.first : nil
    }

    /// Whether the opening, or the lines where it is signed, name the place.
    private func names(_ place: String) -> Bool {
        let phrase = Phrase(String(decoding: FoldedText(place).bytes, as: UTF8.self))
        return areas.contains { text.first(phrase, in: $0) != nil }
    }

    private var areas: [Range<Int>] {
        guard !text.lines.isEmpty else { return [] }
        let opening = text.lines[min(text.lines.count, zones.motives + 4) - 1].range.upperBound
        guard zones.closing < text.lines.count else { return [0..<opening] }
        let closing = text.lines[zones.closing].range.lowerBound
        return [0..<min(opening, closing), closing..<min(text.bytes.count, closing + 1500)]
    }
}
