/// Whose act it is.
enum Jurisdiction: Sendable, Equatable {
    case municipal, regional, national
    /// Nothing tells.
    case unknown

    /// Reads it off the letterhead, who speaks, and the number's initials.
    static func of(_ text: ActText, heading: Heading?) -> Jurisdiction {
        let first = heading?.line ?? 0
        let lines = max(0, first - 25)..<min(text.lines.count, first + 18)
        var votes = (municipal: 0, regional: 0, national: 0)
        for index in lines where !text.lines[index].isForeign {
            let line = text.lines[index].range
            if text.end(ofAny: municipalOpenings, at: line.lowerBound) != nil { votes.municipal += 2 }
            if text.end(ofAny: regionalOpenings, at: line.lowerBound) != nil { votes.regional += 2 }
            if text.end(ofAny: nationalOpenings, at: line.lowerBound) != nil { votes.national += 2 }
            if text.contains(municipalWords, in: line) { votes.municipal += 1 }
            if text.contains(["gobierno regional", "consejo regional", "gobiernos regionales"], in: line) {
                votes.regional += 1
            }
        }
        if let number = heading?.number {
            for letters in number.organs + [number.suffix].compactMap(\.self) { count(letters, &votes) }
        }
        return verdict(votes)
    }

    private static func count(_ suffix: String, _ votes: inout (municipal: Int, regional: Int, national: Int)) {
        if MunicipalitySuffix.known(suffix) != nil { votes.municipal += 2 }
        if suffix.hasPrefix("MD") || suffix.hasPrefix("MP") { votes.municipal += 2 }
        if NationalSuffixes.contains(suffix) { votes.national += 3 }
        if suffix.hasPrefix("GR") || suffix.hasPrefix("CR") || suffix.hasPrefix("GOREM") { votes.regional += 2 }
    }

    private static func verdict(_ votes: (municipal: Int, regional: Int, national: Int)) -> Jurisdiction {
        let most = max(votes.municipal, votes.regional, votes.national)
        if most == 0 { return .unknown }
        if votes.municipal == most { return .municipal }
        return votes.regional == most ? .regional : .national
    }

    private static let municipalOpenings: [Phrase] = [
        "municipalidad", "el alcalde", "la alcaldesa", "el concejo municipal", "el concejo metropolitano",
        "concejo municipal", "el concejo distrital", "el concejo provincial", "alcaldia", "el gerente municipal",
        "el concejo", "el teniente alcalde", "gobierno local",
    ]

    private static let municipalWords: [Phrase] = [
        "municipalidad", "concejo municipal", "concejo metropolitano", "alcaldia", "alcalde", "regidores",
        "organica de municipalidades",
    ]

    private static let regionalOpenings: [Phrase] = [
        "gobierno regional", "consejo regional", "el consejo regional", "el gobernador", "la gobernadora",
        "el presidente del gobierno regional", "la gobernacion",
    ]

    private static let nationalOpenings: [Phrase] = [
        "ministerio de", "el presidente de la republica", "la presidenta de la republica", "el congreso",
        "congreso de la republica", "poder judicial", "corte superior", "corte suprema", "tribunal constitucional",
        "jurado nacional", "el jurado nacional", "superintendencia nacional", "contraloria general",
        "ministerio publico",
        "instituto nacional", "autoridad nacional", "organismo", "banco central", "universidad nacional",
        "defensoria del pueblo", "consejo nacional", "presidencia del consejo", "registro nacional", "seguro social",
    ]
}

/// Letters by which national bodies end their numbers (`D.S. N° 021-2019-JUS`).
enum NationalSuffixes {
    /// Whether `suffix` (capitals) is one.
    static func contains(_ suffix: String) -> Bool { all.contains(Substring(suffix)) }

    private static let all = Set(
        """
        JUS EF PCM MINEDU ED SA MINSA MTC VIVIENDA AG MINAGRI MIDAGRI MINAM IN DE RE TR PRODUCE MINCETUR MIDIS MIMP MC \
        MINDEF MINEM EM CG JNE ONPE RENIEC SUNAT SUNARP SUNASS SERVIR INDECOPI OSCE OEFA OSINERGMIN OSIPTEL SBS TC PJ CE \
        JNAC CONADIS INEI BCRP SMV ANA AGN MINCUL SUNAFIL SUNEDU SUCAMEC CAM JUN ITINCI PRES
        """.split(separator: " ")
    )
}
