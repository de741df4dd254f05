import Testing

/// Which words count as one, where a search engine that isn't made for Spanish goes wrong.
struct WordTests {
    @Test(arguments: ["resolucion", "RESOLUCION", "resolución", "RESOLUCIÓN", "Resolucio\u{301}n", "resoluciones"])
    func `case, accents and the way accents are written never matter`(query: String) throws {
        #expect(try names(query) == ["con acento", "en mayusculas", "sin acento", "descompuesta"])
    }

    @Test(arguments: [
        ("acta", ["acta", "actas"]), ("actas", ["acta", "actas"]), ("año", ["año", "años", "ano"]),
        ("años", ["año", "años", "ano"]), ("obra", ["obra", "obras"]), ("obras", ["obra", "obras"]),
        ("día", ["dia", "dias"]), ("dias", ["dia", "dias"]), ("vía", ["via", "vias"]), ("vías", ["via", "vias"]),
        ("acto", ["acto", "actos"]), ("actos", ["acto", "actos"]),
    ])
    func `a short word and its plural are one`(query: String, wanted: [String]) throws {
        #expect(try names(query) == Set(wanted))
    }

    @Test(arguments: [
        ("ordenanza", ["ordenanza"]), ("ordenanzas", ["ordenanza"]), ("orden", ["orden", "ordenes"]),
        ("ordenar", ["ordenar"]), ("municipal", ["municipal"]), ("municipalidad", ["municipalidad", "partida"]),
        ("licencia", ["licencia"]), ("licenciado", ["licenciado"]), ("alcaldía", ["alcaldia"]),
        ("alcaldia", ["alcaldia"]), ("alcalde", ["alcalde", "alcaldesa"]),
    ])
    func `words of one root and different meanings stay apart`(query: String, wanted: [String]) throws {
        #expect(try names(query) == Set(wanted))
    }

    @Test(arguments: ["\"N° noventa\"", "\"Nº noventa\"", "\"№ noventa\"", "\"n noventa\""])
    func `N°, Nº and № are one sign`(query: String) throws {
        #expect(try names(query) == ["grado", "ordinal", "signo"])
    }

    @Test(arguments: ["municipalidad", "\"nueva municipalidad crece\""])
    func `a word that a hyphen divides at the end of a line is one word`(query: String) throws {
        #expect(try names(query).contains("partida"))
    }

    @Test func `an equals sign asks for the word as it is written`() throws {
        #expect(try names("=año") == ["año"])
        #expect(try names("=ano") == ["ano"])
        #expect(try names("=AÑO") == ["año"])
        #expect(try names("=resolución") == ["con acento", "descompuesta"])
        #expect(try names("=acta") == ["acta"])
    }

    @Test func `a phrase is words in that order and form, whatever their case, accents and lines`() throws {
        #expect(try names("\"limpieza pública\"") == ["limpieza", "limpieza en dos lineas"])
        #expect(try names("\"LIMPIEZA PUBLICA\"") == ["limpieza", "limpieza en dos lineas"])
        #expect(try names("«limpieza pública»") == ["limpieza", "limpieza en dos lineas"])
        #expect(try names("limpieza pública").count == 5)
    }

    @Test func `a phrase that runs over a page's end is found`() throws {
        #expect(try names("\"termina aquí empieza allá\"") == ["dos paginas"])
    }

    @Test func `a star in front is warned of, and the rest is searched`() throws {
        let answer = try archive().search("*caldia")
        #expect(answer["query"]["warnings"].strings.contains { $0.contains("*caldia") })
    }

    @Test func `a letter eñe is found with an n, and the other way round by those without the key`() throws {
        #expect(try names("ñandú") == ["nandu"])
        #expect(try names("nandu") == ["nandu"])
    }

    private func names(_ query: String) throws -> Set<String> { Set(try archive().names(query)) }

    private func archive() throws -> TemporaryArchive { try Self.made.get() }

    private static let made = Result { try TemporaryArchive.shared("words", texts) }

    private static let texts = [
        "con acento": "la resolución quedó firme", "sin acento": "la resolucion quedo firme",
        "en mayusculas": "LAS RESOLUCIONES QUEDARON FIRMES", "descompuesta": "la resolucio\u{301}n quedo\u{301} firme",
        "acta": "se leyó el acta", "actas": "el libro de actas", "año": "un AÑO entero", "años": "varios años",
        "ano": "un ano sin virgulilla", "obra": "la obra avanza", "obras": "las obras avanzan", "acto": "un acto",
        "actos": "los actos", "dia": "un día", "dias": "muchos días", "via": "la vía ancha", "vias": "las vías anchas",
        "ordenanza": "rige la Ordenanza", "orden": "el orden reina", "ordenes": "las órdenes de pago",
        "ordenar": "hay que ordenar el tránsito", "municipal": "el mercado municipal",
        "municipalidad": "la municipalidad paga", "licencia": "las licencias pedidas",
        "licenciado": "el licenciado firma", "alcalde": "el alcalde viaja", "alcaldesa": "la alcaldesa viaja",
        "alcaldia": "el despacho de la alcaldía", "grado": "el predio N° noventa", "ordinal": "el predio Nº noventa",
        "signo": "el predio № noventa", "partida": "la nueva munici-\n   palidad crece",
        "limpieza": "la limpieza pública cuesta", "limpieza en dos lineas": "LA LIMPIEZA\nPUBLICA CUESTA",
        "limpieza al reves": "pública es la limpieza", "limpieza con mas": "la limpieza muy pública",
        "limpiezas": "las limpiezas públicas", "dos paginas": "la primera termina aquí\u{C}empieza allá la segunda",
        "nandu": "un ñandú corre",
    ]
}
