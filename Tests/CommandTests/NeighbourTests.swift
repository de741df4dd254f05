import Testing

/// What acts with numbers near by say of a date.
struct NeighbourTests {
    private static let dates = [
        1: "8 de enero de 2019", 2: "10 de enero de 2019", 3: "3 de noviembre de 2019", 4: "20 de enero de 2019",
        5: "21 de enero de 2019", 6: "25 de enero de 2019",
    ]

    private func archive() throws -> TemporaryArchive {
        try TemporaryArchive(
            Dictionary(
                uniqueKeysWithValues: Self.dates.map { number, date in
                    let text = InventedAct.agreement(
                        "00\(number)-2019-MDPV",
                        date,
                        article: "Aprobar la obra número \(number) del año, según el informe que se adjunta."
                    )
                    return ("a\(number)", text)
                }
            )
        )
    }

    private func sureness(_ archive: TemporaryArchive, of number: Int) throws -> Double? {
        try archive.run("show", "MDPV-ACU-2019-000\(number)", "--format", "json").json()["confidence"]["date"].double
    }

    @Test func `a date that two neighbours speak against is in doubt, until they go`() throws {
        let archive = try archive()
        try archive.index()
        #expect(try sureness(archive, of: 3) == 0.5)
        #expect(try sureness(archive, of: 4) ?? 0 > 0.8)
        let faults = try archive.run("check", "--acts", "--format", "json").json()["acts"].list
        let dates = faults.filter { $0["field"].string == "date" }
        #expect(dates.compactMap { $0["code"].string } == ["MDPV-ACU-2019-0003"])
        #expect(dates.first?["confidence"].double == 0.5)
        for number in 4...6 { try archive.remove("corpus/a\(number).txt") }
        try archive.index()
        #expect(try sureness(archive, of: 3) ?? 0 > 0.8)
    }

    @Test func `what a person said of a date is in no doubt`() throws {
        let archive = try archive()
        try archive.index()
        let outcome = try archive.run(
            "correct",
            "MDPV-ACU-2019-0003",
            "--set",
            "date=2019-11-03",
            "--by",
            "Ana",
            "--why",
            "vi el original"
        )
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sureness(archive, of: 3) == 1)
    }

    @Test func `an act that came later is heard`() throws {
        let archive = try archive()
        for number in 4...6 { try archive.move("corpus/a\(number).txt", to: "a\(number).txt") }
        try archive.index()
        #expect(try sureness(archive, of: 3) ?? 0 > 0.8)
        for number in 4...6 { try archive.move("a\(number).txt", to: "corpus/a\(number).txt") }
        try archive.index()
        #expect(try sureness(archive, of: 3) == 0.5)
        #expect(try archive.run("index", "corpus").status == 0)
    }
}
