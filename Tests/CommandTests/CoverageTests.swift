import Foundation
import Testing

/// What an answer that found nothing says of what was searched.
struct CoverageTests {
    @Test func `nothing found says among what was searched, and what could not be`() throws {
        let answer = try archive().search("zeppelin")
        let coverage = answer["coverage"]
        #expect(coverage["acts"].int == 5)
        let agreements = coverage["series"].list.first { $0["type"].string == "acuerdo-de-concejo" }
        #expect(agreements?["acts"].int == 4)
        #expect(agreements?["from"].int == 2019 && agreements?["to"].int == 2020)
        #expect(coverage["acts_without_text"].int == 1)
        #expect(coverage["pages_without_text"].int == 2)
        #expect(coverage["unreadable_documents"].int == 1)
        #expect(coverage["missing_numbers"].int == 2)
        #expect(coverage["gaps"][0]["numbers"][0].ints == [3, 4])
    }

    @Test func `filters narrow what was searched`() throws {
        let coverage = try archive().search("zeppelin", "--year", "2019")["coverage"]
        #expect(coverage["acts"].int == 3)
        #expect(coverage["pages_without_text"].int == 0)
        let other = try archive().search("zeppelin", "--year", "2020")["coverage"]
        #expect(other["missing_numbers"].int == 0)
    }

    @Test func `a number that the series lacks is said to be among those it lacks`() throws {
        let answer = try archive().search("acuerdo 4-2019")
        #expect(answer["coverage"]["asked_gaps"][0]["numbers"][0].ints == [3, 4])
        let text = try archive().run("search", "acuerdo 4-2019")
        #expect(text.status == 1)
        #expect(text.errors.contains("está entre los que faltan en el archivo: Acuerdo de Concejo 2019"), "\(text)")
        #expect(text.errors.contains("Documentos que no se pudieron leer: 1"))
        let outside = try archive().search("acuerdo 9-2019")
        #expect(outside["coverage"]["asked_gaps"].list.isEmpty)
    }

    @Test func `without a catalogue the index says what it knows, and that it doesn't know the rest`() throws {
        let archive = try Self.make()
        for name in ["catalogue.sqlite", "catalogue.sqlite-wal", "catalogue.sqlite-shm"] {
            try? archive.remove("index/\(name)")
        }
        let coverage = try archive.search("zeppelin")["coverage"]
        #expect(coverage["pages_without_text"].int == 2)
        #expect(coverage["gaps"].isNull && coverage["unreadable_documents"].isNull)
        #expect(try archive.run("search", "zeppelin").errors.contains("No está el catálogo"))
    }

    @Test func `what finds something says nothing of it`() throws {
        #expect(try !archive().search("riego")["coverage"].isPresent)
    }

    @Test func `a word that no act has is offered by its beginning, where that finds something`() throws {
        let offers = try archive().search("ambulantaje")["query"]["offers"]
        #expect(offers[0]["query"].string == "ambulant*")
        #expect(offers[0]["total"].int == 1)
        #expect(try archive().search("ambulantaje año:2020")["query"]["offers"].list.isEmpty)
        #expect(try archive().run("search", "ambulantaje").errors.contains("Quizá: ambulant* (1"))
    }

    private func archive() throws -> TemporaryArchive { try Self.made.get() }

    private static let made = Result { try make() }

    private static func make() throws -> TemporaryArchive {
        let archive = try TemporaryArchive([
            "uno": InventedAct.agreement("002-2019-MDPV/CM", "3 de mayo de 2019", article: "APROBAR el riego."),
            "dos": InventedAct.agreement("005-2019-MDPV/CM", "9 de mayo de 2019", article: "ORDENAR a los ambulantes."),
            "tres": InventedAct.agreement("001-2020-MDPV/CM", "2 de marzo de 2020", article: "PODAR los molles.")
                + "\u{C}\u{C}fin",
            "cuatro": "\u{C}",
            "primero": InventedAct.agreement("001-2019-MDPV/CM", "2 de mayo de 2019", article: "PINTAR el muro."),
        ])
        try archive.write(Data("%PDF-1.4\n1 0 obj\n".utf8), to: "corpus/cortado.pdf")
        _ = try archive.run("index")
        return archive
    }
}
