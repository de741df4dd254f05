@testable import Acts
import Testing

@Suite struct DateTests {
    static let forms: [(raw: String, iso: String)] = [
        ("San Ejemplo, 12 de junio de 2020", "2020-06-12"), ("Trujillo, 05 de Octubre del 2023", "2023-10-05"),
        ("LIMA, 7 DE SETIEMBRE DE 2022", "2022-09-07"), ("LIMA, 19 DE OCTUBRE DE 2022", "2022-10-19"),
        ("San Miguel de Piura, 15 MAYO 2026", "2026-05-15"), ("Lima, 45 DIC. 2017", "2017-12-15"),
        ("12 JUN. 2020", "2020-06-12"), ("20 SET, 2019", "2019-09-20"), ("2 4 ENE, 2019", "2019-01-24"),
        ("1 1 FEB 2010", "2010-02-11"), ("14MAY2024", "2024-05-14"), ("23FEB24", "2024-02-23"),
        ("20NOV2025", "2025-11-20"), ("8-ABR-2005", "2005-04-08"), ("10.02.2023", "2023-02-10"),
        ("26/11/2025", "2025-11-26"), ("de fecha 19.12.22", "2022-12-19"), ("2022/01/19 15:12:00-0500", "2022-01-19"),
        ("Fecha: 26.10.2022 06:46:59 -05:00", "2022-10-26"),
        ("a los quince días del mes de marzo del año dos mil diecinueve", "2019-03-15"),
        ("a los veintiún días del mes de abril del dos mil ocho", "2008-04-21"),
        ("a los nueve días del mes de Enero del año Dos Mil Doce", "2012-01-09"),
        ("a los quince días del mes de abril de 2025", "2025-04-15"),
        ("al primer día del mes de julio de mil novecientos noventa y cuatro", "1994-07-01"),
        ("a los veintisiete días del mes de enero de mil novecientos cincuentiséis", "1956-01-27"),
        ("a los cuatro días del mes de Junio de mil novecientos noventa y uno", "1991-06-04"),
        ("11 de diciembre del dos mil veinticuatro", "2024-12-11"), ("1° de agosto del 2025", "2025-08-01"),
        ("1ro de agosto del 2025", "2025-08-01"), ("primero de setiembre de mil novecientos setenta", "1970-09-01"),
        ("a los 12 días del mes de Mayo de 1,972", "1972-05-12"), ("12 de mayo de 1.972", "1972-05-12"),
        ("en Sesión Ordinaria de fecha 12 de Junio de 2020", "2020-06-12"),
        ("publicada en la edición del 25 de noviembre de 2020", "2020-11-25"),
        ("publicado el 13 de marzo del año 2017", "2017-03-13"),
        ("con eficacia anticipada al 22 de enero de 2023", "2023-01-22"),
        ("Miércoles 29 de abril de 2020 / El Peruano", "2020-04-29"), ("31 de junio del 2023", "2023-06-31"),
        ("treinta y uno de octubre de dos mil veinte", "2020-10-31"),
        ("San Ejemplo, OS de Febrero de 2019", "2019-02-05"),
        ("San Ejemplo, Q 4 OCT. 2017", "2017-10-04"), ("San Ejemplo, 12 de junio de 201 9", "2019-06-12"),
        ("San Ejemplo, 12 de Setiemhre de 2019", "2019-09-12"),
    ]

    @Test(arguments: forms.indices)
    func `a date is read in every form`(_ index: Int) throws {
        let (raw, iso) = Self.forms[index]
        let text = ActText([PageText(number: 1, text: raw)])
        let dates = DateScanner(text).dates(in: 0..<text.bytes.count)
        #expect(dates.map(\.date.iso) == [iso])
    }

    @Test(arguments: [
        "N° 017-03-04-MC", "Sesión Ordinaria de la fecha", "Ordenanza N° 012-2020", "Año 2022 y el nombre del año",
        "Lima, 99 DIC. 2017 bis", "los artículos 9 y 20 de la ley", "teléfono 12.34.5678901",
    ])
    func `what is no date isn't read as one`(_ raw: String) {
        let text = ActText([PageText(number: 1, text: raw)])
        #expect(DateScanner(text).dates(in: 0..<text.bytes.count).filter { $0.date.day != nil }.isEmpty)
    }

    private func dateRead(in text: String) -> Reading<ActDate>? {
        ActReader().read([PageText(number: 1, text: text)])[0].date
    }

    @Test func `the dateline is the act's date, not those around it`() throws {
        let text = """
            El Peruano
            Miércoles 29 de abril de 2020
            Aprueban beneficio de arbitrios
            Firmado digitalmente por QUISPE ROJAS Ana FAU 20000000001 hard
            Motivo: Soy el autor del documento
            Fecha: 28.04.2020 06:46:59 -05:00
            ORDENANZA N° 12-2020-MDX
            San Ejemplo, 24 de abril de 2020
            EL ALCALDE DE SAN EJEMPLO
            POR CUANTO: El Concejo Municipal, en Sesión Ordinaria de fecha 22 de abril de 2020;
            VISTO: el Informe N° 3-2020-GAT de fecha 1 de abril de 2020; y,
            CONSIDERANDO: Que, ...
            """
        let date = try #require(dateRead(in: text))
        #expect(date.value.iso == "2020-04-24")
        #expect(date.confidence >= 0.9)
        #expect(date.evidence?.text == "24 de abril de 2020")
    }

    @Test(arguments: [
        ("San Ejemplo, 44 nc. 2018", "2018"), ("San Ejemplo, OF FEB, 2018", "2018-02"),
        ("San Ejemplo, %% AGO 2018", "2018-08"), ("San Ejemplo, 06 pig. 2018", "2018-12-06"),
        ("San Ejemplo, 06 PIG. 208", "2018-12-06"), ("San Ejemplo, 17 ABR. 208", "2018-04-17"),
    ])
    func `a worn stamp still tells what is left of it, in doubt`(_ dateline: String, _ iso: String) throws {
        let text =
            "“Año del Diálogo y la Reconciliación Nacional”\nDECRETO DE ALCALDÍA N° 3\n\(dateline)\nEL ALCALDE\nVISTO:\n"
        let date = try #require(dateRead(in: text))
        #expect(date.value.iso == iso)
        #expect(date.confidence < 0.9)
    }

    @Test(arguments: [
        "San Ejemplo, 208", "Lima, agosto y otros de la Ley 2018", "En San Ejemplo, sala 3, año 20", "06 PIG. 198",
    ])
    func `a line that isn't a worn dateline tells no date`(_ line: String) {
        let text =
            "“Año del Diálogo y la Reconciliación Nacional”\nDECRETO DE ALCALDÍA N° 3\n\(line)\nEL ALCALDE\nVISTO:\n"
        #expect(dateRead(in: text) == nil)
    }

    @Test(arguments: [("28 ENE. 2018", 0.5), ("28 ENE. 2019", 0.94)])
    func `who signs confirms a date or casts doubt on it`(_ dateline: String, _ confidence: Double) throws {
        let mayors = [
            Officeholder(
                name: "Luis Casas Lozano",
                from: ActDate(year: 2015, month: 1, day: 1),
                to: ActDate(year: 2018, month: 12, day: 31)
            ),
            Officeholder(name: "Jorge Núñez Weil", from: ActDate(year: 2019, month: 1, day: 1)),
        ]
        let text =
            "DECRETO DE ALCALDÍA N° 3\nLima, \(dateline)\nVISTO:\nSE DECRETA:\nArtículo 1.- Aprobar.\nRegístrese y cúmplase.\nJ. NUNEZ WEIL\n"
        let reader = ActReader(profile: ArchiveProfile(officeholders: mayors))
        let date = try #require(reader.read([PageText(number: 1, text: text)])[0].date)
        #expect(date.value.month == 1 && date.confidence == confidence)
    }

    @Test func `a session's date stands in before a worn dateline of the same year`() throws {
        let text = """
            ACUERDO DE CONCEJO N° 15
            San Ejemplo, 4E nc. 2018
            VISTO: en Sesión Ordinaria de Concejo, de fecha 5 de abril de 2018, el dictamen N° 2-2018;
            CONSIDERANDO: Que, ...
            """
        #expect(try #require(dateRead(in: text)).value.iso == "2018-04-05")
    }

    @Test func `a date the calendar doesn't have stays as printed, and is doubted`() throws {
        let date = try #require(
            dateRead(in: "ORDENANZA N° 3-2023-MDX\nSan Ejemplo, 31 de junio del 2023\nEL ALCALDE\nVISTO:\n")
        )
        #expect(date.value.iso == "2023-06-31")
        #expect(!date.value.isPossible)
        #expect(date.confidence < 0.5)
    }

    @Test func `the closing words date an act without a dateline`() throws {
        let text = """
            ORDENANZA N° 14-MDX
            EL ALCALDE DE SAN EJEMPLO
            POR CUANTO: El Concejo aprobó la siguiente:
            ORDENANZA QUE CREA EL REGISTRO DE BICICLETAS
            Artículo 1.- Créase el registro de bicicletas del distrito.
            POR TANTO: Mando se registre, publique y cumpla.
            Dado en San Ejemplo, a los veintiocho días del mes de diciembre de 2016.
            """
        #expect(try #require(dateRead(in: text)).value.iso == "2016-12-28")
    }

    @Test func `a session's date stands in, with less confidence, where nothing else is printed`() throws {
        let text = """
            ORDENANZA N° 15-MDX
            EL ALCALDE DE SAN EJEMPLO
            POR CUANTO:
            Visto en Sesión Ordinaria de Concejo, de fecha 5 de abril de 2018, el dictamen N° 2-2018;
            Aprobó la siguiente:
            ORDENANZA QUE REGULA LOS RUIDOS MOLESTOS
            Artículo Primero.- Regúlanse los ruidos molestos.
            """
        let date = try #require(dateRead(in: text))
        #expect(date.value.iso == "2018-04-05")
        #expect(date.confidence < 0.9)
    }

    @Test func `years that disagree lower the confidence, and the date stays`() throws {
        let text = "RESOLUCIÓN DE ALCALDÍA N° 112-2020-MDX\nSan Ejemplo, 26 de Julio del 2019\nVISTO:\nCONSIDERANDO:\n"
        let record = ActReader().read([PageText(number: 1, text: text)])[0]
        #expect(record.date?.value.iso == "2019-07-26")
        #expect(record.year?.value == 2020)
        #expect(try #require(record.date).confidence < 0.9)
    }
}
