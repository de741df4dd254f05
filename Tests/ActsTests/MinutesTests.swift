import Acts
import Testing

@Suite struct MinutesTests {
    private func read(_ pages: String...) -> [ActRecord] {
        ActReader().read(pages.enumerated().map { PageText(number: $0.offset + 1, text: $0.element) })
    }

    private func session(_ number: Int, heading: String? = nil) -> String {
        """
        \(heading ?? "ACTA DE SESIÓN ORDINARIA DE CONCEJO N° \(number)-2018")

        En la ciudad de San Ejemplo, siendo las 10:00 horas del día \(number) de mayo de 2018, se reunieron los miembros del
        Concejo bajo la presidencia del señor Alcalde Juan Pérez Rojas, con la asistencia de los regidores Ana Quispe Mamani,
        Luis Ñahui de la Cruz y Rosa Tello; el regidor Hugo Urcia Pando justificó su inasistencia.
        DESPACHO. Se dio cuenta del Oficio N° 17-2018-CS.
        ORDEN DEL DÍA. Punto uno: ampliación del serenazgo. Sometido a votación, con tres votos a favor, uno en contra y una
        abstención, SE ACORDÓ POR MAYORÍA: contratar cuatro serenos.
        ACUERDO DE CONCEJO N° \(number + 20)-2018-MDSE
        Punto dos: donación de libros. SE ACORDÓ POR UNANIMIDAD aceptar la donación.
        Siendo las 12:40 horas se levantó la sesión.

        Juan Pérez Rojas
        Alcalde


        """
    }

    @Test func `a book of minutes has an act for each session`() {
        let text = (1...12).map { session($0) }.joined()
        let records = read(text)
        #expect(records.map(\.type.value) == Array(repeating: .actaDeSesion, count: 12))
        #expect(records.map { $0.session?.number } == (1...12).map { String($0) })
        #expect(records.map { $0.date?.value.day } == (1...12).map(Optional.some))
        let own = records.map { $0.ownText(of: PageText(number: 1, text: text)) }
        #expect(own.allSatisfy { $0.hasPrefix("ACTA DE SESIÓN") && $0.hasSuffix("Alcalde") })
    }

    @Test func `a session without a heading begins with place and hour, once the one before is lifted`() {
        let bare = session(2).split(separator: "\n").dropFirst().joined(separator: "\n")
        #expect(read(session(1) + bare).map { $0.date?.value.day } == [1, 2])
    }

    @Test func `a session that only its title names is dated by its opening`() {
        let text = """
            ACTA DE LA CUARTA SESIÓN EXTRAORDINARIA DE CONCEJO
            En la Sala de la Municipalidad, siendo las diez de la mañana del día nueve de junio del dos mil seis, se reunieron
            los miembros del Concejo Municipal para tratar el auxilio a las familias.

            """
        let record = read(text + String(repeating: "El regidor Tello preguntó por el informe.\n", count: 40))[0]
        #expect(record.date?.value.iso == "2006-06-09")
    }

    @Test func `sessions whose hour stands in a table are told apart once the one before is over`() {
        let sessions = (1...3).map { number in
            """
            ACTA DE SESIÓN EXTRAORDINARIA DE CONCEJO N° \(number)-2022
            FECHA : \(number) de junio de 2022
            HORA DE INICIO : 10:00 a.m.
            ASISTENTES : Alcalde Juan Pérez Rojas; Regidores: Ana Quispe Mamani, Rosa Tello Soto
            AGENDA
            1. Donación de libros
            ACTA DE SESIÓN EXTRAORDINARIA DE CONCEJO N° \(number)-2022
            SE ACORDÓ POR UNANIMIDAD aceptar la donación.
            No habiendo más que tratar, el Alcalde da por culminada la sesión.

            """
        }
        let records = read(sessions.joined())
        #expect(records.map(\.type.value) == Array(repeating: .actaDeSesion, count: 3))
        #expect(records.map { $0.session?.number } == ["1", "2", "3"])
    }

    @Test func `a session goes on after a pause and over pages, and keeps the acuerdos that it adopts`() {
        let lines = session(1).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first =
            lines.prefix(8).joined(separator: "\n") + "\nSiendo las 11:00 horas se declara un cuarto intermedio."
        let second =
            "119\nSiendo las 11:30 horas se reanuda la sesión con los regidores presentes.\n"
            + lines.dropFirst(8).joined(separator: "\n")
        #expect(read(first, second).map(\.type.value) == [.actaDeSesion])
    }

    @Test func `minutes tell who presided, who came, what was agreed and how they voted`() throws {
        let minutes = try #require(read(session(3))[0].minutes)
        #expect(minutes.president?.name == "Juan Pérez Rojas")
        #expect(minutes.president?.role == "alcalde")
        #expect(
            minutes.attendance.map(\.name) == [
                "Ana Quispe Mamani", "Luis Ñahui de la Cruz", "Rosa Tello", "Hugo Urcia Pando",
            ]
        )
        #expect(minutes.attendance.map(\.presence) == [.presente, .presente, .presente, .ausente])
        #expect(minutes.agenda.map(\.text) == ["ampliación del serenazgo", "donación de libros"])
        #expect(minutes.agreements.map(\.vote) == [.mayoria, .unanimidad])
        #expect(minutes.agreements[0].inFavour == 3)
        #expect(minutes.agreements[0].against == 1)
        #expect(minutes.agreements[0].abstentions == 1)
        #expect(minutes.agreements[0].evidence.text == "SE ACORDÓ POR MAYORÍA: contratar cuatro serenos")
        #expect(minutes.closing?.text == "Siendo las 12:40 horas se levantó la sesión")
    }

    @Test func `a roll call tells who is absent and who comes late`() throws {
        let text = """
            ACTA DE SESIÓN EXTRAORDINARIA DE CONCEJO N° 4-2020
            En San Ejemplo, siendo las 18:05 horas del 19 de junio de 2020, se reunió el Concejo Municipal en sesión.
            SECRETARIA GENERAL.- Paso lista: Ana Quispe Mamani, presente; Luis Ñahui Soto, ausente; Hugo Urcia Pando, se conecta a
            las 18:20 horas.
            AGENDA
            1. Canastas para las ollas comunes.
            2. Cesión del coliseo al
            sector Salud.
            DESPACHO. Ninguno.
            Votos a favor: 5. En contra: 0. SE ACORDÓ POR UNANIMIDAD: aprobar el apoyo.
            Se dio por concluida la sesión.
            """
        let minutes = try #require(read(text)[0].minutes)
        #expect(minutes.attendance.map(\.presence) == [.presente, .ausente, .tarde])
        #expect(
            minutes.agenda.map(\.text) == ["Canastas para las ollas comunes.", "Cesión del coliseo al sector Salud."]
        )
        #expect(minutes.agreements.map(\.inFavour) == [5])
        #expect(minutes.agreements.map(\.against) == [0])
    }

    @Test func `what minutes don't tell stays unknown`() throws {
        let text =
            "ACTA DE SESIÓN ORDINARIA DE CONCEJO\nEn San Ejemplo, siendo las 10:00 horas, se reunió el Concejo en sesión.\n"
        let minutes = try #require(read(text)[0].minutes)
        #expect(minutes == Minutes())
    }

    @Test func `other acts have no minutes`() {
        #expect(read("ORDENANZA N° 4-2020-MDSE\nPOR CUANTO:\n")[0].minutes == nil)
    }
}
