import Acts
import Testing

@Suite struct TypeTests {
    private func record(_ text: String) -> ActRecord { ActReader().read([PageText(number: 1, text: text)])[0] }

    static let kinds: [(text: String, type: ActType, kind: String?)] = [
        (
            "ORDENANZA N° 12-2020-MDX\nSan Ejemplo, 3 de mayo de 2020\nEL ALCALDE DE SAN EJEMPLO\nPOR CUANTO:",
            .ordenanza, nil
        ),
        ("ACUERDO DE CONCEJO N° 7-2020-MDX\nSan Ejemplo, 3 de mayo de 2020\nVISTO:\nACUERDA:", .acuerdoDeConcejo, nil),
        ("ACUERDO MUNICIPAL N° 7-2020-MDX\nSan Ejemplo, 3 de mayo de 2020\nVISTO:", .acuerdoDeConcejo, nil),
        ("RESOLUCIÓN DE CONCEJO N° 7-2020-MDX\nSan Ejemplo, 3 de mayo de 2020\nVISTO:", .resolucionDeConcejo, nil),
        (
            "RESOLUCIÓN MUNICIPAL N° 7\nConcejo Distrital de San Ejemplo, 3 de mayo de 1972\nVISTO:",
            .resolucionDeConcejo, nil
        ),
        (
            "DECRETO DE ALCALDÍA N° 7-2020-MDX\nSan Ejemplo, 3 de mayo de 2020\nVISTO:\nSE DECRETA:",
            .decretoDeAlcaldia, nil
        ),
        ("RESOLUCIÓN DE ALCALDÍA N° 7-2020-MDX\nSan Ejemplo, 3 de mayo de 2020\nVISTO:", .resolucionDeAlcaldia, nil),
        ("RESOLUCION GERENCIAL N° 7-2020-GM/MDX\nSan Ejemplo, 3 de mayo de 2020\nVISTO:", .resolucionGerencial, nil),
        ("RESOLUCIÓN DE SUB GERENCIA N° 7-2020-SGF-MDX\nSan Ejemplo\nVISTO:", .resolucionGerencial, nil),
        ("RESOLUCIÓN JEFATURAL N° 7-2020-MDX\nSan Ejemplo\nVISTO:", .resolucionGerencial, nil),
        ("RESOLUCIÓN DE SECRETARÍA GENERAL N° 7-2020-SG/MDX\nSan Ejemplo\nVISTO:", .resolucionGerencial, nil),
        ("RESOLUCIÓN DE EJECUCIÓN COACTIVA N° 7-2020-MDX\nSan Ejemplo\nVISTO:", .resolucionGerencial, nil),
        ("ACTA DE SESIÓN ORDINARIA DE CONCEJO N° 12-2019\nEn San Ejemplo, siendo las 10:00 horas", .actaDeSesion, nil),
        ("DIRECTIVA N° 001-2021-GM/MDX\nNORMAS PARA EL USO DE VEHÍCULOS\nI. OBJETIVO", .directiva, nil),
        ("REGLAMENTO INTERNO DEL CONCEJO MUNICIPAL DE SAN EJEMPLO\n\nTÍTULO I\nArtículo 1.- Objeto", .reglamento, nil),
        (
            "LINEAMIENTOS PARA LA ATENCIÓN DE VECINOS\nMunicipalidad Distrital de San Ejemplo\n1. OBJETO", .instructivo,
            nil
        ),
        (
            "CONVENIO MARCO DE COOPERACIÓN INTERINSTITUCIONAL ENTRE LA MUNICIPALIDAD Y LA POSTA\nConste por", .convenio,
            nil
        ),
        ("CONTRATO DE LOCACIÓN DE SERVICIOS N° 3-2020-MDX\nConste por el presente documento", .contrato, nil),
        ("EDICTO N° 031-85\nEL ALCALDE DEL CONCEJO DISTRITAL DE SAN EJEMPLO\nPOR CUANTO:", .edicto, nil),
        ("DICTAMEN N° 21-2018-MDX-CAL\nCOMISIÓN DE ASUNTOS LEGALES\nVISTO:\nDICTAMINA:", .dictamen, nil),
        ("INFORME N° 132-2020-MDX-GAJ\nA : Gerente Municipal\nASUNTO : Poda de árboles\n", .informe, nil),
        (
            "EDICTO MATRIMONIAL\nHago saber que don Fulano pretende contraer matrimonio civil", .otro,
            "edicto matrimonial"
        ),
        ("OFICIO N° 12-2020-A-MDX\nSeñor:\nPresente.-", .otro, "oficio"),
        ("CARTA N° 12-2020-SG-MDX\nSeñor:\nPresente.-", .otro, "carta"),
        ("MEMORANDO N° 12-2020-GM-MDX\nA : Subgerente de Personal", .otro, "memorando"),
        ("PROVEÍDO N° 817-MDX-GM\nPase a Secretaría General", .otro, "proveído"),
        ("FE DE ERRATAS\nMediante Oficio N° 3-2020 la Municipalidad solicita", .otro, "fe de erratas"),
        ("MOCIÓN DE ORDEN DEL DÍA N° 3\nSeñor Alcalde:", .otro, "moción"),
        ("AGENDA\nSESIÓN ORDINARIA DE CONCEJO N° 4-2020\n1. Lectura del acta", .otro, "agenda"),
        (
            "ORDENANZA REGIONAL N° 12-2020-GRX/CR\nEL CONSEJO REGIONAL DE EJEMPLO\nPOR CUANTO:", .otro,
            "ordenanza regional"
        ),
        ("ACUERDO DE CONSEJO REGIONAL N° 12-2020-GRX/CR\nVISTO:", .otro, "acuerdo de consejo regional"),
        (
            "GOBIERNO REGIONAL DE EJEMPLO\nCONSEJO REGIONAL\nACUERDO DE CONSEJO N° 4-2020\nVISTO:", .otro,
            "acuerdo de consejo regional"
        ),
        (
            "RESOLUCIÓN MINISTERIAL N° 12-2020-MINEDU\nLima, 3 de mayo de 2020\nCONSIDERANDO:", .otro,
            "resolución ministerial"
        ),
        ("DECRETO SUPREMO N° 12-2020-PCM\nEL PRESIDENTE DE LA REPÚBLICA\nCONSIDERANDO:", .otro, "decreto supremo"),
        ("LEY N° 31000\nEL PRESIDENTE DE LA REPÚBLICA\nPOR CUANTO:", .otro, "ley"),
        ("RESOLUCION JEFATURAL N° 60-2010-JNAC-RENIEC\nLima, 3 de mayo de 2010\nVISTO:", .otro, "resolución gerencial"),
        (
            "PROYECTO DE ORDENANZA\nORDENANZA N° ....\nEL ALCALDE DE SAN EJEMPLO\nPOR CUANTO:", .otro,
            "proyecto de ordenanza"
        ),
    ]

    @Test(arguments: kinds.indices)
    func `a heading says what it is`(_ index: Int) {
        let (text, type, kind) = Self.kinds[index]
        let record = record(text)
        #expect(record.type.value == type)
        #expect(record.kind == kind)
    }

    @Test func `a heading with its letters misread is still read`() {
        for heading in [
            "DECRERO DE ALCALOIA N° 4-2019-MDX", "RESOLUCIUN DE ALCADIA N° 12-2019-MDX",
            "ACUERD0 DE CONCEIO N* 3-2019-MDX",
        ] {
            let record = record(heading + "\nSan Ejemplo, 3 de mayo de 2019\nEL ALCALDE DE SAN EJEMPLO\nVISTO:\n")
            #expect(record.type.value != .otro, "\(heading)")
            #expect(record.number?.value.year == 2019, "\(heading)")
            #expect(record.type.confidence < 0.97, "\(heading)")
        }
    }

    static let lost: [(words: String, type: ActType)] = [
        (
            "POR CUANTO:\nEl Concejo Municipal ha dado la siguiente Ordenanza:\nArtículo 1.- Créase el registro.",
            .ordenanza
        ),
        (
            "VISTO: el informe; y,\nCONSIDERANDO:\nQue, conviene;\nACORDÓ POR UNANIMIDAD:\nArtículo Primero.- APROBAR",
            .acuerdoDeConcejo
        ),
        ("CONSIDERANDO:\nQue, conviene;\nDECRETA:\nArtículo Primero.- PRORRÓGUESE", .decretoDeAlcaldia),
        (
            "VISTO: el informe; y,\nCONSIDERANDO:\nQue, conviene;\nSE RESUELVE:\nArtículo Primero.- DESIGNAR",
            .resolucionDeAlcaldia
        ),
    ]

    @Test(arguments: lost.indices)
    func `a lost heading leaves the enacting words and who speaks`(_ index: Int) {
        let text =
            "San Ejemplo, 3 de mayo de 2019\nEL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO\n"
            + Self.lost[index].words
        let record = record(text)
        #expect(record.type.value == Self.lost[index].type)
        #expect(record.type.confidence < 0.9)
        #expect(record.number == nil)
        #expect(record.date?.value.iso == "2019-05-03")
    }

    @Test func `a manager's resolution without a heading is a manager's`() {
        let text =
            "EL GERENTE MUNICIPAL DE LA MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO\nVISTO: y,\nCONSIDERANDO:\nQue;\nSE RESUELVE:\nArtículo Primero.- APROBAR"
        #expect(record(text).type.value == .resolucionGerencial)
    }

    @Test func `a heading quoted in the text isn't the act's`() {
        let text = """
            MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO
            RESOLUCIÓN DE ALCALDÍA N° 110-2021-MDX
            San Ejemplo, 25 de marzo de 2021
            VISTO: el proyecto remitido con la
            Ordenanza N° 12-2020-MDX
            y el expediente; y,
            CONSIDERANDO:
            Que, mediante
            ACUERDO DE CONCEJO N° 4-2020-MDX
            se aprobó la donación;
            SE RESUELVE:
            Artículo Primero.- Disponer la publicación del proyecto de "Ordenanza que declara de interés el río".
            """
        let record = record(text)
        #expect(record.type.value == .resolucionDeAlcaldia)
        #expect(record.number?.value.printed == "110-2021-MDX")
    }

    @Test func `the gazette's list of contents is no act`() {
        let text = """
            SUMARIO
            MUNICIPALIDAD DE SAN EJEMPLO
            D.A. N° 012-2025-MDX.- Disponen el embanderamiento de inmuebles en el distrito
            Ordenanza N° 720-MDX.- Ordenanza que regula la tenencia de canes en el distrito
            """
        #expect(record(text).type.value == .otro)
    }

    @Test func `a capital alone at the end of the letterhead is a speck, and the heading below it is one`() {
        let text = """
            E MUNICIPALIDAD E E
            SAN EJEMPLO E
            RESOLUCIÓN DE ALCALDÍA N° 171 - 2019 - MDX
            San Ejemplo, 16 de Abril del 2019.
            EL ALCALDE DE LA MUNICIPALIDAD DE SAN EJEMPLO
            """
        let pages = [
            PageText(number: 1, text: text),
            PageText(number: 2, text: "Artículo Primero.- Nombrar inspectores.\n\nREGÍSTRESE, COMUNÍQUESE Y CÚMPLASE."),
        ]
        #expect(ActReader().read(pages)[0].number?.value.printed == "171-2019-MDX")
    }

    @Test func `evidence is the printed words with their page`() throws {
        let pages = [
            PageText(number: 4, text: "\n"),
            PageText(number: 5, text: "ORDENANZA  N° 12-2020-MDX\nSan Ejemplo, 3 de mayo de 2020\nPOR CUANTO:"),
        ]
        let record = ActReader().read(pages)[0]
        #expect(record.pages == 4...5)
        #expect(record.type.evidence == Evidence(page: 5, text: "ORDENANZA N° 12-2020-MDX"))
    }

    @Test func `pages without text give a record that knows nothing`() {
        for pages in [[], [PageText(number: 1, text: "")], [PageText(number: 1, text: "\u{0C}  \n .. \n")]] {
            let records = ActReader().read(pages)
            #expect(records.count == 1)
            #expect(records[0].type.value == .otro)
            #expect(records[0].type.confidence <= 0.5)
            #expect(
                records[0].number == nil && records[0].date == nil && records[0].title == nil
                    && records[0].issuer == nil
            )
        }
    }
}
