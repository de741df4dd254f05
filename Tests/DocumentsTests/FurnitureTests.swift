import Documents
import Testing

struct FurnitureTests {
    private func marked(_ texts: [String]) -> [[String]] {
        zip(texts, Furniture.ranges(ofPages: texts)).map { text, ranges in
            let utf8 = Array(text.utf8)
            return ranges.map { String(decoding: utf8[$0], as: UTF8.self) }
        }
    }

    private static let body = """
        Que, los vecinos del anexo El Pedregal piden la limpieza de la acequia;
        Que, el área técnica opina a favor y la comisión aprueba el gasto;
        Que, la partida tiene saldo suficiente para este ejercicio.
        """

    @Test func `a digital signature between the lines is set apart`() {
        let signature = [
            "Firmado digitalmente por UCAÑÁN", "ÑECIOSUP Filiberto FAU 20199990017 hard",
            "Motivo: Soy el autor del documento", "Fecha: 21.08.2023 17:46:59 -05:00",
        ]
        let text = "VISTO:\n" + signature.joined(separator: "\n") + "\n" + Self.body
        #expect(marked([text]) == [signature])
    }

    @Test func `an act's lines between a signature's stay`() {
        let text = """
            Firmado digitalmente por URIARTE ÑÁÑEZ
            Que, el supervisor opina por otorgar dieciocho días calendario;
            Motivo: Doy V° B°
            Que, la entidad resuelve en el plazo de quince días hábiles;
            Fecha: 2023/08/21 15:12:00-0500
            SE RESUELVE:
            """
        #expect(!marked([text]).joined().contains { $0.contains("Que,") || $0.contains("SE RESUELVE") })
        #expect(marked([text]).joined().count == 3)
    }

    @Test func `a signature at a line's end leaves its beginning`() {
        let text = "el plazo de ley; Firmado digitalmente por SANJINÉS\nMotivo: Doy V° B°\nQue, lo pedido procede;"
        #expect(marked([text]) == [["Firmado digitalmente por SANJINÉS", "Motivo: Doy V° B°"]])
    }

    @Test func `the note on a copy is set apart, to its key`() {
        let text =
            Self.body + """

                Esta es una copia auténtica imprimible de un documento electrónico archivado en la Municipalidad Distrital
                de San Jacinto del Valle, según el art. 25 del D.S. 070-2013-PCM. Su autenticidad puede ser contrastada en:
                https://documentos.munisanjacintodelvalle.example Clave: ÑX4-0045-QH
                Regístrese y comuníquese.
                """
        let note = marked([text])[0]
        #expect(note.count == 3)
        #expect(note.last?.hasSuffix("ÑX4-0045-QH") == true)
    }

    @Test(arguments: [
        "El documento fue presentado con firma manuscrita.", "Que, la firma digital tiene el valor de la manuscrita;",
        "el acta del 21.03.2024 y la del 22.03.2024", "Fecha: 21 de marzo de 2024", "Motivo: duelo de la comunidad",
    ]) func `what an act says of signatures and dates is its text`(line: String) {
        #expect(marked([Self.body + "\n" + line + "\n" + Self.body]) == [[]])
    }

    @Test func `heads and feet that repeat are set apart, but for the first head`() {
        let pages = (1...4).map {
            "Municipalidad de San Jacinto – ORDENANZA N° 163-MDSJV\n\(Self.body)\nPlaza s/n · \($0)/4"
        }
        let numbered = pages.enumerated().map { page, text in
            ["uno", "dos", "tres", "cuatro"].enumerated().filter { $0.offset == page }.reduce(text) {
                $0.replacing(";", with: " \($1.element);").replacing("ejercicio", with: $1.element)
            }
        }
        let found = marked(numbered)
        #expect(found[0] == ["Plaza s/n · 1/4"])
        #expect(found[3] == ["Municipalidad de San Jacinto – ORDENANZA N° 163-MDSJV", "Plaza s/n · 4/4"])
    }

    @Test(arguments: ["7", "- 7 -", "Página 7 de 12", "Pág. 7", "7/12", "-7-", "folio 007"])
    func `a page number alone is set apart`(number: String) {
        #expect(marked([Self.body + "\n" + number]) == [[number]])
    }

    @Test(arguments: ["012-2019", "N° 012-2019-MDSJV", "Artículo 7", "1968", "691204-1"])
    func `what only looks like a page number stays`(line: String) {
        let isYear = line == "1968"
        #expect(marked(["VISTO\n\(line)\n" + Self.body]) == [[]] || isYear)
    }

    @Test(arguments: [
        "NORMAS LEGALES", "El Peruano", "14 NORMAS LEGALES", "La Voz del Cañaveral – Martes 20 de setiembre de 2011",
        "Sábado 27 de noviembre de 2021",
    ]) func `a gazette's masthead is set apart`(line: String) {
        #expect(marked([line + "\n" + Self.body]) == [[line]])
    }

    @Test func `an act's own date is none of a gazette's`() {
        #expect(marked(["San Jacinto del Valle, martes 20 de setiembre de 2011\n" + Self.body]) == [[]])
    }

    @Test func `acts that end alike keep their ends`() {
        let acts = (1...2).map {
            "ACUERDO N° 01\($0)-2019\n\(Self.body) \($0)\nRegístrese.\nGLADYS PEÑALOZA TICSE\nAlcaldesa"
        }
        #expect(marked(acts) == [[], []])
    }

    @Test func `the body is as long as the text, with blanks for furniture`() throws {
        let text = "Página 1 de 2\n" + Self.body
        let page = DocumentPage(
            number: 1,
            text: text,
            extraction: .plainText,
            furniture: Furniture.ranges(ofPages: [text])[0]
        )
        #expect(page.body.utf8.count == text.utf8.count)
        #expect(page.body == "              \n" + Self.body)
    }
}
