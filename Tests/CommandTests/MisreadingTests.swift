import Testing

/// Words that recognition misread, where a page's text can't be trusted.
struct MisreadingTests {
    @Test func `a rare word is found as bad pages have it, marked and said`() throws {
        let answer = try archive().search("adoquines")
        #expect(names(answer) == ["limpio", "borroso"])
        #expect(answer["query"]["interpreted"].string?.contains("en textos reconocidos o dañados: adoquincs") == true)
        let also = answer["query"]["also"][0]
        #expect(also["reason"].string == "recognition")
        #expect(also["searched"].strings == ["adoquincs"])
        let passage = answer["hits"][1]["passages"][0]
        let mark = passage["marks"][0].ints
        #expect(String(Array(passage["text"].string ?? "")[mark[0]..<mark[1]]) == "adoquincs")
    }

    @Test func `a word that no act has as it is spelled is found misread, and not respelled`() throws {
        let answer = try archive().search("bicentenario")
        #expect(names(answer) == ["borroso"])
        #expect(answer["query"]["suggestion"].isNull)
        #expect(try names(archive().search("bicentenario mural")) == ["borroso"])
    }

    @Test func `what a good text says is what it says, and quotes and operators ask for just that`() throws {
        #expect(try !names(archive().search("adoquines")).contains("apellido"))
        #expect(try names(archive().search("\"adoquines\"")) == ["limpio"])
        #expect(try names(archive().search("adoquines OR palmeras")) == ["limpio"])
    }

    private func names(_ answer: JSON) -> [String] {
        answer["hits"].list.compactMap(\.["path"].string)
            .map { $0.replacing("corpus/", with: "").replacing(".txt", with: "") }
    }

    private func archive() throws -> TemporaryArchive { try Self.made.get() }

    private static let made = Result { try TemporaryArchive.shared("misread", texts) }

    private static let texts = [
        "limpio": InventedAct.agreement(
            "021-2019-MDPV/CM",
            "3 de mayo de 2019",
            article: "APROBAR la compra de adoquines para la plaza, según el informe del área."
        ),
        // Its last word but one is a surname, in a text that can be trusted.
        "apellido": InventedAct.agreement(
            "022-2019-MDPV/CM",
            "4 de mayo de 2019",
            article: "FELICITAR al vecino Adoquincs por el cuidado de los jardines del distrito."
        ),
        "borroso": """
        ACUERDO DE CONCEJO N° 023-2019-MDPV/CM
        Puerto Viejo, 5 de mayo de 2019
        V1ST0: el pcd1do dc los vec1n0s dcl d1str1to;
        ACUERDA:
        ARTÍCULO PRIMERO.- APR0BAR cl prcsupucst0 dc los adoquincs y cl mural dcl bicentcnar1o,
        c0n cargo a los rccurs0s d1rcctamcntc rccaudad0s dc la munic1pal1dad, scgun cl inf0rmc tccn1co.
        """,
    ]
}
