import Testing

/// `acervo related`: what links acts to each other.
struct RelatedTests {
    private static let fairs = InventedAct.ordinance(
        "010-2015-MDPV",
        "5 de marzo de 2015",
        "QUE REGULA LAS FERIAS",
        article: "Regular las ferias."
    )
    private static let change = InventedAct.ordinance(
        "015-2016-MDPV",
        "8 de julio de 2016",
        "QUE MODIFICA LA DE FERIAS",
        article: "Modificar el artículo 1 de la Ordenanza N° 010-2015-MDPV."
    )
    private static let markets = InventedAct.ordinance(
        "020-2018-MDPV",
        "6 de abril de 2018",
        "QUE REGULA LOS MERCADOS",
        article: "Deróguese la Ordenanza N° 010-2015-MDPV."
    )
    private static let agreement = InventedAct.agreement(
        "007-2017-MDPV",
        "2 de mayo de 2017",
        article: "Encargar el cumplimiento de la Ordenanza N° 010-2015-MDPV y del Decreto de Alcaldía N° 099-2014-MDPV."
    )
    private static let code = "MDPV-ORD-2015-0010"

    private func related(_ code: String = code) throws -> JSON {
        let archive = try TemporaryArchive([
            "ferias": Self.fairs, "cambio": Self.change, "mercados": Self.markets, "acuerdo": Self.agreement,
        ])
        try archive.index()
        return try archive.run("related", code, "--format", "json").json()
    }

    @Test func `what others do to an act, and what others say of it, comes with their words and page`() throws {
        let related = try related()
        #expect(related["status"].string == "derogada")
        let amended = related["amended_by"].list
        #expect(amended.map { $0["act"]["code"].string } == ["MDPV-ORD-2018-0020", "MDPV-ORD-2016-0015"])
        #expect(amended.map { $0["relation"].string } == ["deroga", "modifica"])
        #expect(amended[0]["text"].string?.contains("Deróguese la Ordenanza") == true)
        #expect(amended[0]["page"].int == 1)
        #expect(related["cited_by"].list.count == 3)
        #expect(related["cited_by_total"].int == 3)
        #expect(related["amends"].list.isEmpty)
        #expect(!related["similar"].strings.contains(Self.code))
    }

    @Test func `what an act cites is named by its code where the archive holds it, as printed where it doesn't`() throws
    {
        let cites = try related("MDPV-ACU-2017-0007")["cites"].list
        #expect(cites.map { $0["act"]["code"].string } == [Self.code, nil])
        #expect(cites[1]["act"].isNull)
        #expect(cites[1]["number"].string == "099-2014-MDPV")
    }

    @Test func `the timeline of a matter goes from old to new, and leaves out what only cites`() throws {
        let timeline = try related()["timeline"].list
        #expect(
            timeline.map { $0["code"].string } == [Self.code, "MDPV-ORD-2016-0015", "MDPV-ORD-2018-0020"]
        )
        #expect(timeline[2]["effects"][0]["relation"].string == "deroga")
        #expect(timeline[2]["effects"][0]["code"].string == Self.code)
        #expect(try related("MDPV-ACU-2017-0007")["timeline"].list.isEmpty)
    }

    @Test func `an act leads to the minutes of its session, and minutes to what was passed in it`() throws {
        let minutes = """
            ACTA DE SESIÓN ORDINARIA N° 009-2017

            En Puerto Viejo, siendo las nueve horas del día 2 de mayo de 2017, en el salón de sesiones de la Municipalidad \
            Distrital de Puerto Viejo, se reunieron los señores regidores bajo la presidencia del señor alcalde.

            Se acordó por unanimidad aprobar el pedido.

            Siendo las once horas se levantó la sesión.
            """
        let agreement = Self.agreement.replacing(
            "VISTO: el pedido de los vecinos;",
            with: "VISTO: en Sesión Ordinaria de fecha 2 de mayo de 2017, el pedido;"
        )
        let archive = try TemporaryArchive(["acta": minutes, "acuerdo": agreement, "ferias": Self.fairs])
        try archive.index()
        let minutesCode = try #require(archive.search("tipo:acta-de-sesion")["hits"][0]["code"].string)
        let act = try archive.run("related", "MDPV-ACU-2017-0007", "--format", "json").json()
        #expect(act["session"].list.map { $0["code"].string } == [minutesCode])
        let session = try archive.run("relacionados", minutesCode, "--format", "json").json()
        #expect(session["session"].list.map { $0["code"].string } == ["MDPV-ACU-2017-0007"])
    }

    @Test func `people read it in either language, and an unknown code is said`() throws {
        let outcome = try ProjectCorpus.run("related", "MDSJV-ORD-2013-0163")
        #expect(outcome.status == 0)
        for part in ["Estado: derogada", "deroga: MDSJV-ORD-2021-0230", "Cronología", "no está en el archivo"] {
            #expect(outcome.output.contains(part), "\(part)")
        }
        #expect(try ProjectCorpus.run("related", "MDSJV-ORD-2013-0163", "--lang", "en").output.contains("Timeline"))
        #expect(try ProjectCorpus.run("related", "MDSJV-ORD-1900-0001").status == 1)
    }
}
