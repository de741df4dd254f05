import Acts
import Testing

/// Numbers, headings and signs in all their forms: what is read must not depend on how it is dressed.
@Suite struct NumberVariationTests {
    static let headings: [(name: String, type: ActType)] = [
        ("ORDENANZA", .ordenanza), ("ORDENANZA MUNICIPAL", .ordenanza), ("ACUERDO DE CONCEJO", .acuerdoDeConcejo),
        ("ACUERDO MUNICIPAL", .acuerdoDeConcejo), ("DECRETO DE ALCALDÍA", .decretoDeAlcaldia),
        ("RESOLUCIÓN DE ALCALDÍA", .resolucionDeAlcaldia), ("RESOLUCIÓN DE CONCEJO", .resolucionDeConcejo),
        ("RESOLUCIÓN DE GERENCIA MUNICIPAL", .resolucionGerencial),
    ]

    static let signs = [
        "N° ", "Nº ", "N.° ", "N.º ", "Nro. ", "No ", "N°", "№ ", "N* ", "N? ", "N\" ", "N” ", "N' ", "N> ", "N% ",
        "Ne ",
        "NY ", "N2  ", "N9 ", "NP ", "M° ", "N°. ",
    ]

    static let numbers: [(raw: String, value: Int, year: Int?, letter: String?)] = [
        ("045-2019-MDX", 45, 2019, nil), ("045-2019-MDX/A", 45, 2019, nil), ("045-2019-A-MDX", 45, 2019, nil),
        ("0045-2019-MDX", 45, 2019, nil), ("45-2019", 45, 2019, nil), ("045 - 2019", 45, 2019, nil),
        ("045-2019-A/MDX", 45, 2019, nil), ("045-2019/MDX", 45, 2019, nil), ("646-MDX", 646, nil, nil),
        ("646/MDX", 646, nil, nil), ("032", 32, nil, nil), ("2087", 2087, nil, nil), ("045-19/MDX", 45, 2019, nil),
        ("045-MDX-2019", 45, 2019, nil), ("045- 2019-MDX / A", 45, 2019, nil), ("045—2019—MDX", 45, 2019, nil),
        ("045-201 9-MDX", 45, 2019, nil), ("017-A-2019-MDX/A", 17, 2019, "A"), ("045-2019-MDX.", 45, 2019, nil),
        ("0 4 5", 45, nil, nil), ("O45-2019-MDX", 45, 2019, nil), ("04S-2019-MDX", 45, 2019, nil),
        ("04l-2019-MDX", 41, 2019, nil), ("|45-2019-MDX", 145, 2019, nil), ("045-2O19-MDX", 45, 2019, nil),
    ]

    /// Each number under each heading, the signs taken in turn, every other heading without accents.
    @Test(arguments: headings.indices, numbers.indices)
    func `a number is the same under every heading`(_ heading: Int, _ number: Int) {
        let place = heading * Self.numbers.count + number
        check(
            heading,
            Self.numbers[number],
            sign: Self.signs[place % Self.signs.count],
            isPlain: place.isMultiple(of: 2)
        )
    }

    @Test(arguments: headings.indices, signs)
    func `a number is the same behind every sign`(_ heading: Int, _ sign: String) {
        check(heading, Self.numbers[heading % 6], sign: sign, isPlain: false)
    }

    private func check(
        _ heading: Int,
        _ wanted: (raw: String, value: Int, year: Int?, letter: String?),
        sign: String,
        isPlain: Bool
    ) {
        let (name, type) = Self.headings[heading]
        let raw = (isPlain ? InventedHeading.plain(name) : name) + " " + sign + wanted.raw
        let record = InventedHeading.record(raw)
        #expect(record.type.value == type, "\(raw)")
        #expect(record.number?.value.value == wanted.value, "\(raw)")
        #expect(record.number?.value.year == wanted.year, "\(raw)")
        #expect(record.number?.value.letter == wanted.letter, "\(raw)")
    }

    static let misread: [(raw: String, printed: String, type: ActType)] = [
        ("ACUERDO DE CONCEJD NP 045-2019-MDX", "045-2019-MDX", .acuerdoDeConcejo),
        ("4CUERDO DE CONCEJO N° 045-2019-MDX", "045-2019-MDX", .acuerdoDeConcejo),
        ("DECRETO DE 4LCALDIA M* O7", "07", .decretoDeAlcaldia),
        ("RESOLUCION DE AL(ALDIA N° 045-2019-MDX", "045-2019-MDX", .resolucionDeAlcaldia),
        ("RESOLUCIÓN DE ALCALDÍAN° 045-2019-MDX", "045-2019-MDX", .resolucionDeAlcaldia),
        ("RES0LUCIÓN DE A1CALDÍA N° 045-2019-MDX", "045-2019-MDX", .resolucionDeAlcaldia),
        ("ORDENANZA MUNICIPA1\nN°045-2019-MDX", "045-2019-MDX", .ordenanza),
        ("” ORDENANZA MUNIGIPAL\nN* 045-2019-MDX", "045-2019-MDX", .ordenanza),
        ("ORDEHANZA MP 045-MDX", "045-MDX", .ordenanza),
        ("DECRETO DE ALCALDÍA N° 0 O 8", "008", .decretoDeAlcaldia),
        ("RESOLUCIÓN DE ALCALDÍA N° 045 -2019 MDX/A", "045-2019-MDX/A", .resolucionDeAlcaldia),
        ("ACUERDO MUNICIPAL N° 035_04-MDX", "035-04-MDX", .acuerdoDeConcejo),
    ]

    @Test(arguments: misread.indices)
    func `a misread heading keeps its number`(_ index: Int) {
        let (raw, printed, type) = Self.misread[index]
        let record = InventedHeading.record(raw)
        #expect(record.type.value == type)
        #expect(record.number?.value.printed == printed)
        #expect(record.number.map { $0.confidence < 0.97 || !$0.value.printed.isEmpty } ?? false)
    }

    @Test func `a law on a line of its own, below a misread heading, is no heading`() {
        let record = InventedHeading.record(
            "RESOLUClÓN DE ALCALDÍA N° 106-2019-MDX",
            motives: "Que, lo permite la norma,\nLey N° 27972.\nEstando a lo dicho;"
        )
        #expect(record.type.value == .resolucionDeAlcaldia)
        #expect(record.number?.value.value == 106)
    }

    @Test func `the first letters and the number are heading enough; who speaks says the rest`() {
        let record = InventedHeading.record(
            "RESOLUCIÓ LDÍA N°296-2019-MDX",
            dateline: "San Ejemplo, 4 de mayo de 2019\nEL ALCALDE DE SAN EJEMPLO"
        )
        #expect(record.type.value == .resolucionDeAlcaldia && record.type.confidence < 0.9)
        #expect(record.number?.value.value == 296)
    }

    @Test func `an act whose first page is lost is known by the name it gives itself`() {
        let text = """
            MUNICIPALIDAD   ALCALDÍA
            ARTÍCULO SEGUNDO.- DÉJESE sin efecto lo que se oponga a la presente Resolución.
            REGÍSTRESE Y COMUNÍQUESE
            """
        let record = ActReader().read([PageText(number: 1, text: text)])[0]
        #expect(record.type.value == .resolucionDeAlcaldia && record.type.confidence < 0.9)
    }
}
