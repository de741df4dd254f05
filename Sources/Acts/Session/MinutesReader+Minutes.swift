extension MinutesReader {
    /// What the minutes tell.
    func minutes() -> Minutes {
        let stations = StationReader(text: text).stations()
        let attendance = AttendanceReader(text: text, zone: stations.attendance)
        var minutes = Minutes()
        minutes.president = attendance.president()
        minutes.attendance = attendance.attendees()
        minutes.agenda = AgendaReader(text: text, zone: stations.business).points()
        minutes.agreements = AgreementReader(text: text, zone: stations.business).agreements()
        minutes.closing = closing(in: stations.business)
        return minutes
    }

    /// The sentence by which the session is lifted.
    private func closing(in zone: Range<Int>) -> Evidence? {
        guard let ending = Self.ending(text, in: zone) else { return nil }
        return text.evidence(Sentence(text: text).around(ending, in: zone))
    }
}

/// The stations of a session, in the order that councils keep: attendance, the last minutes, papers that came in,
/// reports, requests, and the business of the day.
struct Stations: Sendable {
    /// From the opening to the first station.
    var attendance: Range<Int>
    /// From the first station to the end.
    var business: Range<Int>
}

/// Finds the stations.
struct StationReader {
    let text: ActText

    private static let names: [Phrase] = [
        "lectura del acta", "lectura de acta", "lectura y aprobacion", "aprobacion del acta", "acta anterior",
        "despacho",
        "informes", "pedidos", "agenda", "orden del dia", "estacion de", "estacion despacho", "i. ", "1. despacho",
    ]

    /// How far attendance may reach where no station is named.
    private static let reach = 2500

    func stations() -> Stations {
        let end = text.bytes.count
        let start = MinutesReader(text: text).opening?.upperBound ?? 0
        let line = text.lines.first { line in
            line.range.lowerBound > start && text.isCapital(at: line.range.lowerBound)
                && text.end(ofAny: Self.names, at: line.range.lowerBound) != nil
        }
        let first = line?.range.lowerBound ?? min(end, start + Self.reach)
        let limit = min(first, start + 4 * Self.reach)
        return Stations(attendance: 0..<max(limit, min(start, end)), business: (line == nil ? start : first)..<end)
    }
}

/// The bounds of a sentence.
struct Sentence {
    let text: ActText

    /// How long a sentence may be, in bytes.
    private static let limit = 700

    /// From the start of the sentence that holds `range` to its end.
    func around(_ range: Range<Int>, in zone: Range<Int>) -> Range<Int> {
        start(before: range.lowerBound, from: zone.lowerBound)..<end(after: range.upperBound, to: zone.upperBound)
    }

    /// The first byte of the sentence that `offset` stands in.
    func start(before offset: Int, from floor: Int) -> Int {
        var index = offset
        while index > floor, offset - index < 300 {
            if isEnd(at: index - 1) { break }
            index -= 1
        }
        while index < offset, !text.bytes[index].isWordByte { index += 1 }
        return index
    }

    /// The offset after the sentence that `offset` stands in.
    func end(after offset: Int, to limit: Int) -> Int {
        let limit = min(limit, offset + Self.limit)
        var index = offset
        while index < limit, !isEnd(at: index) { index += 1 }
        return min(index, limit)
    }

    /// A point behind a word of more than three letters, a blank, and a capital; or an empty line.
    private func isEnd(at index: Int) -> Bool {
        let byte = text.bytes[index]
        let next = index + 1
        guard next < text.bytes.count else { return true }
        if byte.isLineEnd { return text.bytes[next].isLineEnd }
        guard byte == ascii("."), text.bytes[next].isBlank || text.bytes[next].isLineEnd else { return false }
        let word = text.bytes[..<index].suffix(12).reversed().prefix { $0.isWordByte }
        let after = text.bytes[next...].prefix { !$0.isWordByte }.endIndex
        return word.count > 3 && (after >= text.bytes.count || text.isCapital(at: after) || text.bytes[after].isDigit)
    }
}
