import Acts
import Testing

@Suite struct CitationTests {
    /// The citations of an ordinance whose operative part is `articles`.
    private func citations(_ articles: String, motives: String = "Que, conviene;") -> [Citation] {
        let text = """
            ORDENANZA N° 300-2020-MDX
            San Ejemplo, 3 de mayo de 2020
            EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO
            CONSIDERANDO:
            \(motives)
            ORDENA:
            \(articles)
            REGÍSTRESE, PUBLÍQUESE Y CÚMPLASE.
            """
        return ActReader().read([PageText(number: 1, text: text)])[0].citations
    }

    static let relations: [(article: String, relation: Citation.Relation)] = [
        ("Artículo Primero.- DERÓGUESE la Ordenanza N° 006-2018-MDX.", .deroga),
        ("Artículo Primero.- Derogar el artículo 5 de la Ordenanza N° 006-2018-MDX.", .derogaEnParte),
        ("Artículo Primero.- DEJAR SIN EFECTO el Acuerdo de Concejo N° 006-2018-MDX.", .dejaSinEfecto),
        (
            "Artículo Primero.- Déjese, sin efecto legal alguno, la Resolución de Alcaldía N° 006-2018-MDX.",
            .dejaSinEfecto
        ),
        ("Artículo Primero.- MODIFICAR el Artículo Tercero de la Ordenanza N° 006-2018-MDX, que dirá:", .modifica),
        ("Artículo Primero.- INCORPORAR el artículo 17-A a la Ordenanza N° 006-2018-MDX.", .incorpora),
        (
            "Artículo Primero.- RATIFICAR la Ordenanza N° 006-2018-MDX de la Municipalidad Distrital de Ejemplo.",
            .ratifica
        ),
        (
            "Artículo Primero.- PRORRÓGUESE hasta diciembre la vigencia de los beneficios de la Ordenanza N° 006-2018-MDX.",
            .prorroga
        ),
        ("Artículo Primero.- SUSPENDER los efectos de la Ordenanza N° 006-2018-MDX.", .suspende),
        ("Artículo Primero.- APROBAR el Reglamento de la Ordenanza N° 006-2018-MDX.", .reglamenta),
        ("Artículo Primero.- APROBAR la Directiva N° 006-2018-MDX.", .aprueba),
        ("Artículo Primero.- RECTIFICAR el error material de la Ordenanza N° 006-2018-MDX.", .rectifica),
        ("Artículo Primero.- APROBAR la modificación de la Ordenanza N° 006-2018-MDX.", .modifica),
        (
            "Artículo Primero.- Derogar el procedimiento 18 del TUPA aprobado por Ordenanza N° 006-2018-MDX.",
            .derogaEnParte
        ),
        (
            "Artículo Primero.- Son infracciones las de la Ordenanza N° 006-2018-MDX, al que se incorporan otras.",
            .incorpora
        ),
        ("Artículo Primero.- PRECISAR que las funciones están detalladas en la Ordenanza N° 006-2018-MDX.", .cita),
        ("Artículo Primero.- ENCARGAR a la Gerencia el cumplimiento de la Ordenanza N° 006-2018-MDX.", .cita),
        ("Artículo Primero.- APROBAR el plan, conforme a la Ordenanza N° 006-2018-MDX.", .cita),
    ]

    @Test(arguments: relations.indices)
    func `an article's verb says what is done to the act it names`(_ index: Int) throws {
        let citations = citations(Self.relations[index].article)
        #expect(citations.count == 1)
        let citation = try #require(citations.first)
        #expect(citation.relation == Self.relations[index].relation)
        #expect(citation.number.value == 6)
        #expect(citation.number.printed == "006-2018-MDX")
        #expect(citation.year == 2018)
    }

    @Test func `the motives only cite, whatever their verbs`() {
        let motives = """
            Que, corresponde al Concejo aprobar, modificar o derogar las ordenanzas, conforme a la Ley N° 27972;
            Que, conviene modificar la Ordenanza N° 006-2018-MDX;
            """
        #expect(citations("Artículo Único.- CRÉASE el registro.", motives: motives).map(\.relation) == [.cita])
    }

    @Test(arguments: ["006-2021-MDX", "301-2020-MDX"])
    func `an act can't do anything to what comes after it`(_ number: String) {
        #expect(citations("Artículo 1.- DERÓGUESE la Ordenanza N° \(number).").map(\.relation) == [.cita])
    }

    @Test func `a general repeal names no act`() {
        #expect(citations("Artículo 1.- DERÓGUESE toda norma que se oponga a la presente. Publíquese.").isEmpty)
    }

    @Test func `an act cited and then repealed counts once, as repealed`() {
        let found = citations(
            "Artículo 1.- DERÓGUENSE las Ordenanzas N° 006-2018-MDX y 007-2018-MDX.",
            motives: "Que, la Ordenanza N° 006-2018-MDX rige;"
        )
        #expect(found.map(\.relation) == [.deroga, .deroga])
        #expect(found.map(\.number.value) == [6, 7])
    }

    @Test func `a date after the number tells the year`() {
        let found = citations("Artículo 1.- DEJAR SIN EFECTO el Acuerdo de Concejo N° 009, de fecha 3 de mayo de 2017.")
        #expect(found.map(\.year) == [2017])
        #expect(found.first?.evidence.text == "DEJAR SIN EFECTO el Acuerdo de Concejo N° 009")
    }

    @Test func `the act doesn't cite itself`() {
        #expect(citations("Artículo 1.- La Ordenanza N° 300-2020-MDX rige desde mañana.").isEmpty)
    }
}
