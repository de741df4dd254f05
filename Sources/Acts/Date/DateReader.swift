/// Finds the act's own date among the dates it prints.
///
/// The dateline under the heading is the act's date (LPAG article 4.2: an act shows place and date). Dates of
/// sessions, publications, signatures and stamps are others; a session's stands in only where nothing else is printed.
struct DateReader {
    let text: ActText
    let zones: Zones
    let type: ActType
    private let scanner: DateScanner

    init(text: ActText, zones: Zones, type: ActType) {
        self.text = text
        self.zones = zones
        self.type = type
        scanner = DateScanner(text)
    }

    /// The date, where the act prints one.
    func date() -> Reading<ActDate>? { printed().map(weighed) }

    private func printed() -> Reading<ActDate>? {
        if type == .actaDeSesion, let date = dateOfMinutes() { return date }
        if type == .convenio || type == .contrato, let date = dateAtEnd() { return date }
        return dateUnderHeading(scanner) ?? dateAboveHeading() ?? damagedDate() ?? dateAtClosing() ?? standIn()
    }

    /// The date with its year put right where the number and other witnesses prove that a figure was misread; with less
    /// confidence where another year's name stands over the act.
    private func weighed(_ read: Reading<ActDate>) -> Reading<ActDate> {
        var read = read
        let witness = YearWitness(text: text, zones: zones)
        let date = read.value
        guard let year = zones.heading?.number?.year, year != date.year else {
            if let named = witness.namedYear, abs(named - date.year) > 1 {
                read.confidence = min(read.confidence, 0.85)
            }
            return read
        }
        guard YearWitness.isMisreading(year, date.year), witness.verdict(year, date.year) == year else { return read }
        read.value = ActDate(year: year, month: date.month, day: date.day)
        read.confidence = 0.75
        return read
    }

    private func reading(_ found: FoundDate, _ confidence: Double) -> Reading<ActDate> {
        var confidence = confidence
        if found.isRepaired { confidence = min(confidence, 0.7) }
        if found.date.day == nil { confidence = min(confidence, 0.6) }
        if !found.date.isPossible { confidence = min(confidence, 0.4) }
        if let year = zones.heading?.number?.year, year != found.date.year { confidence = min(confidence, 0.6) }
        return Reading(found.date, confidence: confidence, evidence: text.evidence(found.range))
    }

    /// A dateline whose year can't be read: the number tells it, or the year's name, where a figure of it was lost.
    private func damagedDate() -> Reading<ActDate>? {
        if let year = zones.heading?.number?.year { return dateUnderHeading(DateScanner(text, likelyYear: year)) }
        guard zones.heading != nil, let named = YearWitness(text: text, zones: zones).namedYear else { return nil }
        return dateUnderHeading(DateScanner(text, likelyYear: named, isFigureLost: true))
    }

    /// Where no date of the act's own can be read to the day: the session's, or what is left of a worn dateline, whose
    /// year the session's must have.
    private func standIn() -> Reading<ActDate>? {
        let session = dateOfSession()
        guard let worn = wornDate() else { return session }
        return session?.value.year == worn.value.year ? session : worn
    }

    private func wornDate() -> Reading<ActDate>? {
        guard type != .otro, let heading = zones.heading?.line else { return nil }
        let worn = WornDateline(text: text)
        for line in text.lines[min(heading + 1, text.lines.count)...].prefix(6) where !line.isForeign {
            if let found = worn.date(in: line.range), isDateline(found, in: line.range, needsPlace: true) {
                return reading(found, 0.5)
            }
        }
        return nil
    }

    private func dateUnderHeading(_ scanner: DateScanner) -> Reading<ActDate>? {
        let first = zones.heading?.line ?? 0
        if let heading = zones.heading, let own = dateBeside(heading) { return own }
        let last = max(zones.motives, min(first + 6, text.lines.count))
        guard first <= last else { return nil }
        for index in first..<last where index > (zones.heading?.line ?? -1) {
            if let found = dateline(text.lines[index], scanner, needsPlace: false) {
                return reading(found, found.form == .stamp ? 0.94 : found.form == .figures ? 0.85 : 0.98)
            }
        }
        return nil
    }

    /// `RESOLUCIÓN DE ALCALDÍA N° 12-2020-MDX, del 3 de marzo de 2020` on one line.
    private func dateBeside(_ heading: Heading) -> Reading<ActDate>? {
        let line = text.lines[heading.line].range
        guard heading.whole.upperBound < line.upperBound else { return nil }
        let rest = heading.whole.upperBound..<line.upperBound
        return scanner.dates(in: rest).first.map { reading($0, $0.form == .figures ? 0.8 : 0.9) }
    }

    private func dateAboveHeading() -> Reading<ActDate>? {
        guard let first = zones.heading?.line, first > 0 else { return nil }
        for index in (max(0, first - 8)..<first).reversed() {
            if let found = dateline(text.lines[index], scanner, needsPlace: true) { return reading(found, 0.85) }
        }
        return nil
    }
}

extension DateReader {
    /// The date of a line that is a place and a date, or a date alone.
    private func dateline(_ line: Line, _ scanner: DateScanner, needsPlace: Bool) -> FoundDate? {
        guard !line.isForeign, line.range.count < 160 else { return nil }
        for found in scanner.dates(in: line.range) where isDateline(found, in: line.range, needsPlace: needsPlace) {
            return found
        }
        return nil
    }

    private func isDateline(_ found: FoundDate, in line: Range<Int>, needsPlace: Bool) -> Bool {
        let before = text.trimmed(line.lowerBound..<found.range.lowerBound)
        let after = text.trimmed(found.range.upperBound..<line.upperBound)
        let field = text.end(ofAny: ["fecha:", "fecha :", "lugar y fecha"], at: line.lowerBound) != nil
        guard before.count <= 48, after.count <= 8 || field else { return false }
        if needsPlace, before.count < 3 { return false }
        return field || !text.contains(Self.otherDates, in: line.lowerBound..<found.range.lowerBound)
    }

    /// Words that say the date is another's: a session's, a publication's, a stamp's, a gazette's.
    private static let otherDates: [Phrase] = [
        "fecha", "recibido", "recibida", "publicado", "publicada", "publicacion", "sesion", "vigencia", "edicion",
        "lunes",
        "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "aprobado", "aprobada", "desde", "hasta",
        "celebrada", "modificado", "modificada", "fundado", "ley", "ordenanza", "resolucion", "decreto", "informe",
        "que",
        "vence", "partir", "folio", "hora", "elecciones", "al", "informe",
    ]

    /// `Dado en ... a los 12 días del mes de ...`, or a dateline below the closing words, or at a contract's end.
    private func dateAtClosing() -> Reading<ActDate>? {
        let first = zones.closing < text.lines.count ? zones.closing : max(0, text.lines.count - 14)
        for index in max(0, first - 2)..<min(first + 14, text.lines.count) where !text.lines[index].isForeign {
            let line = text.lines[index].range
            if text.contains(["dado en", "dada en", "a los", "al primer", "suscriben", "firman"], in: line) {
                let limit = min(text.bytes.count, line.upperBound + 160)
                let isNear = scanner.dates(in: line.lowerBound..<limit).first {
                    $0.range.lowerBound < line.upperBound + 80
                }
                if let found = isNear { return reading(found, 0.93) }
            }
            if let found = dateline(text.lines[index], scanner, needsPlace: true) { return reading(found, 0.9) }
        }
        return type == .convenio || type == .contrato || zones.heading == nil ? dateAtEnd() : nil
    }

    /// `En señal de conformidad suscriben ... a los 3 días del mes de mayo de 2021`.
    private func dateAtEnd() -> Reading<ActDate>? {
        for line in text.lines.suffix(60).reversed() where !line.isForeign {
            guard text.contains(["a los", "dias del mes", "en senal", "suscriben", "dado en"], in: line.range) else {
                continue
            }
            let limit = min(text.bytes.count, line.range.upperBound + 100)
            if let found = scanner.dates(in: line.range.lowerBound..<limit).first { return reading(found, 0.88) }
        }
        return nil
    }

    private func dateOfSession() -> Reading<ActDate>? {
        guard type != .otro, let session = SessionReader(text: text, zones: zones).found(), let date = session.foundDate
        else {
            return nil
        }
        return reading(date, 0.75)
    }

    private func dateOfMinutes() -> Reading<ActDate>? {
        if let opening = MinutesReader(text: text).opening {
            let around = max(0, opening.lowerBound - 260)..<min(text.bytes.count, opening.upperBound + 260)
            let dates = scanner.dates(in: around)
            let near = dates.min { distance($0, opening) < distance($1, opening) }
            if let near { return reading(near, 0.92) }
        }
        return dateOfSession().map {
            Reading($0.value, confidence: min(0.85, $0.confidence + 0.1), evidence: $0.evidence)
        }
    }

    private func distance(_ found: FoundDate, _ range: Range<Int>) -> Int {
        found.range.lowerBound >= range.upperBound
            ? found.range.lowerBound - range.upperBound
            : range.lowerBound - min(range.lowerBound, found.range.upperBound)
    }
}
