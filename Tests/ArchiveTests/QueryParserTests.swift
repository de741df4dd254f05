import Acts
@testable import Archive
import Testing

struct QueryParserTests {
    private func parse(_ query: String) throws -> QueryNode { try QueryParser.parse(query).node }

    @Test func `words are joined by and; OR binds less`() throws {
        #expect(try parse("uno dos") == .and([.word("uno"), .word("dos")]))
        #expect(try parse("uno dos OR tres") == .or([.and([.word("uno"), .word("dos")]), .word("tres")]))
        #expect(try parse("uno (dos OR tres)") == .and([.word("uno"), .or([.word("dos"), .word("tres")])]))
        #expect(try parse("uno AND dos") == .and([.word("uno"), .word("dos")]))
        #expect(try parse("or and not") == .and([.word("or"), .word("and"), .word("not")]))
    }

    @Test func `minus and NOT exclude; a hyphen inside a word doesn't`() throws {
        #expect(try parse("uno -dos") == .and([.word("uno"), .not(.word("dos"))]))
        #expect(try parse("NOT uno") == .not(.word("uno")))
        #expect(try parse("-\"uno dos\"") == .not(.phrase(["uno", "dos"])))
        #expect(try parse("técnico-legal") == .phrase(["tecnico", "legal"]))
        #expect(try parse("uno - dos") == .and([.word("uno"), .all, .word("dos")]))
    }

    @Test(arguments: ["\"limpieza pública\"", "“Limpieza Pública”", "«LIMPIEZA PÚBLICA»"])
    func `quotation marks of any kind make a phrase`(query: String) throws {
        #expect(try parse(query) == .phrase(["limpieza", "publica"]))
    }

    @Test func `NEAR joins two words, a star ends a word, an equals sign keeps accents`() throws {
        #expect(try parse("uno NEAR/5 dos") == .near([.word("uno"), .word("dos")], within: 5))
        #expect(
            try parse("uno dos NEAR tres") == .and([.word("uno"), .near([.word("dos"), .word("tres")], within: 10)])
        )
        #expect(try parse("ambulan*") == .prefix("ambulan"))
        #expect(try parse("=AÑO") == .exact("año"))
        #expect(try parse("=an\u{303}o") == .exact("año"))
    }

    @Test func `fields speak both languages`() throws {
        let expected = QueryNode.field(.type, .value("ordenanza"))
        for query in ["tipo:ordenanza", "type:ORD", "TIPO:Ordenanzas", "tipo:\"ordenanza\""] {
            #expect(try parse(query) == expected, "\(query)")
        }
        #expect(try parse("año:2015..2019") == parse("year:2015..2019"))
        #expect(try parse("anio:2015") == parse("AÑO:2015"))
    }

    @Test func `a date known in part stands for all its days`() throws {
        #expect(
            try parse("fecha:2019-03") == .field(.date, .range(from: "20190300", to: "20190399", written: "2019-03"))
        )
        #expect(try parse("fecha:..1990") == .field(.date, .range(from: nil, to: "19909999", written: "..1990")))
        #expect(try parse("fecha:1990..") == .field(.date, .range(from: "19900000", to: nil, written: "1990..")))
    }

    @Test(arguments: [
        ("\"uno", 0), ("uno (dos", 4), ("uno)", 3), ("OR uno", 0), ("uno OR", 4), ("uno AND", 4), ("()", 0),
        ("NEAR/5 dos", 0), ("uno -", 4), ("NOT", 0),
    ])
    func `what can't be understood is an error with its place`(query: String, position: Int) throws {
        guard query != "uno -" else {
            #expect(try QueryParser.parse(query).warnings.count == 1)
            return
        }
        let error = #expect(throws: ArchiveError.self) { _ = try QueryParser.parse(query) }
        #expect(error?.code == .malformedQuery)
        #expect(error?.position == position)
    }

    @Test(arguments: [
        "fecha:ayer", "fecha:2019-02-30", "fecha:2019..2018", "fecha:..", "año:2019-03", "tipo:carta-abierta",
        "numero:abc",
    ])
    func `a value that a field can't have is an error`(query: String) {
        let error = #expect(throws: ArchiveError.self) { _ = try QueryParser.parse(query) }
        #expect(error?.code == .badValue)
    }

    @Test(arguments: ["color:rojo", "*caldia", "a*", "??? uno"])
    func `what could not be used is a warning`(query: String) throws {
        #expect(try !QueryParser.parse(query).warnings.isEmpty)
    }

    @Test func `limits are kept`() {
        let long = String(repeating: "a ", count: SearchLimits.queryBytes)
        #expect(throws: ArchiveError.self) { _ = try QueryParser.parse(long) }
        let deep = String(repeating: "(", count: 40) + "a" + String(repeating: ")", count: 40)
        #expect(throws: ArchiveError.self) { _ = try QueryParser.parse(deep) }
    }

    @Test func `a number in any form is one node`() throws {
        for query in ["O.M. 646-2020", "ordenanza 646-2020", "Ordenanza N° 646-2020-MDSJ"] {
            guard case .number(let reference, _) = try parse(query) else {
                Issue.record("\(query) is no number")
                continue
            }
            #expect(reference.type == .ordenanza)
            #expect(reference.value == 646)
            #expect(reference.year == 2020)
        }
    }
}
