import Foundation
import Testing

/// `acervo check`: what a person should look at.
struct CheckTests {
    @Test func `a number that no act has, one that two acts have, and a date out of order are named`() throws {
        let archive = try TemporaryArchive([
            "uno": agreement("001-2019-MDPV", "10 de enero de 2019", "obras de la plaza"),
            "dos": agreement("002-2019-MDPV", "9 de enero de 2019", "limpieza de acequias"),
            "cuatro": agreement("004-2019-MDPV", "20 de enero de 2019", "compra de una ambulancia"),
            "cinco": agreement("005-2019-MDPV", "21 de enero de 2019", "viaje del alcalde a la capital"),
            "otro cinco": agreement("005-2019-MDPV", "28 de enero de 2019", "donación de libros para la escuela"),
        ])
        try archive.index()
        let faults = try archive.run("check", "--series", "--format", "json").json()["series"].list
        let kinds = faults.compactMap(\.["kind"].string)
        #expect(Set(kinds) == ["gap", "duplicate", "disorder"], "\(kinds)")
        #expect(fault("gap", faults)?["numbers"][0].ints == [3, 3])
        #expect(fault("duplicate", faults)?["codes"].strings == ["MDPV-ACU-2019-0005", "MDPV-ACU-2019-0005-2"])
        #expect(fault("disorder", faults)?["codes"].list.count == 1)
        let text = try archive.run("revisar", "--series")
        #expect(text.output.contains("Acuerdo de Concejo 2019, MDPV: faltan 1: 3 [gap]"), "\(text)")
    }

    @Test func `ordenanzas that never restart are one series, and its gap is found across the years`() throws {
        let numbers = [(101, 2015), (102, 2016), (103, 2017), (105, 2018), (106, 2019)]
        let archive = try TemporaryArchive(
            Dictionary(
                uniqueKeysWithValues: numbers.map { number, year in
                    let text = InventedAct.ordinance(
                        "\(number)-MDPV",
                        "3 de mayo de \(year)",
                        "ORDENANZA QUE REGULA EL COMERCIO",
                        article: "Apruébese la norma \(number)."
                    )
                    return ("o\(number)", text)
                }
            )
        )
        try archive.index()
        let faults = try archive.run("check", "--series", "--format", "json").json()["series"].list
        #expect(faults.count == 1)
        #expect(faults[0]["kind"].string == "gap")
        #expect(faults[0]["years"].ints == [2015, 2019])
        #expect(faults[0]["numbers"][0].ints == [104, 104])
    }

    @Test func `an act without date or number is named with its file`() throws {
        let archive = try TemporaryArchive([
            "suelto": "ACUERDO DE CONCEJO\n\nSE ACUERDA: reparar el puente del río seco."
        ])
        try archive.index()
        let faults = try archive.run("check", "--acts", "--format", "json").json()["acts"].list
        let fields = faults.filter { $0["confidence"].isNull }.compactMap(\.["field"].string)
        #expect(fields.contains("number") && fields.contains("date"), "\(faults)")
        #expect(faults.allSatisfy { $0["path"].string == "corpus/suelto.txt" })
    }

    @Test func `a document that can't be read is among the pages that can't be searched`() throws {
        let archive = try TemporaryArchive(["uno": "un texto"])
        try archive.write(Data("%PDF-1.4\n1 0 obj\n".utf8), to: "corpus/cortado.pdf")
        _ = try archive.run("index")
        let outcome = try archive.run("check", "--pages", "--format", "csv")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("pages,,corpus/cortado.pdf,,unreadable-document,"), "\(outcome)")
    }

    private func agreement(_ number: String, _ date: String, _ matter: String) -> String {
        InventedAct.agreement(number, date, article: "Aprobar \(matter), según el informe que se adjunta.")
    }

    private func fault(_ kind: String, _ faults: [JSON]) -> JSON? { faults.first { $0["kind"].string == kind } }
}
