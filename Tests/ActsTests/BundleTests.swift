import Acts
import Testing

@Suite struct BundleTests {
    private func read(_ pages: [String]) -> [ActRecord] {
        ActReader().read(pages.enumerated().map { PageText(number: $0.offset + 1, text: $0.element) })
    }

    /// A resolution on one page.
    private func resolution(_ number: Int, heading: String? = nil, day: Int = 3) -> String {
        """
        MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO
        "Año del Diálogo y la Reconciliación"
        \(heading ?? "RESOLUCIÓN DE ALCALDÍA N° 0\(number)-2019-A/MDSE")
        San Ejemplo, \(day) de mayo de 2019
        VISTO: el Informe N° \(number + 300)-2019-SGRH; y,
        CONSIDERANDO:
        Que, corresponde al Alcalde designar a los funcionarios;
        SE RESUELVE:
        ARTÍCULO PRIMERO.- DESIGNAR a la señora Ana Quispe.
        ARTÍCULO SEGUNDO.- NOTIFICAR a la interesada.
        REGÍSTRESE, COMUNÍQUESE Y CÚMPLASE.
        JUAN PÉREZ ROJAS
        ALCALDE
        """
    }

    @Test func `each resolution of a bundle is an act, its letterhead with it`() {
        let pages = (45...59).map { resolution($0) }
        let records = read(pages)
        #expect(records.map { $0.number?.value.value } == (45...59).map(Optional.some))
        for (index, record) in records.enumerated() {
            #expect(record.pages == index + 1...index + 1)
            #expect(record.ownText(of: PageText(number: index + 1, text: pages[index])) == pages[index])
        }
    }

    @Test(arguments: [
        "RES0LUCION DE ALCALD1A N* 046-2019", "RESOLUCIUN DE ALCADIA N° 046-2019-A/MDSE",
        "0RDENANZA MUNICIPAL N° 046-2019",
    ])
    func `a heading with its letters misread begins an act`(_ heading: String) {
        let records = read([resolution(45), resolution(46, heading: heading), resolution(47)])
        #expect(records.map { $0.number?.value.value } == [45, 46, 47])
    }

    @Test func `a heading that is lost leaves the motives at the top of a page`() {
        let records = read([resolution(45), resolution(46, heading: "R A dfj 8"), resolution(47)])
        #expect(records.map { $0.number?.value.value } == [45, nil, 47])
        #expect(records[1].type.value == .resolucionDeAlcaldia || records[1].type.value == .otro)
    }

    @Test func `an act goes on over pages that print its heading again`() {
        let lines = resolution(45).split(separator: "\n").map(String.init)
        let heading = lines[2]
        let pages = [lines[0..<5], [heading] + lines[5..<8], [heading] + lines[8...]].map { $0.joined(separator: "\n") }
        let records = read(pages + [resolution(46)])
        #expect(records.map(\.pages) == [1...3, 4...4])
        #expect(records[0].date?.value.iso == "2019-05-03")
    }

    @Test func `a number that is written by hand leaves the date to tell acts apart`() {
        let blank = "RESOLUCIÓN DE ALCALDÍA N° ______-2019-A/MDSE"
        let later = resolution(46, heading: blank, day: 9)
        #expect(read([resolution(45), later]).map { $0.date?.value.day } == [3, 9])
        #expect(read([resolution(45), resolution(45, heading: blank)]).count == 1)
    }

    @Test func `a closing that can't be read doesn't hide the next act at the top of its page`() {
        let open = resolution(45).replacingClosing("RE6ISTR CUMPL")
        #expect(read([open, resolution(46)]).map { $0.number?.value.value } == [45, 46])
    }

    // A document that is one act is never cut: false cuts are the worst fault.

    private func ordinance(annex: String...) -> [String] {
        [
            """
            ORDENANZA N° 12-2019-MDSE
            San Ejemplo, 3 de mayo de 2019
            POR CUANTO: El Concejo, en Sesión Ordinaria de la fecha;
            VISTO: la Resolución de Alcaldía N° 046-2019-A/MDSE y el Dictamen N° 8-2019-CAL; y,
            CONSIDERANDO:
            Que, conviene aprobar el reglamento;
            ORDENA:
            Artículo Primero.- APROBAR el reglamento que como anexo forma parte de la presente.
            Regístrese, comuníquese, publíquese y cúmplase.
            JUAN PÉREZ ROJAS
            Alcalde
            """
        ] + annex
    }

    @Test func `a reglamento, a plan and forms stay with the act that approves them`() {
        let rules =
            "ANEXO\nREGLAMENTO DE LICENCIAS\n"
            + (1...40).map { "Artículo \($0).- Los vecinos cumplen." }.joined(separator: "\n")
        let form =
            "ANEXO N° 2\nRESOLUCIÓN DE SANCIÓN N° ______-2019\nVISTO: el acta; y,\nCONSIDERANDO:\nSE RESUELVE:\nArtículo 1.- Sancionar a"
        #expect(read(ordinance(annex: rules, "PLAN LOCAL DE SEGURIDAD\n1. Objeto", form)).count == 1)
    }

    @Test func `a copy of an act that the first one cites is its annex`() {
        #expect(read(ordinance(annex: resolution(46))).count == 1)
        #expect(read(ordinance(annex: resolution(47))).count == 2)
    }

    @Test func `a dictamen, a report or minutes behind an act are its papers`() {
        let opinion =
            "DICTAMEN N° 9-2019-CAL\nVISTO: el expediente; y,\nCONSIDERANDO:\nQue, procede;\nDICTAMINA:\nArtículo 1.- Recomendar"
        let report = "INFORME N° 31-2019-GAJ\nA : Gerente Municipal\nASUNTO : Opinión\nVISTO lo actuado"
        let minutes =
            "ACTA DE SESIÓN ORDINARIA\nEn San Ejemplo, siendo las 10:00 horas, se reunieron los regidores en sesión ordinaria."
        for paper in [opinion, report, minutes] { #expect(read(ordinance(annex: paper)).count == 1) }
    }

    @Test func `an act that is announced is quoted`() {
        let first = ordinance()[0] + "\nSe transcribe el acto que sigue:\n"
        #expect(read([first + resolution(47)]).count == 1)
        #expect(read([first, resolution(47)]).count == 1)
    }

    @Test func `a cover, a certified copy and a notification slip are of their act`() {
        let cover = "RESOLUCIÓN DE ALCALDÍA N° 045-2019-A/MDSE\nQUE DESIGNA FUNCIONARIA\nSAN EJEMPLO"
        let slip =
            "CARGO DE NOTIFICACIÓN N° 88-2019\nDocumento: RESOLUCIÓN DE ALCALDÍA N° 045-2019-A/MDSE\nRecibido por:"
        #expect(read([cover, resolution(45), "ES COPIA FIEL DEL ORIGINAL\n" + resolution(45), slip]).count == 1)
    }

    @Test func `an act cut off anywhere gives records whose words stand where they say`() {
        let text = resolution(45) + "\n" + resolution(46)
        let characters = Array(text)
        for count in stride(from: 0, through: characters.count, by: 61) {
            for piece in [characters.prefix(count), characters.suffix(count)] {
                let page = PageText(number: 1, text: String(piece))
                let records = ActReader().read([page])
                #expect((1...3).contains(records.count))
                for record in records where records.count > 1 { #expect(page.text.contains(record.ownText(of: page))) }
            }
        }
    }

    @Test func `papers of one kind make a bundle, and a contract behind an act doesn't`() {
        let reports = (1...3).map {
            "INFORME N° \($0)-2019-GAJ\nA : Gerente Municipal\nASUNTO : Opinión \($0)\nEs cuanto informo."
        }
        #expect(read(reports).map { $0.number?.value.value } == [1, 2, 3])
        let contract = "CONTRATO N° 4-2019-MDSE\nConste por el presente documento el contrato\nCLÁUSULA PRIMERA"
        #expect(read([resolution(45), contract]).count == 1)
    }

    @Test(arguments: [
        ("ANEXO N° 3\nCUADRO DE TASAS\n", "anexo"), ("AGENDA\n1. Lectura\n", "agenda"),
        ("PLAN DE DESARROLLO LOCAL 2030\n", "plan"),
    ])
    func `what is no act says what it is`(_ text: String, _ kind: String) {
        let records = read([text])
        #expect(records.map(\.type.value) == [.otro])
        #expect(records[0].kind == kind)
    }
}

extension String {
    fileprivate func replacingClosing(_ words: String) -> String {
        split(separator: "\n").map { $0.hasPrefix("REGÍSTRESE") ? Substring(words) : $0 }.joined(separator: "\n")
    }
}
