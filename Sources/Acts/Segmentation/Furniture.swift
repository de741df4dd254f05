/// Tells what a page has around the acts' own words: mastheads, page numbers, the gazette's sections.
struct Furniture {
    let text: ActText

    private static let mastheads: [Phrase] = [
        "normas legales", "el peruano", "diario oficial", "separata", "separata especial", "libro de actas",
        "boletin municipal", "boletin de normas legales", "director", "folio", "folios", "foja", "fojas", "pag",
        "pagina",
    ]

    private static let weekdays: [Phrase] = [
        "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    ]

    /// Whether the line is a masthead or a page's number: `El Peruano / Viernes 3 de mayo de 2024 NORMAS LEGALES 57`.
    func isMasthead(_ index: Int) -> Bool {
        let line = text.lines[index].range
        guard line.count < 110 else { return false }
        if text.end(ofAny: Self.mastheads, at: line.lowerBound) != nil { return !endsSentence(line) }
        if line.count <= 5 { return text.bytes[line].allSatisfy { !$0.isLetter } }
        guard text.contains(Self.weekdays, in: line), let date = DateScanner(text).dates(in: line).first else {
            return text.contains(["normas legales"], in: line) && !endsSentence(line)
        }
        let after = text.trimmed(date.range.upperBound..<line.upperBound)
        return after.count < 40 && !endsSentence(line)
    }

    private func endsSentence(_ line: Range<Int>) -> Bool {
        let last = text.bytes[line.upperBound - 1]
        return last == ascii(";") || last == ascii(",") || last == ascii(":")
    }

    private static let sections: [Phrase] = [
        "gobiernos locales", "gobiernos regionales", "gobierno regional", "gobierno local", "poder ejecutivo",
        "poder judicial", "poder legislativo", "congreso de la republica", "organismos autonomos",
        "organismos ejecutores", "organismos reguladores", "organismos tecnicos especializados", "organos autonomos",
        "municipalidades provinciales", "municipalidades distritales", "municipalidad", "municipalidades",
        "instituciones educativas", "provincias", "convenios internacionales", "ministerio de", "ministerio del",
        "ministerio publico", "presidencia del consejo de ministros", "jurado nacional", "separata",
    ]

    /// Whether the line names a section of the gazette: `GOBIERNOS LOCALES`, `MUNICIPALIDAD DE SAN EJEMPLO`, `SALUD`.
    func isSection(_ index: Int) -> Bool {
        let line = text.lines[index].range
        guard line.count < 75, text.capitalShare(line) > 0.8 else { return false }
        let isWord = text.bytes[line].allSatisfy { $0.isLetter }
        return isWord || text.end(ofAny: Self.sections, at: line.lowerBound) != nil
    }
}
