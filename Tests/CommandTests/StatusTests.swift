import Testing

/// Whether acts are in force, worked out from what others do to them.
struct StatusTests {
    private static let old = InventedAct.ordinance(
        "010-2015-MDPV",
        "5 de marzo de 2015",
        "QUE REGULA LAS FERIAS",
        article: "Regular las ferias."
    )
    private static let repeal = InventedAct.ordinance(
        "020-2018-MDPV",
        "6 de abril de 2018",
        "QUE REGULA LOS MERCADOS",
        article: "Deróguese la Ordenanza N° 010-2015-MDPV."
    )

    private func status(_ code: String, _ archive: TemporaryArchive) throws -> JSON {
        try archive.run("show", code, "--format", "json").json()
    }

    @Test func `an act that another repeals shows the act, the date and the sentence`() throws {
        let archive = try TemporaryArchive(["ferias": Self.old, "mercados": Self.repeal])
        try archive.index()
        let act = try status("MDPV-ORD-2015-0010", archive)
        #expect(act["status"].string == "derogada")
        let chain = act["standing"]["chain"].list
        #expect(chain.count == 1)
        #expect(chain[0]["code"].string == "MDPV-ORD-2018-0020")
        #expect(chain[0]["date"].string == "2018-04-06")
        #expect(chain[0]["relation"].string == "deroga")
        #expect(chain[0]["text"].string?.contains("Deróguese la Ordenanza N° 010-2015-MDPV") == true)
        #expect(try status("MDPV-ORD-2018-0020", archive)["status"].string == "vigente")
        #expect(try archive.names("estado:derogada") == ["ferias"])
        #expect(try archive.search("", "--status", "vigente", "--facets")["facets"]["status"][0]["count"].int == 1)
        #expect(try archive.run("show", "MDPV-ORD-2015-0010").output.contains("deroga: MDPV-ORD-2018-0020"))
    }

    @Test func `it doesn't matter which of the two comes first, and the status goes with the act that gave it`() throws
    {
        let archive = try TemporaryArchive(["mercados": Self.repeal])
        try archive.index()
        try archive.write(Self.old, to: "ferias")
        try archive.index()
        #expect(try status("MDPV-ORD-2015-0010", archive)["status"].string == "derogada")
        try archive.remove("corpus/mercados.txt")
        try archive.index()
        #expect(try status("MDPV-ORD-2015-0010", archive)["status"].string == "vigente")
        #expect(try status("MDPV-ORD-2015-0010", archive)["standing"]["chain"].list.isEmpty)
    }

    @Test
    func `a year that isn't told is no matter where one act has the number, and leaves it open where several have`()
        throws
    {
        let repeal = InventedAct.ordinance(
            "021-2018-MDPV",
            "7 de abril de 2018",
            "SOBRE PUESTOS",
            article: "Deróguese la Ordenanza N° 010-MDPV."
        )
        let archive = try TemporaryArchive(["ferias": Self.old, "puestos": repeal])
        try archive.index()
        #expect(try status("MDPV-ORD-2015-0010", archive)["status"].string == "derogada")
        let other = InventedAct.ordinance(
            "010-2012-MDPV",
            "8 de mayo de 2012",
            "SOBRE OTRA COSA",
            article: "Regular algo."
        )
        try archive.write(other, to: "otra")
        try archive.index()
        for code in ["MDPV-ORD-2015-0010", "MDPV-ORD-2012-0010"] {
            #expect(try status(code, archive)["status"].string == "vigente")
        }
    }

    @Test func `another municipality's act isn't meant, nor a later one`() throws {
        let foreign = InventedAct.ordinance(
            "022-2018-MDPV",
            "7 de abril de 2018",
            "SOBRE PUESTOS",
            article: "Deróguese la Ordenanza N° 010-2015-MDZ."
        )
        let earlier = InventedAct.ordinance(
            "009-2014-MDPV",
            "7 de abril de 2014",
            "SOBRE KIOSCOS",
            article: "Deróguese la Ordenanza N° 010-2015-MDPV."
        )
        let archive = try TemporaryArchive(["ferias": Self.old, "foránea": foreign, "anterior": earlier])
        try archive.index()
        #expect(try status("MDPV-ORD-2015-0010", archive)["status"].string == "vigente")
    }

    @Test func `what suspended an act and is left without effect suspends no more`() throws {
        let suspension = InventedAct.ordinance(
            "030-2019-MDPV",
            "9 de junio de 2019",
            "QUE SUSPENDE LAS FERIAS",
            article: "Suspender los efectos de la Ordenanza N° 010-2015-MDPV."
        )
        let archive = try TemporaryArchive(["ferias": Self.old, "suspende": suspension])
        try archive.index()
        #expect(try status("MDPV-ORD-2015-0010", archive)["status"].string == "suspendida")
        let end = InventedAct.ordinance(
            "031-2020-MDPV",
            "9 de junio de 2020",
            "QUE LEVANTA LA SUSPENSIÓN",
            article: "Deróguese la Ordenanza N° 030-2019-MDPV."
        )
        try archive.write(end, to: "levanta")
        try archive.index()
        #expect(try status("MDPV-ORD-2015-0010", archive)["status"].string == "vigente")
    }

    @Test func `a rebuilt index says the same`() throws {
        let archive = try TemporaryArchive(["ferias": Self.old, "mercados": Self.repeal])
        try archive.index()
        let before = try archive.everything()
        try archive.remove("index/xapian")
        try archive.index()
        #expect(try archive.everything() == before)
    }

    @Test func `an act that shows no subject takes that of the act it changes, while the archive holds it`() throws {
        let dogs = InventedAct.ordinance(
            "045-2012-MDPV",
            "5 de marzo de 2012",
            "QUE REGULA LA TENENCIA DE CANES",
            article: "Regular la tenencia de canes."
        )
        let change = InventedAct.ordinance(
            "050-2014-MDPV",
            "8 de julio de 2014",
            "QUE MODIFICA LA ORDENANZA N° 045-2012-MDPV",
            article: "Modificar el artículo 3 de la Ordenanza N° 045-2012-MDPV."
        )
        let archive = try TemporaryArchive(["cambio": change])
        try archive.index()
        #expect(try status("MDPV-ORD-2014-0050", archive)["subjects"].list.isEmpty)
        try archive.write(dogs, to: "canes")
        try archive.index()
        let act = try status("MDPV-ORD-2014-0050", archive)
        #expect(act["subjects"][0]["code"].string == "SAL-02")
        #expect(act["evidence"]["subjects"]["text"].string?.contains("N° 045-2012-MDPV") == true)
        #expect(try Set(archive.names("materia:SAL-02")) == ["cambio", "canes"])
        try archive.remove("corpus/canes.txt")
        try archive.index()
        #expect(try status("MDPV-ORD-2014-0050", archive)["subjects"].list.isEmpty)
    }

    @Test func `where one of two acts with a number goes, the other is meant`() throws {
        let repeal = InventedAct.ordinance(
            "021-2018-MDPV",
            "7 de abril de 2018",
            "SOBRE PUESTOS",
            article: "Deróguese la Ordenanza N° 010-MDPV."
        )
        let other = InventedAct.ordinance(
            "010-2012-MDPV",
            "8 de mayo de 2012",
            "SOBRE OTRA COSA",
            article: "Regular algo."
        )
        let archive = try TemporaryArchive(["ferias": Self.old, "puestos": repeal, "otra": other])
        try archive.index()
        #expect(try status("MDPV-ORD-2015-0010", archive)["status"].string == "vigente")
        try archive.remove("corpus/otra.txt")
        try archive.index()
        #expect(try status("MDPV-ORD-2015-0010", archive)["status"].string == "derogada")
    }
}
