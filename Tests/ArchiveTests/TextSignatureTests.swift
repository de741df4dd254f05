import Testing

@testable import Archive

struct TextSignatureTests {
    private let act = """
        ACUERDO DE CONCEJO N° 014-2011. El concejo municipal, en sesión ordinaria de la fecha, visto el informe de la
        gerencia de obras sobre el estado del puente peatonal de la quebrada honda, y considerando que los vecinos del
        sector han pedido su reparación en varias ocasiones, acuerda por unanimidad aprobar el gasto de reparación, que
        se pagará con los recursos propios del presente ejercicio, y encargar a la gerencia su cumplimiento.
        """

    @Test func `the same words without accents and in capitals are the same text`() throws {
        let one = try #require(TextSignature([act]))
        let other = try #require(TextSignature([act.uppercased().replacing("Ó", with: "O").replacing("Á", with: "A")]))
        #expect(one.similarity(to: other) == 1)
    }

    @Test func `a text of which some words were misread is alike, another text isn't`() throws {
        let one = try #require(TextSignature([act]))
        let misread = try #require(
            TextSignature([act.replacing("municipal", with: "rnunicipal").replacing("vecinos", with: "veclnos")])
        )
        let another = try #require(
            TextSignature([
                "Se designa a doña Rosa Quispe como jefa de la oficina de registro civil desde el primero de julio, con las "
                    + "atribuciones que la ley le da, y se agradece a su antecesor por los servicios que ha prestado."
            ])
        )
        #expect(one.similarity(to: misread) > 0.7)
        #expect(one.similarity(to: another) < 0.1)
    }

    @Test func `it is the same after being kept, and a few words have none`() throws {
        let signature = try #require(TextSignature([act]))
        #expect(TextSignature(bytes: signature.bytes) == signature)
        #expect(TextSignature(bytes: [1, 2, 3]) == nil)
        #expect(TextSignature(["tres palabras sueltas"]) == nil)
    }
}
