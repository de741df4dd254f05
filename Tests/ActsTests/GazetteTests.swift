import Acts
import Testing

@Suite struct GazetteTests {
    private func read(_ pages: String...) -> [ActRecord] {
        ActReader().read(pages.enumerated().map { PageText(number: $0.offset + 1, text: $0.element) })
    }

    /// An ordinance as the gazette prints it.
    private func ordinance(_ number: String, summary: String = "Aprueban beneficio de regularización tributaria")
        -> String
    {
        """
        \(summary)
        ORDENANZA N° \(number)
        San Ejemplo, 12 de junio de 2020
        EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO
        POR CUANTO:
        El Concejo Municipal, en Sesión Ordinaria de la fecha;
        CONSIDERANDO:
        Que, corresponde al Concejo otorgar beneficios;
        ORDENA:
        Artículo Primero.- OTORGAR el beneficio a los vecinos.
        Artículo Segundo.- ENCARGAR a la Gerencia el cumplimiento.
        Regístrese, comuníquese, publíquese y cúmplase.
        JUAN PÉREZ ROJAS
        Alcalde

        """
    }

    private let tail = """
        Artículo Cuarto.- La presente Ordenanza entra en vigencia al día siguiente.
        Regístrese, comuníquese y cúmplase.
        ANA QUISPE MAMANI
        Alcaldesa
        1868050-1

        """

    private let head = """
        Autorizan viaje de regidora
        ACUERDO DE CONCEJO N° 58-2020-MDSE
        San Ejemplo, 15 de junio de 2020
        VISTO: en Sesión Ordinaria de la fecha, el informe; y,
        """

    @Test func `a page opens with the end of an act, and closes with the head of another`() throws {
        let text = tail + ordinance("646-MDSE") + "1868050-2\n\n" + head
        let records = read(text)
        #expect(records.map(\.type.value) == [.ordenanza, .ordenanza, .acuerdoDeConcejo])
        #expect(records.map { $0.number?.value.printed } == [nil, "646-MDSE", "58-2020-MDSE"])
        #expect(records[1].title?.value == "Aprueban beneficio de regularización tributaria")
        let page = PageText(number: 1, text: text)
        #expect(records[0].ownText(of: page) == String(tail.dropLast()))
        #expect(records[1].ownText(of: page) == ordinance("646-MDSE") + "1868050-2")
        #expect(records[2].ownText(of: page) == head)
    }

    @Test func `an end that doesn't say whose it is is otro`() {
        let end =
            "Artículo Cuarto.- Encargar el cumplimiento.\nRegístrese y cúmplase.\nANA QUISPE\nAlcaldesa\n1868050-1\n"
        let records = read(end + ordinance("646-MDSE"))
        #expect(records[0].type.value == .otro)
        #expect(records[0].kind == "final de otra norma")
        #expect(records[1].number?.value.value == 646)
    }

    @Test func `mastheads and sections belong to no act, nor does a masthead in an act's middle`() {
        let lines = ordinance("646-MDSE").split(separator: "\n", omittingEmptySubsequences: false)
        let first =
            "El Peruano / Viernes 3 de mayo de 2019   NORMAS LEGALES   56\n" + tail
            + "GOBIERNOS LOCALES\nMUNICIPALIDAD DE SAN EJEMPLO\n" + lines.prefix(9).joined(separator: "\n")
        let second =
            "57   NORMAS LEGALES   Viernes 3 de mayo de 2019 / El Peruano\n"
            + lines.dropFirst(9).joined(separator: "\n") + "1868050-2\n"
        let records = read(first, second)
        #expect(records.count == 2)
        let own = [first, second].enumerated().map {
            records[1].ownText(of: PageText(number: $0.offset + 1, text: $0.element))
        }
        #expect(
            own == [lines.prefix(9).joined(separator: "\n"), lines.dropFirst(9).joined(separator: "\n") + "1868050-2"]
        )
        #expect(records[0].ownText(of: PageText(number: 1, text: first)) == String(tail.dropLast()))
        #expect(records[1].pages == 1...2)
    }

    @Test func `acts of ministries and regions are otro of their own`() {
        let ministry = """
            Designan Directora General
            RESOLUCIÓN MINISTERIAL N° 31-2020-MINEDU
            Lima, 11 de junio de 2020
            VISTO: el informe; y,
            CONSIDERANDO:
            Que, el cargo está vacante;
            SE RESUELVE:
            Artículo Único.- Designar a la señora Nélida Cotrina.
            Regístrese, comuníquese y publíquese.
            HILARIO COTOS ÑAUPARI
            Ministro de Educación
            1868050-2

            """
        let records = read(ordinance("646-MDSE") + "1868050-1\n" + ministry + ordinance("647-MDSE") + "1868050-3\n")
        #expect(records.map(\.type.value) == [.ordenanza, .otro, .ordenanza])
        #expect(records[1].kind == "resolución ministerial")
    }

    @Test func `what stands between two codes without a heading that enacts is an act of its own`() {
        let notice = """
            FE DE ERRATAS
            ORDENANZA N° 640-MDSE
            Mediante Oficio N° 12-2020-SG se solicita publicar Fe de Erratas de la Ordenanza N° 640-MDSE.
            DICE: diez
            DEBE DECIR: cien
            1868050-2

            """
        let records = read(ordinance("646-MDSE") + "1868050-1\n" + notice + ordinance("647-MDSE") + "1868050-3\n")
        #expect(records.map(\.kind) == [nil, "fe de erratas", nil])
    }

    @Test func `a summary under the last code is the beginning of an act`() {
        let records = read(ordinance("646-MDSE") + "1868050-1\n\nDisponen el embanderamiento general del distrito\n")
        #expect(records.count == 2)
        #expect(records.last?.extent?.parts.count == 1)
    }

    @Test func `without codes a closing and a summary tell acts apart`() {
        let numbers = (640...659).map { "\($0)-MDSE" }
        let records = read(numbers.map { ordinance($0) }.joined())
        #expect(records.map { $0.number?.value.printed } == numbers)
    }

    @Test func `a code alone doesn't begin anything`() {
        #expect(read(ordinance("646-MDSE") + "1868050-1\n* El anexo se publica en el portal.\n").count == 1)
    }
}
