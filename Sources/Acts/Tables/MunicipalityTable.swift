/// A municipality of INEI's list of districts and provinces.
struct Municipality: Sendable, Hashable {
    /// Who governs: a province's municipality also governs the district of its capital (LOM articles 2 and 3).
    enum Level: Sendable, Hashable {
        case provincial, distrital
    }

    let level: Level
    /// Six digits; a province's is that of its capital's district.
    let ubigeo: String
    /// The district's, or the province's, name.
    let place: String
    /// The province it belongs to.
    let province: String
    /// The place's letters: small, without accents and blanks.
    let letters: [UInt8]
}

/// The municipalities there are: the list of INEI (UBIGEO), 196 provinces and their districts.
///
/// A row is a province: its four digits, its name, and its districts, each with its two digits.
enum MunicipalityTable {
    /// The municipalities of `level` whose place has these letters.
    static func all(_ level: Municipality.Level, letters: [UInt8]) -> [Municipality] {
        (byLetters[letters] ?? []).filter { $0.level == level }
    }

    /// The municipalities, of either level, whose place has these letters.
    ///
    /// The district of a province's capital isn't one: the province governs it.
    static func all(letters: [UInt8]) -> [Municipality] {
        let found = byLetters[letters] ?? []
        return found.contains { $0.level == .provincial } ? found.filter { !$0.isCapital } : found
    }

    /// The one place of `level` that differs by a letter in five from `letters`, two at most, where just one does; else
    /// the only one that starts with them.
    static func nearest(_ level: Municipality.Level, letters: [UInt8]) -> Municipality? {
        guard letters.count >= 5 else { return nil }
        let limit = letters.count < 8 ? 0 : min(2, letters.count / 5)
        let asked = LetterSet(letters)
        let near = places(level) { asked.mayBe($0, within: limit) }.filter {
            Approximation.distance(letters, municipalities[$0].letters, within: limit) <= limit
        }
        if near.count == 1 { return municipalities[near[0]] }
        guard near.isEmpty else { return nil }
        let longer = places(level) { asked.mayBegin($0) }.filter { municipalities[$0].letters.starts(with: letters) }
        return longer.count == 1 ? municipalities[longer[0]] : nil
    }

    /// The places of `level` in ``municipalities`` whose letters pass `isWanted`.
    private static func places(_ level: Municipality.Level, where isWanted: (LetterSet) -> Bool) -> [Int] {
        letterSets.indices.filter { isWanted(letterSets[$0]) && municipalities[$0].level == level }
    }

    /// The department's name of a UBIGEO.
    static func department(_ ubigeo: String) -> String? {
        Int(ubigeo.prefix(2)).flatMap { departments.indices.contains($0 - 1) ? departments[$0 - 1] : nil }
    }

    /// The municipalities whose names make these initials: `MDSJ` is a district's, `MPQ` a province's.
    static func all(initials: String) -> [Municipality] { byInitials[initials] ?? [] }

    private static let departments = [
        "Amazonas", "Áncash", "Apurímac", "Arequipa", "Ayacucho", "Cajamarca", "Callao", "Cusco", "Huancavelica",
        "Huánuco", "Ica", "Junín", "La Libertad", "Lambayeque", "Lima", "Loreto", "Madre de Dios", "Moquegua", "Pasco",
        "Piura", "Puno", "San Martín", "Tacna", "Tumbes", "Ucayali",
    ]

    private static let municipalities: [Municipality] =
        [rows1, rows2, rows3].flatMap { $0.split(separator: "\n").flatMap(province) }

    private static let letterSets = municipalities.map { LetterSet($0.letters) }

    private static let byLetters = Dictionary(grouping: municipalities, by: \.letters)

    private static let byInitials = Dictionary(grouping: municipalities) { municipality in
        (municipality.level == .provincial ? "MP" : "MD") + Capitals.initials(of: municipality.place)
    }

    private static func province(_ row: Substring) -> [Municipality] {
        let cells = row.split(separator: "|")
        guard cells.count == 3 else { preconditionFailure("a row of provinces needs three cells: \(row)") }
        let province = String(cells[1])
        let own = Municipality(
            level: .provincial,
            ubigeo: String(cells[0]) + "01",
            place: province,
            province: province,
            letters: FoldedName(province).letters
        )
        return [own]
            + cells[2].split(separator: ";").map { district in
                let name = String(district.dropFirst(3))
                return Municipality(
                    level: .distrital,
                    ubigeo: String(cells[0]) + district.prefix(2),
                    place: name,
                    province: province,
                    letters: FoldedName(name).letters
                )
            }
    }
}

extension Municipality {
    /// Whether it is the district of its province's capital, which has no municipality of its own.
    var isCapital: Bool { level == .distrital && ubigeo.hasSuffix("01") }
}
