import Testing

/// A document that holds several acts, from its text to what a search shows.
struct ActsInDocumentTests {
    private static let gazette =
        "El Peruano / Viernes 3 de mayo de 2019   NORMAS LEGALES   57\n"
        + InventedAct.ordinance(
            "021-2019-MDPV",
            "12 de abril de 2019",
            "ORDENANZA QUE REGULA LAS FERIAS",
            article: "Regúlanse las ferias gastronómicas."
        ) + "\n1765432-1\n\n"
        + InventedAct.agreement(
            "033-2019-MDPV",
            "15 de abril de 2019",
            article: "ACEPTAR la donación de una ambulancia."
        )
        + "\n1765432-2\n"

    private static let minutes = """
        ACTA DE SESIÓN ORDINARIA DE CONCEJO N° 7-2019

        En Puerto Viejo, siendo las 10:00 horas del día 12 de abril de 2019, se reunieron los miembros del Concejo bajo la
        presidencia del señor Alcalde Juan Rojas Poma, con la asistencia de los regidores Ana Quispe Mamani y Rosa Tello Soto.
        ORDEN DEL DÍA. Punto uno: compra de una motobomba. Con dos votos a favor y ninguno en contra, SE ACORDÓ POR UNANIMIDAD:
        comprar la motobomba.
        Siendo las 11:00 horas se levantó la sesión.
        """

    private func archive() throws -> TemporaryArchive {
        let archive = try TemporaryArchive(["gaceta": Self.gazette, "acta": Self.minutes])
        try archive.index()
        return archive
    }

    @Test func `each act is found by its own words, with its own text`() throws {
        let archive = try archive()
        #expect(try archive.search("ambulancia")["hits"].list.map { $0["code"].string } == ["MDPV-ACU-2019-0033"])
        #expect(try archive.search("gastronómicas")["hits"].list.map { $0["code"].string } == ["MDPV-ORD-2019-0021"])
        #expect(try archive.search("\"NORMAS LEGALES\"")["total"].int == 0)
        let text = try archive.run("show", "MDPV-ACU-2019-0033", "--text").output
        #expect(text.contains("ambulancia") && text.contains("1765432-2"))
        #expect(!text.contains("gastronómicas") && !text.contains("1765432-1"))
    }

    @Test func `classify tells where on its pages an act stands`() throws {
        let archive = try archive()
        let acts = try archive.run("classify", "corpus/gaceta.txt", "--format", "jsonl").jsonLines()
        #expect(acts.map { $0["act"].int } == [1, 2])
        let bytes = Array(Self.gazette.utf8)
        let texts = acts.map { act in
            let part = act["extent"][0]
            return String(decoding: bytes[(part["start"].int ?? 0)..<(part["end"].int ?? 0)], as: UTF8.self)
        }
        #expect(texts[0].hasPrefix("ORDENANZA N° 021-2019-MDPV") && texts[0].hasSuffix("1765432-1"))
        #expect(texts[1].hasPrefix("ACUERDO DE CONCEJO N° 033-2019-MDPV") && texts[1].hasSuffix("1765432-2"))
    }

    @Test func `a document of one act has no extent`() throws {
        let act = try archive().run("classify", "corpus/acta.txt", "--format", "jsonl").jsonLines()
        #expect(act.count == 1)
        #expect(act[0]["extent"].isNull)
    }

    @Test func `minutes show who came, what was agreed and the votes`() throws {
        let archive = try archive()
        let record = try archive.run("show", "XX-ACT-2019-ORD-0007", "--format", "json").json()
        #expect(record["minutes"]["president"]["name"].string == "Juan Rojas Poma")
        #expect(record["minutes"]["attendance"].list.map { $0["presence"].string } == ["presente", "presente"])
        #expect(record["minutes"]["agenda"][0]["text"].string == "compra de una motobomba")
        #expect(record["minutes"]["agreements"][0]["vote"].string == "unanimidad")
        #expect(record["minutes"]["agreements"][0]["in_favour"].int == 2)
        #expect(record["minutes"]["agreements"][0]["against"].int == 0)
        #expect(record["minutes"]["agreements"][0]["abstentions"].isNull)
        let shown = try archive.run("show", "XX-ACT-2019-ORD-0007").output
        for words in ["Juan Rojas Poma, alcalde", "Rosa Tello Soto: presente", "2 a favor"] {
            #expect(shown.contains(words))
        }
    }

    @Test func `other acts have no minutes`() throws {
        #expect(try archive().run("show", "MDPV-ACU-2019-0033", "--format", "json").json()["minutes"].isNull)
    }
}
