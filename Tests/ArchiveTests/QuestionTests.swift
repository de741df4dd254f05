import Acts
@testable import Archive
import Testing

/// What a query in everyday words is understood to ask.
struct QuestionTests {
    private func filters(_ query: String) throws -> [String] {
        try QueryParser.parse(query).filters.map { "\($0.field.rawValue):\($0.value)" }
    }

    @Test(arguments: [
        ("ordenanzas de 2019 sobre arbitrios", ["type:ordenanza", "year:2019"]),
        ("acuerdos entre 2015 y 2018 sobre limpieza pública", ["type:acuerdo-de-concejo", "year:2015..2018"]),
        ("resoluciones de marzo del 2020", ["type:resolucion", "date:2020-03"]),
        ("qué ordenanza regula los perros", ["type:ordenanza"]),
        ("ordenanzas desde 2019", ["type:ordenanza", "year:2019.."]),
        ("ordenanzas antes de 2010", ["type:ordenanza", "year:..2009"]),
        ("ordenanzas después de 2010", ["type:ordenanza", "year:2011.."]),
        ("ordenanzas hasta el año 2010", ["type:ordenanza", "year:..2010"]),
        ("decretos de alcaldía de enero a marzo de 2020", ["type:decreto-de-alcaldia", "date:2020-01..2020-03"]),
        ("ordenanzas del 13 de mayo de 2016", ["type:ordenanza", "date:2016-05-13"]),
        ("acuerdos de los años 90", ["type:acuerdo-de-concejo", "year:1990..1999"]),
        ("listado de ordenanzas aprobadas en el 2022", ["type:ordenanza", "year:2022"]),
        ("donaciones anteriores al 1 de marzo de 2020", ["date:..2020-02-29"]),
        ("decretos supremos de 2020", ["type:decreto supremo", "year:2020"]),
        ("directivas de 2021", ["type:directiva", "year:2021"]),
        ("licencia de funcionamiento ordenanza", ["type:ordenanza"]),
        ("ordenansas de 2019 sobre arbitrios", ["type:ordenanza", "year:2019"]),
        ("acurdos desde 2019", ["type:acuerdo-de-concejo", "year:2019.."]),
        ("saludos del concejo en 2022 y 2023", ["year:2022..2023"]),
        ("acuerdos de 2020, 2021 y 2022", ["type:acuerdo-de-concejo", "year:2020..2022"]),
        ("donaciones en 2020 y 2023", ["year:2020"]),
    ])
    func `a type at the head and times in words are filters`(query: String, wanted: [String]) throws {
        #expect(try filters(query) == wanted)
    }

    @Test(arguments: [
        "arbitrios 2019", "reglamento de mototaxis", "convenio con la universidad", "reglamento de la ordenanza",
        "\"ordenanzas de 2019\"", "ordenanzas AND 2019", "(ordenanzas en 2019)", "ordenanza 163",
        "presupuesto del 2019",
        "licencias de los últimos meses", "secreto bancario", "avenida revolución", "recuerdo de 2019",
    ])
    func `what may mean something else is no filter`(query: String) throws {
        #expect(try filters(query) == [])
    }

    @Test func `a filter knows the query without its words`() throws {
        let read = try QueryParser.parse("ordenanzas de 2019 sobre arbitrios")
        #expect(read.filters.map(\.text) == ["ordenanzas", "de 2019"])
        #expect(read.filters.map(\.without) == ["de 2019 sobre arbitrios", "ordenanzas sobre arbitrios"])
        #expect(read.node == .word("arbitrios"))
    }

    @Test(arguments: [
        ("acuerdo trescientos dieciocho del 2022", 318, 2022), ("acuerdo de concejo numero uno del 2019", 1, 2019),
        ("acdo de concejo trescientos sesenta", 360, nil), ("acuerdo dos mil ciento ochenta y siete", 2187, nil),
        ("acuerdo n° veintiuno de 2020", 21, 2020), ("acuerdo ciento cuarenta y cuatro", 144, nil),
        ("acuerdo mil ochenta", 1080, nil), ("decreto de alcaldia numero uno del 2019", 1, 2019),
        ("decreto de alcaldía veintidós", 22, nil),
    ])
    func `a number may be spelt out`(query: String, value: Int, year: Int?) throws {
        guard case .number(let reference, _) = try QueryParser.parse(query).node else {
            Issue.record("\(query) is no number")
            return
        }
        #expect(reference.value == value)
        #expect(reference.year == year)
    }

    @Test(arguments: ["acuerdo uno", "ordenanza dos mil veinte", "ordenanza de cien viviendas", "acuerdo dos partes"])
    func `a word of number that may mean something else is no number`(query: String) throws {
        if case .number = try QueryParser.parse(query).node { Issue.record("\(query) was read as a number") }
    }

    @Test(arguments: [
        "acuerdo 414 del 2022", "acuerdo 414 del año 2022", "acdo 0414 de marzo de 2022", "a. de c. 414-22",
    ])
    func `a number's year may stand apart from it`(query: String) throws {
        guard case .number(let reference, _) = try QueryParser.parse(query).node else {
            Issue.record("\(query) is no number")
            return
        }
        #expect(reference.type == .acuerdoDeConcejo)
        #expect(reference.value == 414)
        #expect(reference.year == 2022)
    }

    @Test(arguments: [
        ("qué ordenanza derogó la 602", Citation.Relation.deroga, 602),
        ("que modifica la ordenanza 163", .modifica, 163),
        ("decretos que prorrogan la ordenanza 219-2020", .prorroga, 219),
        ("dejó sin efecto el acuerdo 45-2019", .dejaSinEfecto, 45),
    ])
    func `a verb before a number asks for the act that does it`(
        query: String,
        relation: Citation.Relation,
        number: Int
    ) throws {
        let read = try QueryParser.parse(query)
        let found = read.node.conjuncts.compactMap { node -> NumberReference? in
            guard case .relation(let relations, let reference, _) = node, relations.first == relation else {
                return nil
            }
            return reference
        }
        #expect(found.map(\.value) == [number])
    }
}

extension QuestionTests {
    @Test(arguments: [
        ("oredenanza 163", ActType.ordenanza), ("ord. munic. 163", .ordenanza),
        ("acurdo de concejo 163", .acuerdoDeConcejo),
        ("decrteo 163", .decretoDeAlcaldia), ("resolusion de alcaldia 163", .resolucionDeAlcaldia),
    ])
    func `a name cut short or with a slip before a number is the type`(query: String, type: ActType) throws {
        guard case .number(let reference, _) = try QueryParser.parse(query).node else {
            Issue.record("\(query) is no number")
            return
        }
        #expect(reference.type == type && reference.value == 163)
    }

    @Test func `signs of a question leave nothing over`() throws {
        let read = try QueryParser.parse("¿Qué ordenanzas de 2019 hablan de arbitrios?")
        #expect(read.filters.count == 2)
        #expect(read.warnings.isEmpty)
        #expect(read.node.conjuncts.contains(.word("arbitrios")))
    }
}
