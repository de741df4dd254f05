import Acts
import Testing

/// A heading or citation, and the number it holds.
struct NumberCase: Sendable, CustomTestStringConvertible {
    var raw: String
    var type: ActType?
    var value: Int
    var year: Int?
    var suffix: String?
    var letter: String?

    init(
        _ raw: String,
        _ type: ActType?,
        _ value: Int,
        _ year: Int? = nil,
        _ suffix: String? = nil,
        letter: String? = nil
    ) {
        (self.raw, self.type, self.value, self.year, self.suffix, self.letter) = (
            raw, type, value, year, suffix, letter
        )
    }

    var testDescription: String { raw }
}

@Suite struct NumberTests {
    static let references: [NumberCase] = [
        NumberCase("ORDENANZA N° 646-MSB", .ordenanza, 646, nil, "MSB"),
        NumberCase("ORDENANZA Nº 2087", .ordenanza, 2087),
        NumberCase("Ordenanza N° 2386-2021", .ordenanza, 2386, 2021),
        NumberCase("Ordenanza N° 1894-MML", .ordenanza, 1894, nil, "MML"),
        NumberCase("ORDENANZA MUNICIPAL Nº 006-2019", .ordenanza, 6, 2019),
        NumberCase("Ordenanza Municipal N.° 006-2021-CM/MDS", .ordenanza, 6, 2021, "MDS"),
        NumberCase("Ordenanza Municipal N.° 21-2021-MDSM/CM", .ordenanza, 21, 2021, "MDSM"),
        NumberCase("ORDENANZA Nº 286-2019-MDSL/C", .ordenanza, 286, 2019, "MDSL"),
        NumberCase("ORDENANZA N° 010-2003-A-MDC", .ordenanza, 10, 2003, "MDC"),
        NumberCase("ORDENANZA Nº 026-07/MDLV", .ordenanza, 26, 2007, "MDLV"),
        NumberCase("ORDENANZA Nº 446-MSI", .ordenanza, 446, nil, "MSI"),
        NumberCase("ORDENANZA N° 484/MM", .ordenanza, 484, nil, "MM"),
        NumberCase("Ordenanza Nº 487-CDLO", .ordenanza, 487, nil, "CDLO"),
        NumberCase("Ordenanza N° 561/MDSMP", .ordenanza, 561, nil, "MDSMP"),
        NumberCase("ORDENANZA N° 00006-2008/MDSJM-A", .ordenanza, 6, 2008, "MDSJM"),
        NumberCase("Ordenanza N° 0337-MDSLIC", .ordenanza, 337, nil, "MDSL"),
        NumberCase("Ordenanza N° 0412025-MPC", .ordenanza, 41, 2025, "MPC"),
        NumberCase("ACUERDO DE CONCEJO N° 360 - 2022", .acuerdoDeConcejo, 360, 2022),
        NumberCase("ACUERDO DE CONCEJO N° 032", .acuerdoDeConcejo, 32),
        NumberCase("ACUERDO DE CONCEJO Nº 024-2019/MDA", .acuerdoDeConcejo, 24, 2019, "MDA"),
        NumberCase("ACUERDO MUNICIPAL Nº 034-2024-MDM-CM", .acuerdoDeConcejo, 34, 2024, "MDM"),
        NumberCase("ACUERDO Nº 92-2007-ACSS", .acuerdoDeConcejo, 92, 2007, "ACSS"),
        NumberCase("Acuerdo de Concejo Nº 027-2021/MDCH", .acuerdoDeConcejo, 27, 2021, "MDCH"),
        NumberCase("Acuerdo N° 008-2015-SO-MDM", .acuerdoDeConcejo, 8, 2015, "MDM"),
        NumberCase("Acuerdo Municipal N° 100-03-MC", .acuerdoDeConcejo, 100, 2003, "MC"),
        NumberCase("Acuerdo N° 118-2025 AC/MPC", .acuerdoDeConcejo, 118, 2025, "MPC"),
        NumberCase("Acuerdo de Concejo N.° AC 032 10.02.2023", .acuerdoDeConcejo, 32),
        NumberCase("DECRETO DE ALCALDIA Nº 014-02-MDLV", .decretoDeAlcaldia, 14, 2002, "MDLV"),
        NumberCase("D.A. N° 011-2013-ALC/MVES", .decretoDeAlcaldia, 11, 2013, "MVES"),
        NumberCase("D.A. Nº 13-2017-MPC-AL", .decretoDeAlcaldia, 13, 2017, "MPC"),
        NumberCase("D.A. N° 002-2022-ALC/MSI", .decretoDeAlcaldia, 2, 2022, "MSI"),
        NumberCase("D.A. N° 08-2022-DA/MPC", .decretoDeAlcaldia, 8, 2022, "MPC"),
        NumberCase("Decreto de Alcaldía N° 9", .decretoDeAlcaldia, 9),
        NumberCase("R.A. N° 012-2018-A/MDX", .resolucionDeAlcaldia, 12, 2018, "MDX"),
        NumberCase("RESOLUCIÓN DE ALCALDÍA N° 045-2019-MPC/A", .resolucionDeAlcaldia, 45, 2019, "MPC"),
        NumberCase("RESOLUCION DE ALCALDIA N°004-2024-MDCH-A", .resolucionDeAlcaldia, 4, 2024, "MDCH"),
        NumberCase("Resolución de Alcaldía N° 140-2021.MDP/A", .resolucionDeAlcaldia, 140, 2021, "MDP"),
        NumberCase("Resolución de Alcaldía N° 0904-2001/MPS", .resolucionDeAlcaldia, 904, 2001, "MPS"),
        NumberCase("Resolución de Alcaldía N° 00125-2023-A-MDQ/LC", .resolucionDeAlcaldia, 125, 2023, "MDQ"),
        NumberCase("Resolución de Alcaldía N° 033-A-96", .resolucionDeAlcaldia, 33, 1996),
        NumberCase("RESOLUCIÓN DE GERENCIA N° D000199-2022-MML-GMM", .resolucionGerencial, 199, 2022, "MML"),
        NumberCase("RESOLUCIÓN DE GERENCIA MUNICIPAL Nº 016-2009/MPH", .resolucionGerencial, 16, 2009, "MPH"),
        NumberCase("Res. N° 13610-2025-GTVT/MPC", .resolucionGerencial, 13610, 2025, "MPC"),
        NumberCase("Res. N° 017/2011-GODU-MDCH", .resolucionGerencial, 17, 2011, "MDCH"),
        NumberCase("DIRECTIVA Nº 001-2021-GM/MDCH", .directiva, 1, 2021, "MDCH"),
        NumberCase("Edicto N° 225-96", .edicto, 225, 1996), NumberCase("Edicto N° 031-85", .edicto, 31, 1985),
        NumberCase("EDICTO Nº 9-90-MSI", .edicto, 9, 1990, "MSI"),
        NumberCase("Informe N° 132-2020-MSB-GM-GDUC-ULC", .informe, 132, 2020, "MSB"),
        NumberCase("Proveído N° 817-MSB-GM", .otro, 817, nil, "MSB"),
        NumberCase("Expediente N° 472-2022-STPAD", .otro, 472, 2022),
        NumberCase("D.S. Nº 021-2019-JUS", .otro, 21, 2019, "JUS"), NumberCase("Ley Nº 27972", .otro, 27972),
        NumberCase("Ley 27972", .otro, 27972),
        NumberCase("Ordenanza N° 162-A/MDC", .ordenanza, 162, nil, "MDC", letter: "A"),
        NumberCase("R.A. N° 017-A-2019-MPQ/U", .resolucionDeAlcaldia, 17, 2019, "MPQ", letter: "A"),
    ]

    @Test(arguments: references)
    func `a citation's number is read in every form`(_ wanted: NumberCase) throws {
        let found = NumberReference.all(in: "Visto, la " + wanted.raw + ", y otros.")
        let reference = try #require(found.first)
        #expect(reference.type == wanted.type)
        #expect(reference.value == wanted.value)
        #expect(reference.year == wanted.year)
        #expect(reference.suffix == wanted.suffix)
        #expect(reference.letter == wanted.letter)
        #expect(found.count == 1)
    }

    static let headings: [(raw: String, printed: String, number: NumberCase)] = [
        ("ORDENANZA N* 2 08 7 .", "2087", NumberCase("", .ordenanza, 2087)),
        ("DECRETO DE ALCALDÍA N° 0 1 0", "010", NumberCase("", .decretoDeAlcaldia, 10)),
        ("DECRETO DE ALCALDÍAN? 004", "004", NumberCase("", .decretoDeAlcaldia, 4)),
        (
            "RESOLUCIÓN DE ALCALDÍA N9 244-2019-MDX", "244-2019-MDX",
            NumberCase("", .resolucionDeAlcaldia, 244, 2019, "MDX")
        ),
        (
            "RESOLUCIÓN DE ALCALDÍA N° 193- 2019-MPX / U", "193-2019-MPX/U",
            NumberCase("", .resolucionDeAlcaldia, 193, 2019, "MPX")
        ),
        ("ACUERDO DE CONCEJO N° 470 2022", "470-2022", NumberCase("", .acuerdoDeConcejo, 470, 2022)),
        ("ACUERDO DE CONCEJO N° 344 — 2022", "344—2022", NumberCase("", .acuerdoDeConcejo, 344, 2022)),
        (
            "RESOLUCIÓN DE ALCALDÍA N° 010– 2019 – A - GLPX/U.", "010–2019–A-GLPX/U",
            NumberCase("", .resolucionDeAlcaldia, 10, 2019, "GLPX")
        ),
        (
            "RESOLUCIÓN DE ALCALDÍA N° 045-201 9-MDX/A", "045-2019-MDX/A",
            NumberCase("", .resolucionDeAlcaldia, 45, 2019, "MDX")
        ),
        ("ORDENANZA MUNICIPAL\nNº 12-2023-MDX", "12-2023-MDX", NumberCase("", .ordenanza, 12, 2023, "MDX")),
        (
            "RESOLUCIÓN DE GERENCIA MUNICIPAL N° 0011-2022-GM-MDX", "0011-2022-GM-MDX",
            NumberCase("", .resolucionGerencial, 11, 2022, "MDX")
        ),
    ]

    @Test(arguments: headings.indices)
    func `a heading's number survives what recognition does to it`(_ index: Int) throws {
        let (raw, printed, wanted) = Self.headings[index]
        let body =
            "\nSan Ejemplo, 4 de mayo de 2022\nEL ALCALDE DE SAN EJEMPLO\nVISTO: el informe; y,\nCONSIDERANDO:\nQue, ...\n"
        let record = ActReader().read([
            PageText(number: 1, text: "MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO\n" + raw + body)
        ])[0]
        let number = try #require(record.number?.value)
        #expect(record.type.value == wanted.type)
        #expect(number.printed == printed)
        #expect(number.value == wanted.value)
        #expect(number.year == wanted.year)
        #expect(number.suffix == wanted.suffix)
    }

    @Test func `a number that isn't filled in is no number`() {
        for raw in ["ORDENANZA N° ......", "ORDENANZA N° ___-2018/MDX", "ORDENANZA N°"] {
            let record = ActReader().read([
                PageText(number: 1, text: raw + "\nEL ALCALDE DE SAN EJEMPLO\nPOR CUANTO:\n")
            ])[0]
            #expect(record.number == nil, "\(raw)")
            #expect(record.type.value == .ordenanza, "\(raw)")
        }
    }

    @Test(arguments: [
        "modificar o derogar las ordenanzas. 5 de ellas", "los acuerdos:\n3. Otros", "doy 14 soles", "ra 5 veces",
        "el om 3",
    ])
    func `a figure that stands near a name is no reference`(_ prose: String) {
        #expect(NumberReference.all(in: prose).isEmpty)
    }

    @Test func `a list's year and initials hold for all its numbers`() {
        let found = NumberReference.all(in: "las RR.AA. Nos. 206, 207 y 208-2019-A/MDX")
        #expect(found.map(\.value) == [206, 207, 208])
        #expect(found.allSatisfy { $0.year == 2019 && $0.suffix == "MDX" && $0.type == .resolucionDeAlcaldia })
        let opinions = NumberReference.all(in: "los dictámenes Nos. 21-2018-MML-CMDUVN, 30-2018-MML-CMAEO")
        #expect(opinions.map(\.value) == [21, 30])
        #expect(opinions.allSatisfy { $0.type == .dictamen && $0.suffix == "MML" })
    }
}

@Suite struct NumberReferenceTests {
    static let queries: [NumberCase] = [
        NumberCase("O.M. 646-2020", .ordenanza, 646, 2020), NumberCase("ordenanza 646", .ordenanza, 646),
        NumberCase("RA 45-19", .resolucionDeAlcaldia, 45, 2019),
        NumberCase("acuerdo de concejo n.° 027-2021/MDSJ", .acuerdoDeConcejo, 27, 2021, "MDSJ"),
        NumberCase("027 2021", nil, 27, 2021), NumberCase("646", nil, 646), NumberCase("n° 646", nil, 646),
        NumberCase("DA 14 2020", .decretoDeAlcaldia, 14, 2020),
        NumberCase("a.c. nº477-22", .acuerdoDeConcejo, 477, 2022),
        NumberCase("MDSJ-ORD-2020-0646", .ordenanza, 646, 2020, "MDSJ"),
        NumberCase("mdsj-ral-2019-0045A", .resolucionDeAlcaldia, 45, 2019, "MDSJ", letter: "A"),
        NumberCase("MDSJ-ACT-2019-ORD-0012", .actaDeSesion, 12, 2019, "MDSJ"),
        NumberCase("Ordenanza N° 646-MSB", .ordenanza, 646, nil, "MSB"),
        NumberCase("acuerdo 027 2021", .acuerdoDeConcejo, 27, 2021),
        NumberCase("om 646", .ordenanza, 646), NumberCase("resolución de alcaldía 45", .resolucionDeAlcaldia, 45),
    ]

    @Test(arguments: queries)
    func `a query that is a reference is read as one`(_ wanted: NumberCase) throws {
        let found = try #require(NumberReference.parse(wanted.raw))
        #expect(found.type == wanted.type)
        #expect(found.value == wanted.value)
        #expect(found.year == wanted.year)
        #expect(found.suffix == wanted.suffix)
        #expect(found.letter == wanted.letter)
    }

    @Test(arguments: [
        "licencia de funcionamiento", "arbitrios 2020", "646 perros", "ordenanza", "", "12 de junio de 2020",
    ])
    func `a query with other words isn't a reference`(_ query: String) {
        #expect(NumberReference.parse(query) == nil)
    }

    @Test func `a range is of the original's UTF-8`() throws {
        let text = "según la Resolución de Alcaldía N° 045-2019-MDX/A, se"
        let range = try #require(NumberReference.all(in: text).first).range
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "Resolución de Alcaldía N° 045-2019-MDX/A")
    }
}
