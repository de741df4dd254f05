import Testing

/// Acts like another.
struct SimilarTests {
    @Test func `acts on the same matter come first, the act itself not at all`() throws {
        let archive = try archive()
        let names = try archive.names("", "--like", code("kioscos 1"))
        #expect(Set(names.prefix(2)) == ["kioscos 2", "kioscos 3"])
        #expect(!names.contains("kioscos 1"))
        #expect(!names.contains("riego"))
    }

    @Test func `what likeness rests on is marked, and filters and words hold as ever`() throws {
        let archive = try archive()
        let answer = try archive.search("parecido:\(try code("kioscos 1"))", "--year", "2021")
        #expect(answer["hits"].list.compactMap(\.["year"].int) == [2021])
        let passage = answer["hits"][0]["passages"][0]
        let marks = passage["marks"].list.map { String(Array(passage["text"].string ?? "")[$0[0].int!..<$0[1].int!]) }
        #expect(marks.contains { $0.lowercased() == "kioscos" })
        #expect(!marks.contains { ["Puerto", "Viejo", "ORDENANZA"].contains($0) })
        #expect(try archive.search("renovación", "--like", code("kioscos 1"))["total"].int == 1)
    }

    @Test func `no act is like one that there isn't`() throws {
        let outcome = try archive().run("search", "--like", "MDPV-ORD-1900-0001")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("MDPV-ORD-1900-0001"))
    }

    private func code(_ name: String) throws -> String {
        let hits = try archive().search("")["hits"].list
        return hits.first { $0["path"].string?.hasSuffix("/\(name).txt") ?? false }?["code"].string ?? ""
    }

    private func archive() throws -> TemporaryArchive { try Self.made.get() }

    private static let made = Result { try TemporaryArchive.shared("similar", texts) }

    private static let texts = [
        "kioscos 1": InventedAct.ordinance(
            "021-2019-MDPV",
            "3 de mayo de 2019",
            "ORDENANZA QUE REGULA LOS KIOSCOS DE PERIÓDICOS",
            article: "Los kioscos de periódicos ocupan la vereda con autorización temporal."
        ),
        "kioscos 2": InventedAct.ordinance(
            "034-2020-MDPV",
            "8 de junio de 2020",
            "ORDENANZA SOBRE KIOSCOS EN LA VÍA",
            article: "Los kioscos de periódicos pagan por la autorización temporal de la vereda."
        ),
        "kioscos 3": InventedAct.decree(
            "007-2021-A/MDPV",
            "9 de julio de 2021",
            article: "APROBAR la renovación de los kioscos de periódicos en la vereda, con autorización temporal."
        ),
        "riego": InventedAct.agreement("011-2020-MDPV/CM", "2 de marzo de 2020", article: "APROBAR el turno de riego."),
        "murales": InventedAct.agreement("012-2020-MDPV/CM", "3 de marzo de 2020", article: "PINTAR murales."),
        "banda": InventedAct.resolution("050-2020-A/MDPV", "4 de marzo de 2020", article: "FELICITAR a la banda."),
        "viaje": InventedAct.resolution("051-2020-A/MDPV", "5 de marzo de 2020", article: "AUTORIZAR un viaje."),
        "censo": InventedAct.decree("004-2020-A/MDPV", "6 de marzo de 2020", article: "CONVOCAR el censo de canes."),
    ]
}
