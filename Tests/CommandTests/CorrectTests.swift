import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// `acervo correct` and `acervo corrections`.
struct CorrectTests {
    private static let fair = InventedAct.ordinance(
        "010-2015-MDPV",
        "5 de marzo de 2015",
        "QUE REGULA LAS FERIAS DE LOS DOMINGOS EN EL PARQUE",
        article: "Regular las ferias que los vecinos productores celebran los domingos en el parque del distrito."
    )
    private static let code = "MDPV-ORD-2015-0010"

    private func archive() throws -> TemporaryArchive {
        let archive = try TemporaryArchive(["ferias": Self.fair])
        try archive.index()
        return archive
    }

    private func show(_ code: String, _ archive: TemporaryArchive) throws -> JSON {
        try archive.run("show", code, "--format", "json").json()
    }

    @discardableResult
    private func correct(_ archive: TemporaryArchive, _ values: String..., code: String = code) throws -> Outcome {
        let sets = values.flatMap { ["--set", $0] }
        let outcome = try Acervo.run(
            ["correct", code] + sets + ["--why", "lo dice el sello", "--by", "Rosa Quispe"],
            in: archive.path("")
        )
        guard outcome.status == 0 else { throw CommandFault("\(outcome)") }
        return outcome
    }

    @Test func `a correction wins, can be searched, and says who, when, why and what was read`() throws {
        let archive = try archive()
        try correct(archive, "date=2015-03-15", "title=Regula las ferias dominicales")
        let act = try show(Self.code, archive)
        #expect(act["date"].string == "2015-03-15")
        #expect(act["title"].string == "Regula las ferias dominicales")
        #expect(act["confidence"]["date"].double == 1)
        let correction = try #require(act["corrections"].list.first { $0["field"].string == "date" })
        #expect(correction["before"].string == "2015-03-05")
        #expect(correction["by"].string == "Rosa Quispe")
        #expect(correction["reason"].string == "lo dice el sello")
        #expect(correction["at"].string?.hasSuffix("Z") == true)
        #expect(try archive.names("titulo:dominicales") == ["ferias"])
        #expect(try archive.names("fecha:2015-03-15") == ["ferias"])
        #expect(try archive.run("show", Self.code).output.contains("Rosa Quispe"))
    }

    @Test func `an act with a new code answers to the old one, also after that is taken back`() throws {
        let archive = try archive()
        let outcome = try correct(archive, "number=011-2015-MDPV")
        #expect(outcome.output.contains("MDPV-ORD-2015-0011"))
        #expect(try show(Self.code, archive)["code"].string == "MDPV-ORD-2015-0011")
        #expect(try archive.run("correct", Self.code, "--undo").status == 0)
        #expect(try show(Self.code, archive)["code"].string == Self.code)
        #expect(try show("MDPV-ORD-2015-0011", archive)["code"].string == Self.code)
        #expect(try show(Self.code, archive)["corrections"].list.isEmpty)
    }

    @Test func `one field is taken back, the others stay`() throws {
        let archive = try archive()
        try correct(archive, "date=2015-03-15", "title=Otra sumilla")
        #expect(try archive.run("correct", Self.code, "--undo", "--field", "date").status == 0)
        #expect(try show(Self.code, archive)["date"].string == "2015-03-05")
        #expect(try show(Self.code, archive)["title"].string == "Otra sumilla")
        #expect(try archive.run("correct", Self.code, "--undo", "--field", "date").status == 64)
    }

    @Test func `it outlives the index, another reading of everything, and a file that moves`() throws {
        let archive = try archive()
        try correct(archive, "date=2015-03-15")
        try archive.remove("index/xapian")
        try archive.index()
        #expect(try show(Self.code, archive)["date"].string == "2015-03-15")
        // Whose archive it is decides on how acts are read: all of them are read again.
        try archive.write(Data("initials: MDPV\n".utf8), to: "acervo.yaml")
        try archive.move("corpus/ferias.txt", to: "corpus/movida.txt")
        try archive.index()
        #expect(try show(Self.code, archive)["date"].string == "2015-03-15")
        #expect(try show(Self.code, archive)["path"].string == "corpus/movida.txt")
    }

    @Test func `it holds for a second copy of the act, and when the act comes back`() throws {
        let archive = try archive()
        try correct(archive, "title=Regula las ferias dominicales")
        try archive.write(Self.fair.replacing("vecinos", with: "vec1nos"), to: "otra copia")
        try archive.remove("corpus/ferias.txt")
        try archive.index()
        #expect(try show(Self.code, archive)["title"].string == "Regula las ferias dominicales")
        try archive.remove("corpus/otra copia.txt")
        try archive.index()
        try archive.write(Self.fair, to: "de vuelta")
        try archive.index()
        #expect(try show(Self.code, archive)["title"].string == "Regula las ferias dominicales")
    }

    @Test func `it isn't meant for another act`() throws {
        let archive = try archive()
        let other = InventedAct.agreement("010-2015-MDPV", "5 de marzo de 2015", article: "Aprobar la memoria del año.")
        try archive.write(other, to: "memoria")
        try archive.index()
        try correct(archive, "date=2015-03-15")
        #expect(try show("MDPV-ACU-2015-0010", archive)["date"].string == "2015-03-05")
    }

    @Test func `exported as text, sorted, they make another archive say the same`() throws {
        let archive = try archive()
        try correct(archive, "title=Con \\ barra\ty tabulador", "date=2015-03-15")
        let text = try archive.run("corrections", "export").output
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(Array(lines.dropFirst()) == lines.dropFirst().sorted())
        let other = try self.archive()
        try other.write(Data(text.utf8), to: "correcciones.tsv")
        #expect(try other.run("corrections", "import", "correcciones.tsv").output.hasPrefix("2 "))
        #expect(try show(Self.code, other)["title"].string == "Con \\ barra\ty tabulador")
        #expect(try show(Self.code, other)["date"].string == "2015-03-15")
        #expect(try other.run("correcciones", "importar", "correcciones.tsv").output.hasPrefix("0 "))
        #expect(try other.run("corrections", "export").output == text)
    }

    @Test func `a file that is no export is refused, and nothing of it taken`() throws {
        let archive = try archive()
        let outcome = try archive.run("corrections", "import", "corpus/ferias.txt")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("línea 1"))
        #expect(try archive.run("corrections", "import", "nada.tsv").status == 2)
        #expect(try archive.run("corrections", "export").lines.count == 1)
    }

    @Test func `a status that a person confirms is searched and shown as such`() throws {
        let archive = try archive()
        try correct(archive, "status=no-vigente")
        #expect(try archive.names("estado:no-vigente") == ["ferias"])
        #expect(try show(Self.code, archive)["standing"]["is_confirmed"].bool == true)
    }

    static let wrong: [(arguments: [String], part: String)] = [
        (["--set", "date=2015-02-30", "--why", "x"], "2015-02-30"), (["--set", "fecha=2015", "--why", "x"], "fecha"),
        (["--set", "date", "--why", "x"], "date"), (["--set", "date=2015-03-15"], "--why"), ([], "--set"),
        (["--undo"], "deshacer"),
    ]

    @Test(arguments: wrong.indices)
    func `what can't be done is said, and nothing changes`(_ index: Int) throws {
        let archive = try archive()
        let before = try archive.everything()
        let outcome = try Acervo.run(["correct", Self.code] + Self.wrong[index].arguments, in: archive.path(""))
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(Self.wrong[index].part))
        #expect(try archive.everything() == before)
    }

    @Test func `an unknown code, and a folder without an index, are said`() throws {
        let archive = try archive()
        let unknown = try archive.run("correct", "MDPV-ORD-1999-0001", "--set", "title=x", "--why", "x")
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("MDPV-ORD-1999-0001"))
        let empty = try TemporaryArchive()
        #expect(try empty.run("corregir", "X", "--set", "title=x", "--why", "x").status == 2)
    }

    @Test func `what is corrected again and again in the same way is a rule that misses`() throws {
        let texts = (1...3).map { number in
            (
                "acto \(number)",
                Self.fair.replacing("010-2015", with: "01\(number)-2015").replacing(
                    "ferias",
                    with: "kermeses \(number)"
                )
            )
        }
        let archive = try TemporaryArchive(Dictionary(uniqueKeysWithValues: texts))
        try archive.index()
        for number in 1...2 { try correct(archive, "type=reglamento", code: "MDPV-ORD-2015-001\(number)") }
        #expect(try archive.run("check", "--corrections", "--format", "json").json()["corrections"].list.isEmpty)
        try correct(archive, "type=reglamento", code: "MDPV-ORD-2015-0013")
        let patterns = try archive.run("check", "--corrections", "--format", "json").json()["corrections"].list
        #expect(patterns.count == 1)
        #expect(patterns[0]["field"].string == "type")
        #expect(patterns[0]["before"].string == "ordenanza")
        #expect(patterns[0]["value"].string == "reglamento")
        #expect(patterns[0]["codes"].list.count == 3)
        #expect(
            try archive.run("revisar", "--corrections").output.contains(
                "se leyó ordenanza donde es reglamento: 3 veces"
            )
        )
    }

    @Test func `killed at any moment, a correction is there or isn't, and the next run shows it if it is`() throws {
        let archive = try archive()
        for wait in stride(from: 20_000, through: 140_000, by: 20_000) {
            let title = "Sumilla \(wait)"
            let command = try archive.start("correct", Self.code, "--set", "title=\(title)", "--why", "x")
            usleep(UInt32(wait))
            command.send(SIGKILL)
            _ = try command.wait()
            try archive.index()
            let isKept = try archive.run("corrections", "export").output.contains(title)
            #expect(try (show(Self.code, archive)["title"].string == title) == isKept, "\(wait)")
        }
    }
}
