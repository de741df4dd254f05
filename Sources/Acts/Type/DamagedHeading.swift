/// Finds a heading of which recognition has left the first letters and the number: `RESOLUCIÓ   LDÍA N°296-2019-`.
///
/// Who speaks says the rest.
struct DamagedHeading {
    let text: ActText

    private static let stems: [(stem: [UInt8], name: String)] = [
        ("resoluc", "resolucion"), ("resoiuc", "resolucion"), ("acuerdo", "acuerdodeconcejo"),
        ("decret", "decretodealcaldia"), ("ordenan", "ordenanza"),
    ].map { (Array($0.0.utf8), $0.1) }

    /// The heading, among the first lines.
    func heading() -> Heading? {
        for (index, line) in text.lines.prefix(40).enumerated() where line.range.count < 80 && !line.isForeign {
            guard text.isCapital(at: line.range.lowerBound), let name = name(at: line.range.lowerBound) else {
                continue
            }
            guard let number = number(in: line.range) else { continue }
            var heading = Heading(name: name, line: index, range: line.range.lowerBound..<number.range.lowerBound)
            heading.number = number
            heading.distance = 3
            heading.score = 2
            return heading
        }
        return nil
    }

    private func name(at offset: Int) -> HeadingName? {
        guard let stem = Self.stems.first(where: { text.bytes[offset...].starts(with: $0.stem) }) else { return nil }
        return HeadingTable.names.first { $0.letters.elementsEqual(stem.name.utf8) }
    }

    /// A number with its year, behind its sign.
    private func number(in line: Range<Int>) -> ParsedNumber? {
        for offset in line where text.bytes[offset] == ascii("n") {
            guard let end = NumberSign.endOfSign(in: text.bytes, at: offset, to: line.upperBound) else { continue }
            let number = NumberScanner(bytes: text.bytes, limit: line.upperBound).number(at: end)
            if let number, number.year != nil, text.trimmed(number.range.upperBound..<line.upperBound).isEmpty {
                return number
            }
        }
        return nil
    }
}
