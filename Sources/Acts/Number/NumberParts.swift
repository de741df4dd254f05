/// Tells the parts of a number from each other: year, letter, issuer's initials, organs.
struct NumberParts {
    var figures: LeadingFigures
    let start: Int
    let parts: [NumberPart]

    /// The number they make.
    var number: ParsedNumber {
        var number = ParsedNumber(
            range: start..<end,
            figuresEnd: figures.end,
            value: figures.value,
            isRepaired: figures.isRepaired
        )
        splitStuckYear(&number)
        readYear(&number)
        readLetter(&number)
        readInitials(&number)
        return number
    }

    private var end: Int { parts.last?.range.upperBound ?? figures.end }

    /// `0412025-MPC`: the dash before the year is lost.
    private func splitStuckYear(_ number: inout ParsedNumber) {
        guard !figures.hasPrefix, (6...8).contains(figures.count), !parts.isEmpty else { return }
        let year = figures.value % 10_000
        guard (1980...2035).contains(year), !parts.contains(where: { $0.year != nil }) else { return }
        number.value = figures.value / 10_000
        number.year = year
        number.isRepaired = true
    }

    private func readYear(_ number: inout ParsedNumber) {
        if number.year != nil { return }
        number.year = parts.lazy.compactMap(\.year).first
        guard number.year == nil else { return }
        if let first = parts.first, let year = first.shortYear {
            number.year = year
        } else if parts.count == 2, parts[0].isLetters, let year = parts[1].shortYear {
            number.year = year
        }
    }

    /// A letter right behind the figures is part of the number (`162-A/MDC`, `017-A-2019`), unless the year of two
    /// figures is all that follows (`033-A-96`), where it names the office.
    private func readLetter(_ number: inout ParsedNumber) {
        guard let first = parts.first, first.isLetters, first.text.count == 1 else { return }
        guard !first.followsStroke, !first.followsBlank, parts.count > 1 || first.range.lowerBound == figures.end else {
            return
        }
        if parts.count == 2, parts[1].shortYear != nil { return }
        number.letter = capitals(first)
    }

    private func readInitials(_ number: inout ParsedNumber) {
        var letters = parts.filter { $0.isLetters }
        if number.letter != nil { letters.removeFirst() }
        guard let chosen = initials(among: letters) else {
            number.organs = letters.map(capitals)
            return
        }
        number.suffix = capitals(letters[chosen])
        number.organs = letters.indices.filter { $0 != chosen }.map { capitals(letters[$0]) }
        restoreStroke(&number)
    }

    /// The part that names the municipality: a known one; else one that starts as they all do; else the only one.
    private func initials(among letters: [NumberPart]) -> Int? {
        if let known = letters.firstIndex(where: { MunicipalitySuffix.known(capitals($0)) != nil }) { return known }
        let likely = letters.firstIndex { part in
            part.text.count >= 2 && part.text[0] == ascii("m") && !OrganSuffixes.contains(part.text)
        }
        if let likely { return likely }
        if let local = letters.firstIndex(where: { $0.text.count >= 3 && $0.text.starts(with: "gl".utf8) }) {
            return local
        }
        let others = letters.indices.filter { letters[$0].text.count > 1 && !OrganSuffixes.contains(letters[$0].text) }
        return others.count == 1 && letters.count == 1 ? others.first : nil
    }

    /// `MDSLIC`: recognition read the stroke of `MDSL/C` as `I`; proven where the first part is a known one.
    private func restoreStroke(_ number: inout ParsedNumber) {
        guard let suffix = number.suffix, MunicipalitySuffix.known(suffix) == nil, suffix.count > 4 else { return }
        let organ = String(suffix.suffix(1))
        guard suffix.dropLast().last == "I", organ == "C" || organ == "A" else { return }
        guard MunicipalitySuffix.known(String(suffix.dropLast(2))) != nil else { return }
        number.suffix = String(suffix.dropLast(2))
        number.organs.insert(organ, at: 0)
        number.isRepaired = true
    }

    private func capitals(_ part: NumberPart) -> String { String(decoding: part.text, as: UTF8.self).uppercased() }
}
