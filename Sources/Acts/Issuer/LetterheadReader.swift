/// Reads a letterhead in lines, with words of another column or specks of a coat of arms between them: `MUNICIPALIDAD
/// ALCALDÍA / A PROVINCIAL DE / SAN JACINTO  2019-2022`.
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
            guard line.count < 60, let head = text.first("municipalidad", in: line) else { return nil }
            return lines[index...].dropFirst().prefix(3).indices.lazy.compactMap { name(at: $0, from: head) }.first
        }
    }

    /// The level on the line at `index`, the place on it or on one of the two below.
    private func name(at index: Int, from head: Range<Int>) -> (name: String, range: Range<Int>)? {
        for (phrase, words, level) in Self.levels where lines[index].range.count < 60 {
            guard let found = text.first(phrase, in: lines[index].range) else { continue }
            let below = lines[index...].dropFirst().prefix(2).flatMap { starts(of: $0) }
            for start in [found.upperBound] + below {
                guard let place = PlaceName(text: text).municipality(at: start, level),
                    !MunicipalityTable.all(level, letters: FoldedName(place.name).letters).isEmpty
                else { continue }
                return (words + " " + place.name, head.lowerBound..<max(head.upperBound, place.end))
            }
        }
        return nil
    }

    /// Where words of a short line start that may start a name.
    private func starts(of line: Line) -> [Int] {
        guard line.range.count < 60 else { return [] }
        return Token.tokens(of: text.bytes, in: line.range).filter { $0.range.count > 2 && !$0.isFigures }.map(
            \.range.lowerBound
        )
    }
}
