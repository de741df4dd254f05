/// Finds a municipality's name whose first words recognition has misread: `EL ALCALDE METROPQLITANO DE LIMA`,
/// `MUNIGIPALIDAD PROVIMCIAL DE ...`.
struct MisreadBody {
    let text: ActText

    private static let openings: [(letters: [UInt8], words: String)] = [
        ("municipalidadprovincialde", "Municipalidad Provincial de"),
        ("municipalidaddistritalde", "Municipalidad Distrital de"),
        ("municipalidadmetropolitanadelima", "Municipalidad Metropolitana de Lima"),
        ("alcaldemetropolitanodelima", "Municipalidad Metropolitana de Lima"),
        ("concejometropolitanodelima", "Municipalidad Metropolitana de Lima"),
    ].map { (Array($0.0.utf8), $0.1) }

    /// The first such name of `lines` whose place INEI's list has.
    func name(in lines: [Line]) -> (name: String, range: Range<Int>)? {
        for line in lines where line.range.count < 200 {
            for token in Token.words(of: text.bytes, in: line.range) where token.range.count > 4 {
                if let found = name(at: token.range.lowerBound, to: line.range.upperBound) { return found }
            }
        }
        return nil
    }

    private func name(at offset: Int, to limit: Int) -> (name: String, range: Range<Int>)? {
        let offsets = (offset..<min(limit, offset + 44)).filter { text.bytes[$0].isWordByte }
        let letters = offsets.map { text.bytes[$0] }
        for (opening, words) in Self.openings
        where letters.first == opening.first || letters.dropFirst().first == opening[1] {
            guard let (_, length) = Approximation.prefix(of: letters, like: opening, within: 3) else { continue }
            let end = offsets[length - 1] + 1
            if words.hasSuffix("Lima") { return (words, offset..<end) }
            let level: Municipality.Level = words.contains("Provincial") ? .provincial : .distrital
            guard let place = PlaceName(text: text).municipality(at: end, level),
                !MunicipalityTable.all(level, letters: FoldedName(place.name).letters).isEmpty
            else { continue }
            return (words + " " + place.name, offset..<place.end)
        }
        return nil
    }
}
