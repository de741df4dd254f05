@testable import Acts
import Testing

@Suite struct DateVariationTests {
    static let months = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "setiembre", "octubre", "noviembre",
        "diciembre",
    ]

    private func iso(_ dateline: String, heading: String = "ACUERDO DE CONCEJO N° 12") -> String? {
        InventedHeading.record(heading, dateline: dateline).date?.value.iso
    }

    @Test(arguments: months.indices)
    func `a dateline is read in every month and dress`(_ index: Int) {
        let month = Self.months[index]
        let number = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
        let upper = month.uppercased()
        let stamp = String(upper.prefix(3))
        let datelines = [
            "San Ejemplo, 17 de \(month) de 2019", "San Ejemplo, 17 de \(month) del 2019.",
            "SAN EJEMPLO, 17 DE \(upper) DE 2019",
            "San Ejemplo 17 de \(month) del año 2019", "San Ejemplo, 17 \(month) de 2019", "17 de \(month) del 2019",
            "San Ejemplo, 17 de \(month) del 2,019", "San Ejemplo, 17 de \(month) de 2.019",
            "San Ejemplo, 17 \(stamp). 2019",
            "San Ejemplo, 1 7 \(stamp). 2019", "San Ejemplo, 17 DE\(upper) DE 2019",
            "San Ejemplo, 17 DE \(upper)DE 2019",
            "San Ejemplo, 17 OE \(upper) DE 2019", "San Ejemplo, l7 de \(month) de 2019",
            "San Ejemplo, |7 de \(month) de 2019",
            "San Ejemplo, 17 de \(month) de 2O19", "San Ejemplo, 17 de \(month) de 20|9",
            "San Ejemplo, 17 de \(month) de Z019",
            "San Ejemplo, 17 de \(month) de1 2019", "San Ejemplo,17 de \(month) de 201 9",
            "San Ejemplo, diecisiete de \(month) de dos mil diecinueve",
        ]
        for dateline in datelines { #expect(iso(dateline) == "2019-\(number)-17", "\(dateline)") }
    }

    static let misread: [(dateline: String, iso: String)] = [
        ("San Ejemplo, 1O de Noviernbre del 2O19", "2019-11-01"), ("San Ejemplo, 12 de juni0 del 2019", "2019-06-12"),
        ("San Ejemplo, 12 de Jun1o del 2019", "2019-06-12"), ("San Ejemplo, 12 de eriero del 2019", "2019-01-12"),
        ("San Ejemplo, 12 de HOVIEMBRE del 2019", "2019-11-12"), ("San Ejemplo, 14 DE 8ETIEMBRE DE 2019", "2019-09-14"),
        ("San Ejemplo, 14 DE MAYD DE 2019", "2019-05-14"), ("San Ejemplo, 31 DIG. 2019", "2019-12-31"),
        ("San Ejemplo, 34 DIC. 2019", "2019-12-31"), ("San Ejemplo, 28 AG0. 2019", "2019-08-28"),
        ("San Ejemplo, 3o de enero de 2019", "2019-01-30"), ("San Ejemplo, IS de enero de 2019", "2019-01-15"),
        ("San Ejemplo, 2| de junio del 2019.", "2019-06-21"), ("San Ejemplo, 12 cle mayo clel 2019", "2019-05-12"),
    ]

    @Test(arguments: misread.indices)
    func `a misread dateline is put right, with less confidence`(_ index: Int) throws {
        let (dateline, iso) = Self.misread[index]
        let date = try #require(InventedHeading.record("ACUERDO DE CONCEJO N° 12", dateline: dateline).date)
        #expect(date.value.iso == iso)
    }

    @Test func `a month that could be two others stays unread`() {
        #expect(MonthName.month(Array("juio".utf8)[...]) == nil)
    }

    @Test func `the number's year stands where a figure of the date's was misread and the motives agree`() throws {
        let record = InventedHeading.record(
            "RESOLUCIÓN DE ALCALDÍA N° 228-2019-MDX",
            dateline: "San Ejemplo, 24 de mayo del 2015",
            motives: "Que, el Informe N° 85-2019-GAT del 21 de mayo de 2019 lo pide;"
        )
        #expect(record.date?.value.iso == "2019-05-24")
        #expect(try #require(record.date).confidence < 0.9)
        #expect(record.year?.value == 2019)
    }

    @Test func `without a witness the date stays as it is printed`() {
        let record = InventedHeading.record(
            "RESOLUCIÓN DE ALCALDÍA N° 228-2019-MDX",
            dateline: "San Ejemplo, 24 de mayo del 2015"
        )
        #expect(record.date?.value.iso == "2015-05-24")
    }

    @Test func `an act of January bears the number of the year before`() {
        let record = InventedHeading.record(
            "RESOLUCIÓN DE ALCALDÍA N° 912-2018-MDX",
            dateline: "San Ejemplo, 3 de enero del 2019",
            motives: "Que, el Informe N° 85-2018-GAT lo pide;"
        )
        #expect(record.date?.value.iso == "2019-01-03")
    }

    @Test func `the year's name casts doubt, and changes nothing`() throws {
        let head = "\"Año del Buen Servicio al Ciudadano\"\nMUNICIPALIDAD DISTRITAL DE SAN EJEMPLO"
        let doubtful = InventedHeading.record("ACUERDO DE CONCEJO N° 12", letterhead: head)
        #expect(doubtful.date?.value.iso == "2022-05-04")
        #expect(try #require(doubtful.date).confidence < 0.9)
    }

    @Test(arguments: [
        ("2018", "dialogo y la reconciliacion nacional"), ("2002", "la verdad y la reconciliacion nacional"),
        ("1994", "modernizacion educativa y del deporte"), ("1993", "la modernizacion educativa"),
    ])
    func `a year's longest name is the one meant`(_ year: String, _ words: String) {
        #expect(YearNames.year(in: Array(("ano de " + words).utf8)[...]) == Int(year))
    }
}
