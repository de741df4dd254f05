/// Reads the dates that are not the act's own: of publication, of entry into force, of effect.
struct OtherDatesReader {
    let text: ActText
    let zones: Zones

    /// The dates; `nil` where there are none.
    func dates() -> OtherDates? {
        var dates = OtherDates(publication: publication(), effect: effect())
        dates.inForce = inForce(dates.publication)
        return dates == OtherDates() ? nil : dates
    }

    private static let weekdays: [Phrase] = [
        "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    ]

    /// What such a line starts with: a weekday, `El Peruano`, `Normas legales`, a page's number.
    private static let starts = Array("lmjvsden0123456789".utf8)

    /// The date in the gazette's head or foot: `El Peruano / Viernes 11 de enero de 2019`.
    private func publication() -> Reading<ActDate>? {
        for line in text.lines where line.range.count < 90 && Self.starts.contains(text.bytes[line.range.lowerBound]) {
            guard text.first("el peruano", in: line.range) != nil, text.contains(Self.weekdays, in: line.range),
                let found = DateScanner(text).dates(in: line.range).first
            else { continue }
            return Reading(found.date, confidence: 0.9, evidence: text.evidence(found.range))
        }
        return nil
    }

    /// `con eficacia anticipada al 22 de enero de 2023` (TUO of Ley 27444, article 17).
    private func effect() -> Reading<ActDate>? {
        guard let words = text.first("eficacia anticipada", in: operative) else { return nil }
        return date(within: 40, of: words).map { Reading($0.date, confidence: 0.9, evidence: text.evidence($0.range)) }
    }

    /// `entrará en vigencia el 1 de enero de 2022`; or the day after a publication whose date is known (LOM article 44).
    private func inForce(_ publication: Reading<ActDate>?) -> Reading<ActDate>? {
        let verbs: [Phrase] = [
            "entra en vigencia", "entrara en vigencia", "entran en vigencia", "entrara en vigor", "entra en vigor",
            "rige a partir", "regira a partir", "regira desde", "vigencia a partir", "vigente a partir",
        ]
        var rest = operative
        while let words = text.first(ofAny: verbs, in: rest) {
            if let date = inForce(words, publication) { return date }
            rest = words.upperBound..<rest.upperBound
        }
        return nil
    }

    private func inForce(_ words: Range<Int>, _ publication: Reading<ActDate>?) -> Reading<ActDate>? {
        if let found = date(within: 50, of: words) {
            let whole = words.lowerBound..<max(words.upperBound, found.range.upperBound)
            return Reading(found.date, confidence: 0.85, evidence: text.evidence(whole))
        }
        let after = words.upperBound..<min(text.bytes.count, words.upperBound + 80)
        guard text.contains(["dia siguiente de su publicacion", "dia siguiente de la publicacion"], in: after) else {
            return nil
        }
        return publication?.value.next.map { Reading($0, confidence: 0.8, evidence: text.evidence(words)) }
    }

    /// The operative part and the final provisions, which stand before the closing words.
    private var operative: Range<Int> {
        let start = min(zones.operative.lowerBound, text.bytes.count)
        return start..<min(text.bytes.count, max(start, zones.operative.upperBound), start + 200_000)
    }

    private func date(within reach: Int, of words: Range<Int>) -> FoundDate? {
        let near = words.upperBound..<min(text.bytes.count, words.upperBound + reach + 30)
        return DateScanner(text).dates(in: near).first { $0.range.lowerBound - words.upperBound <= reach }
    }
}
