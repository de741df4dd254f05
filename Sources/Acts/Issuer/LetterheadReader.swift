/// Reads a letterhead in lines, or with words of another column between them: `MUNICIPALIDAD  ALCALDÍA / PROVINCIAL DE /
/// SAN JACINTO  2019-2022`.
struct LetterheadReader {
    let text: ActText
    let lines: [Line]

    private static let levels: [(Phrase, String, Municipality.Level)] = [
        ("provincial de", "Municipalidad Provincial de", .provincial),
        ("provincial del", "Municipalidad Provincial del", .provincial),
        ("distrital de", "Municipalidad Distrital de", .distrital),
        ("distrital del", "Municipalidad Distrital del", .distrital),
    ]

    /// The municipalities so named, as far as INEI's list has them.
    var names: [(name: String, range: Range<Int>)] {
        lines.indices.compactMap { index in
            let line = lines[index].range
            guard text.end(of: "municipalidad", at: line.lowerBound) != nil, line.count < 60 else { return nil }
            return lines[index...].dropFirst().prefix(3).indices.lazy.compactMap { name(at: $0, from: line) }.first
        }
    }

    /// The level on the line at `index`, the place on it or on one of the two below.
    private func name(at index: Int, from head: Range<Int>) -> (name: String, range: Range<Int>)? {
        for (phrase, words, level) in Self.levels {
            guard let end = text.end(of: phrase, at: lines[index].range.lowerBound) else { continue }
            let starts = [end] + lines[index...].dropFirst().prefix(2).map(\.range.lowerBound)
            for start in starts {
                guard let place = PlaceName(text: text).municipality(at: start, level),
                    !MunicipalityTable.all(level, letters: FoldedName(place.name).letters).isEmpty
                else { continue }
                return (words + " " + place.name, head.lowerBound..<max(head.upperBound, place.end))
            }
        }
        return nil
    }
}
