import Foundation
import Testing

/// `acervo.yaml`: whose archive it is.
struct ConfigurationTests {
    private let agreement = InventedAct.agreement(
        "014-2011",
        "3 de mayo de 2011",
        article: "Aprobar el gasto del puente."
    )

    @Test func `initials that are configured head the codes, and a change of them recodes what is kept`() throws {
        let archive = try TemporaryArchive(["uno": agreement])
        try archive.index()
        #expect(try archive.search("puente")["hits"][0]["code"].string == "XX-ACU-2011-0014")
        try configure(archive, "initials: MDPV\nissuer: Municipalidad Distrital de Puerto Viejo\n")
        try archive.remove("corpus/uno.txt")
        try archive.write(agreement, to: "uno")
        try archive.index()
        #expect(try archive.search("puente")["hits"][0]["code"].string == "MDPV-ACU-2011-0014")
        let classified = try archive.run("classify", "corpus/uno.txt", "--format", "jsonl").jsonLines()
        #expect(classified[0]["code"].string == "MDPV-ACU-2011-0014", "classify and index agree")
        #expect(try archive.index()["unchanged"].int == 1)
    }

    @Test func `initials of an older name are the archive's own`() throws {
        let text = agreement.replacing("014-2011", with: "014-2011-CDPV")
        let archive = try TemporaryArchive(["uno": text])
        try configure(archive, "initials: MDPV\naliases: [CDPV]\n")
        try archive.index()
        #expect(try archive.search("puente")["hits"][0]["code"].string == "MDPV-ACU-2011-0014")
    }

    @Test func `the documentary series of an act is shown with its retention, and counted`() throws {
        let archive = try TemporaryArchive(["uno": agreement])
        let series =
            "series:\n  - code: CM.02\n    name: Acuerdos\n    types: [acuerdo-de-concejo]\n    retention: permanente\n"
        try configure(archive, series)
        try archive.index()
        let code = try #require(archive.search("puente")["hits"][0]["code"].string)
        let act = try archive.run("show", code, "--format", "json").json()
        #expect(act["series"]["code"].string == "CM.02")
        #expect(try archive.run("show", code).output.contains("CM.02 Acuerdos (permanente)"))
        let counted = try archive.run("stats", "--format", "json").json()["documentary_series"].list
        #expect(counted.count == 1)
        #expect(counted[0]["acts"].int == 1)
    }

    private static let scheme = """
        subjects:
          - code: PUE
            name: Puentes y caminos
            parts:
              - code: PUE-01
                name: Puentes
                words: ["puente*"]
        """

    @Test func `the archive's own subjects take the place of ours, in records, searches and corrections`() throws {
        let archive = try TemporaryArchive(["uno": agreement])
        try archive.index()
        #expect(try archive.names("materia:PUE-01") == [])
        try configure(archive, "subjects: materias.yaml\n")
        try archive.write(Data(Self.scheme.utf8), to: "materias.yaml")
        try archive.index()
        let hit = try archive.search("materia:caminos")["hits"][0]
        #expect(hit["subjects"][0]["code"].string == "PUE-01")
        #expect(hit["subjects"].list.count == 1)
        #expect(try archive.names("materia:pue-01") == ["uno"])
        let code = try #require(hit["code"].string)
        #expect(try archive.run("correct", code, "--set", "subjects=TRI-01", "--why", "x").status == 64)
        try configure(archive, "")
        try archive.index()
        #expect(try archive.names("materia:PUE-01") == [])
    }

    @Test func `a date when its signer wasn't mayor is doubted, and read again where the mayors change`() throws {
        let act = agreement + "\n\nREGÍSTRESE Y COMUNÍQUESE\n\nANA MARÍA RUIZ SOLÍS\nALCALDESA\n"
        let archive = try TemporaryArchive(["uno": act])
        try archive.index()
        #expect(try dateConfidence(in: archive) >= 0.9)
        try configure(archive, "mayors:\n  - {name: Ana Ruiz Solís, from: 1950-01-01, to: 1952-12-31}\n")
        try archive.index()
        #expect(try dateConfidence(in: archive) <= 0.5)
    }

    @Test(arguments: [
        ("subjects: []\n", "ninguna materia"), ("subjects:\n  - code: A\n    name: B\n", "parts"),
        ("subjects:\n  - code: A\n    name: B\n    parts: [{code: B-1, name: C, words: [d]}]\n", "A-"),
        ("subjects:\n  - code: A\n    name: B\n    parts: [{code: A-1, name: C}]\n", "words"),
        ("subjects:\n  - code: A\n    name: B\n    parts: [{code: A-1, name: C, words: ['d*']}]\n", "d*"),
        ("subjects:\n  - code: A\n    nombre: B\n", "nombre"),
        (
            "subjects:\n  - code: A\n    name: B\n    parts: [{code: A-1, name: C, words: [d]}, "
                + "{code: A-1, name: C, words: [d]}]\n", "dos veces"
        ),
    ])
    func `a scheme that can't be used is named`(yaml: String, thing: String) throws {
        let archive = try TemporaryArchive(["uno": agreement])
        try configure(archive, "subjects: materias.yaml\n")
        #expect(try archive.run("index").errors.contains("materias.yaml"))
        try archive.write(Data(yaml.utf8), to: "materias.yaml")
        let outcome = try archive.run("index")
        #expect(outcome.status == 2, "\(outcome)")
        #expect(outcome.errors.contains("materias.yaml") && outcome.errors.contains(thing), "\(outcome)")
    }

    @Test(arguments: [
        ("initals: MDPV\n", "acervo.yaml:1", "initals"), ("initials: MD-PV\n", "acervo.yaml:1", "MD-PV"),
        ("issuer: X\nubigeo: 1234\n", "acervo.yaml:2", "1234"), ("aliases: MDPV\n", "acervo.yaml:1", "lista"),
        ("series:\n  - code: A\n    name: B\n", "acervo.yaml", "types"),
        ("series:\n  - code: A\n    name: B\n    types: [bando]\n", "acervo.yaml:4", "bando"),
        ("mayors:\n  - name: Ana Ruiz\n    from: 2019\n", "acervo.yaml:3", "2019"),
        ("mayors:\n  - name: Ana Ruiz\n", "acervo.yaml:2", "from"),
        ("a: [1\n", "acervo.yaml", "YAML"),
    ])
    func `what can't be used is named with its line, and nothing is done`(yaml: String, place: String, thing: String)
        throws
    {
        let archive = try TemporaryArchive(["uno": agreement])
        try configure(archive, yaml)
        let outcome = try archive.run("index")
        #expect(outcome.status == 2, "\(outcome)")
        #expect(outcome.errors.contains(place) && outcome.errors.contains(thing), "\(outcome)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: archive.path("index/catalogue.sqlite")))
    }

    @Test func `a configuration that is named and isn't there is an error`() throws {
        let archive = try TemporaryArchive(["uno": agreement])
        let outcome = try archive.run("index", "--config", "no hay.yaml")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("no hay.yaml"))
    }

    private func dateConfidence(in archive: TemporaryArchive) throws -> Double {
        let code = try #require(try archive.search("puente")["hits"][0]["code"].string)
        let record = try archive.run("show", code, "--format", "json").json()
        return try #require(record["confidence"]["date"].double)
    }

    private func configure(_ archive: TemporaryArchive, _ yaml: String) throws {
        try archive.write(Data(yaml.utf8), to: "acervo.yaml")
    }
}
