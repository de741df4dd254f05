import Acts
import Testing

@Suite struct RecordTests {
    private let ordinance = """
        MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO DEL RÍO
        ORDENANZA N° 300-2020-MDSER
        San Ejemplo, 3 de mayo de 2020
        EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO DEL RÍO
        POR CUANTO:
        El Concejo Municipal, en Sesión Ordinaria N° 17 de la fecha;
        VISTO: el Informe N° 3-2020-GAT; y,
        CONSIDERANDO:
        Que, corresponde al Concejo crear licencias, tasas y arbitrios;
        Estando a lo expuesto, por UNANIMIDAD y con dispensa del trámite de aprobación del acta, aprobó la siguiente:
        ORDENANZA QUE REGULA LA TENENCIA RESPONSABLE DE CANES

        Artículo 1.- Objeto
        La presente Ordenanza regula la tenencia de canes en el distrito.
        REGÍSTRESE, PUBLÍQUESE Y CÚMPLASE.
        """

    private func record(_ text: String, _ profile: ArchiveProfile = ArchiveProfile()) -> ActRecord {
        ActReader(profile: profile).read([PageText(number: 1, text: text)])[0]
    }

    @Test func `an ordinance is read whole`() throws {
        let record = record(ordinance)
        #expect(record.type.value == .ordenanza && record.type.confidence >= 0.9)
        #expect(record.number?.value.printed == "300-2020-MDSER")
        #expect(record.year?.value == 2020)
        #expect(
            record.issuer?.value == Issuer(name: "Municipalidad Distrital de San Ejemplo del Río", initials: "MDSER")
        )
        #expect(record.title?.value == "ORDENANZA QUE REGULA LA TENENCIA RESPONSABLE DE CANES")
        let date = ActDate(year: 2020, month: 5, day: 3)
        #expect(record.session == Session(kind: .ordinaria, number: "17", date: date, vote: .unanimidad))
    }

    @Test func `the subject is the title's, not one the motives name`() {
        #expect(record(ordinance).subjects.first?.value.code == "SAL-02")
        #expect(!record(ordinance).subjects.contains { $0.value.code.hasPrefix("TRI") })
    }

    @Test(arguments: [
        ("Artículo Primero.- RATIFICAR la Ordenanza N° 3-2020-MDX, que aprueba los arbitrios.", "TRI-09"),
        ("Artículo Primero.- APROBAR la suscripción del Convenio con la posta médica.", "CVD-01"),
        ("Artículo Primero.- CONCEDER licencia al regidor Juan Pérez.", "CON-04"),
        ("Artículo Primero.- DESIGNAR al responsable de transparencia.", "TRN-01"),
    ])
    func `a rule decides what an article's beginning means`(_ article: String, _ code: String) {
        let text = "ACUERDO DE CONCEJO N° 4-2020-MDX\nEL ALCALDE\nVISTO:\nACUERDA:\n\(article)\n"
        #expect(record(text).subjects.first?.value.code == code)
    }

    @Test func `an act has three subjects at most`() {
        let title = "Regulan arbitrios, serenazgo, alcabala, amnistia, predial y fraccionamiento tributario"
        let found = record(title + "\nORDENANZA N° 4-2020-MDX\nEL ALCALDE\nPOR CUANTO:\n").subjects
        #expect(found.count == 3)
    }

    @Test func `without a summary the first article's own sentence is the title`() {
        let text = """
            RESOLUCIÓN DE ALCALDÍA N° 4-2020-MDX
            VISTO:
            CONSIDERANDO:
            SE RESUELVE:
            ARTÍCULO PRIMERO.- DESIGNAR a la
            señora Ana Quispe en el cargo de Subgerenta. Su sueldo es el del cuadro.
            ARTÍCULO SEGUNDO.- NOTIFICAR.
            """
        #expect(record(text).title?.value == "DESIGNAR a la señora Ana Quispe en el cargo de Subgerenta")
    }

    @Test func `a title is never longer than three hundred bytes, and never invented`() throws {
        let long = String(repeating: "la vereda del jirón y ", count: 40)
        let text = "RESOLUCIÓN DE ALCALDÍA N° 4-2020-MDX\nVISTO:\nSE RESUELVE:\nArtículo Primero.- APROBAR \(long)"
        let title = try #require(record(text).title?.value)
        #expect(title.utf8.count <= 310 && title.utf8.count > 250)
        #expect(("APROBAR " + long).hasPrefix(title + " "))
        #expect(record("RESOLUCIÓN DE ALCALDÍA N° 4-2020-MDX\nVISTO:\n").title == nil)
    }

    @Test func `initials say the issuer only where one municipality alone has them`() {
        #expect(record("ORDENANZA N° 4-MSB\nPOR CUANTO:").issuer?.value.ubigeo == "150130")
        #expect(record("ORDENANZA N° 4-MPC\nPOR CUANTO:").issuer == nil)
    }

    @Test func `the archive's own initials say its own name`() {
        let own = ArchiveProfile(issuer: "Municipalidad Distrital de San Ejemplo", initials: "MDSE", ubigeo: "150199")
        let wanted = Issuer(name: "Municipalidad Distrital de San Ejemplo", initials: "MDSE", ubigeo: "150199")
        #expect(record("ORDENANZA N° 4-2020-MDSE\nPOR CUANTO:", own).issuer?.value == wanted)
        #expect(
            record("ORDENANZA N° 4-2020\nEL ALCALDE DE SAN EJEMPLO\nPOR CUANTO:", own).issuer?.value.name == wanted.name
        )
    }

    static let sessions: [(words: String, number: String?, kind: Session.Kind)] = [
        ("en la XIII-2017 Sesión Ordinaria de Concejo de fecha 13 de junio de 2017", "13", .ordinaria),
        ("en la Décima Tercera Sesión Extraordinaria del 13 de junio de 2017", "13", .extraordinaria),
        ("en la Vigésimo Séptima Sesión Ordinaria de fecha 13.06.2017", "27", .ordinaria),
        ("en Sesión Ordinaria de Concejo N° 33 celebrada el 13 de junio de 2017", "33", .ordinaria),
        ("en Sesión Solemne del 13-06-2017", nil, .solemne),
        ("en Sesión Ordinaria de fecha 13 de junio de 2017, el Informe N° 291-2017-GAT", nil, .ordinaria),
    ]

    @Test(arguments: sessions.indices)
    func `a session is read with its number and date`(_ index: Int) throws {
        let (words, number, kind) = Self.sessions[index]
        let text =
            "ACUERDO DE CONCEJO N° 4-2017-MDX\nSan Ejemplo, 15 de junio de 2017\nVISTO, \(words);\nPOR MAYORÍA ACUERDA:\n"
        let session = try #require(record(text).session)
        #expect(
            session == Session(kind: kind, number: number, date: ActDate(year: 2017, month: 6, day: 13), vote: .mayoria)
        )
    }

    @Test func `minutes are dated by their session, and take its number`() {
        let text = """
            ACTA DE LA DÉCIMA PRIMERA SESIÓN ORDINARIA DE CONCEJO
            En San Ejemplo, siendo las seis de la tarde del día dos de junio del año dos mil seis, reunidos los regidores.
            Leída el acta de la sesión de fecha diecinueve de mayo de dos mil seis, se aprobó.
            """
        let record = record(text)
        #expect(record.type.value == .actaDeSesion)
        #expect(record.date?.value.iso == "2006-06-02")
        #expect(record.number?.value.value == 11)
        #expect(record.session?.kind == .ordinaria)
        #expect(record.subjects.first?.value.code == "CON-09")
    }

    @Test func `a fe de erratas takes over the number it corrects, and rectifies that act`() {
        let text = """
            FE DE ERRATAS
            MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO
            ORDENANZA N° 163-MDSE
            Mediante Oficio N° 71-2013-SG la Municipalidad solicita Fe de Erratas de la Ordenanza N° 163-MDSE.
            DICE: 10 %
            DEBE DECIR: 100 %
            """
        let record = record(text)
        #expect(record.kind == "fe de erratas")
        #expect(record.number?.value.printed == "163-MDSE")
        #expect(record.citations.map(\.relation) == [.rectifica])
    }

    @Test func `a text that is cut off anywhere is still read`() {
        let characters = Array(ordinance)
        for count in stride(from: 0, through: characters.count, by: 11) {
            let records = ActReader().read([PageText(number: 1, text: String(characters.prefix(count)))])
            #expect(records.count == 1)
            let rest = ActReader().read([PageText(number: 1, text: String(characters.suffix(count)))])
            #expect(rest.count == 1)
        }
    }
}
