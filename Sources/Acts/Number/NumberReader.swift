/// Makes the act's number of what stands in its heading.
struct NumberReader {
    let text: ActText

    /// The number of `heading`.
    func number(of heading: Heading) -> Reading<ActNumber>? {
        guard let parsed = heading.number else { return nil }
        let number = ActNumber(
            printed: printed(parsed),
            value: parsed.value,
            letter: parsed.letter,
            year: parsed.year,
            suffix: parsed.suffix
        )
        return Reading(number, confidence: confidence(heading, parsed), evidence: text.evidence(heading.whole))
    }

    /// As printed, without blanks; where nothing but a blank keeps the year apart, a dash stands for it.
    ///
    /// Letters that stand for figures are given as the figures; the evidence keeps them.
    func printed(_ parsed: ParsedNumber) -> String {
        let head = String(squeezed(parsed.range.lowerBound..<parsed.figuresEnd).map { Self.figures[$0] ?? $0 })
        let rest = dashed(squeezed(bridged(parsed.figuresEnd..<parsed.range.upperBound)))
        let isStuck = (rest.first?.isLetter ?? false) || (rest.first?.isNumber ?? false)
        return head + (isStuck && text.bytes[parsed.figuresEnd].isBlank ? "-" : "") + rest
    }

    /// A `D` stays: electronic systems print it before the figures.
    private static let figures: [Character: Character] = [
        "O": "0", "o": "0", "l": "1", "|": "1", "I": "1", "i": "1", "S": "5", "s": "5", "Z": "2", "z": "2", "B": "8",
    ]

    private func squeezed(_ range: Range<Int>) -> String { squeezed(text.printed(range)) }

    private func squeezed(_ words: String) -> String { String(words.filter { $0 != " " }) }

    /// A dash for a blank that alone keeps letters apart: `2019 MPX/A`; figures with blanks between are one year.
    private func bridged(_ range: Range<Int>) -> String {
        var words = ""
        var last: Character?
        for character in text.printed(range) {
            if last == " ", character.isLetter, words.last?.isLetter == true || words.last?.isNumber == true {
                words += "-"
            }
            if character != " " { words.append(character) }
            last = character
        }
        return words
    }

    /// Low lines of a form's blank, or of a misread dash, as one dash.
    private func dashed(_ words: String) -> String {
        guard words.contains("_") else { return words }
        return words.split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }.map { String($0) }
            .reduce(into: [String]()) { parts, part in if !(part.isEmpty && parts.last == "") { parts.append(part) } }
            .joined(separator: "-")
    }

    private func confidence(_ heading: Heading, _ parsed: ParsedNumber) -> Double {
        var confidence = heading.score >= 3.5 ? 0.97 : 0.9
        if parsed.isRepaired { confidence -= 0.12 }
        confidence -= Double(heading.distance) * 0.05
        return max(0.3, confidence)
    }

    /// The number of a session, as minutes have it.
    func number(of session: SessionNumber) -> Reading<ActNumber> {
        let printed = text.printed(session.range)
        let squeezed = printed.filter { $0 != " " }
        // Ordinals in words are given in figures; Roman numerals, which have none, stay.
        let isFigures = squeezed.contains(where: \.isNumber) || squeezed.count < 6
        let number = ActNumber(
            printed: isFigures ? squeezed : String(session.value),
            value: session.value,
            year: session.year
        )
        return Reading(number, confidence: 0.85, evidence: text.evidence(session.range))
    }
}
