import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct ActPageTests {
    private let archive: TestArchive

    init() throws { archive = try TestArchive.shared() }

    @Test func `an act's page shows values, evidence and pages, those without text too`() async throws {
        let code = try await archive.code("huerto")
        let page = try await archive.get("/acts/\(code)?q=huerto")
        #expect(page.status == .ok)
        #expect(page.text.contains("027-2019-MDVE"))
        #expect(page.text.contains("14 de junio de 2019"))
        #expect(page.text.contains("Una página no tiene texto que se pueda buscar."))
        #expect(page.text.contains("href=\"/acts/\(code)/p/2?q=huerto\" class=\"blank\""))
        #expect(page.text.contains("/api/v1/documents/"))
        #expect(page.text.contains("Volver a los resultados"))
    }

    @Test func `a page of a text file shows its text alone, marked, and leads to its neighbours`() async throws {
        let code = try await archive.code("huerto")
        let text = try await archive.get("/acts/\(code)/p/3?q=huerto").text
        #expect(text.contains("<mark>huerto</mark>"))
        #expect(!text.contains("pages/3.png"))
        #expect(text.contains("rel=\"prev\" href=\"/acts/\(code)/p/2?q=huerto\""))
        #expect(!text.contains("rel=\"next\""))
        #expect(text.contains("1 coincidencia en esta página."))
        #expect(try await archive.get("/acts/\(code)/p/2").text.contains("no tiene texto que se pueda buscar"))
        #expect(try await archive.get("/acts/\(code)/p/4").status == .notFound)
    }

    @Test func `a page of a PDF shows its image, described, with the hits boxed`() async throws {
        let code = try await archive.code("molles")
        let text = try await archive.get("/acts/\(code)/p/1?q=molles").text
        #expect(text.contains("alt=\"Imagen de la página 1 de \(code), con 2 coincidencias enmarcadas.\""))
        #expect(text.contains("src=\"/api/v1/acts/\(code)/pages/1.png?q=molles&amp;width=1000\""))
        let boxed = try await archive.get("/api/v1/acts/\(code)/pages/1.png?q=molles&width=400")
        let plain = try await archive.get("/api/v1/acts/\(code)/pages/1.png?width=400")
        #expect(boxed.status == .ok)
        #expect(boxed.header("Content-Type") == "image/png")
        #expect(Array(buffer: boxed.body).starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(boxed.body != plain.body)
        #expect(try await archive.get("/api/v1/acts/\(code)/pages/1.png?width=99").status == .badRequest)
        #expect(try await archive.get("/api/v1/acts/\(code)/pages/2.png").status == .notFound)
    }

    @Test func `a text file's page has no image`() async throws {
        let code = try await archive.code("huerto")
        #expect(try await archive.get("/api/v1/acts/\(code)/pages/1.png").status == .notFound)
    }

    @Test func `an act's page leads to what changed it, with the words that do, and says whether it is in force`()
        async throws
    {
        let archive = try TestArchive()
        let old = SampleActs.fairs.replacing("012-2021", with: "011-2018").replacing("2021", with: "2018")
        let new = SampleActs.fairs.replacing("012-2021", with: "015-2022").replacing("2021", with: "2022").replacing(
            "se instalan los sábados en la plaza.",
            with: "abren. Deróguese la Ordenanza N° 011-2018-MDVE."
        )
        try archive.write("vieja.txt", Array(old.utf8))
        try archive.write("nueva.txt", Array(new.utf8))
        try archive.index()
        let page = try await archive.get("/acts/MDVE-ORD-2018-0011").text
        #expect(page.contains("<strong>derogada</strong>"))
        #expect(page.contains("href=\"/acts/MDVE-ORD-2022-0015\""))
        #expect(page.contains("Deróguese la Ordenanza N° 011-2018-MDVE"))
        #expect(page.contains("Cronología"))
        let related = try await archive.get("/api/v1/acts/MDVE-ORD-2018-0011/related")
        #expect(related.status == .ok)
        #expect(related.json["status"] as? String == "derogada")
        #expect((related.json["amended_by"] as? [Any])?.count == 1)
        #expect(try await archive.get("/api/v1/acts/mdve-ord-2018-0011/related").status == .permanentRedirect)
        #expect(try await archive.get("/api/v1/acts/MDVE-ORD-1900-0001/related").status == .notFound)
    }

    @Test func `minutes show who was there, the agenda and what was agreed, each with its page`() async throws {
        let archive = try TestArchive()
        let minutes = """
            ACTA DE SESIÓN ORDINARIA N° 009-2017
            En Villa Ejemplo, siendo las nueve horas del día 2 de mayo de 2017, bajo la presidencia del señor alcalde Juan Pérez \
            Soto, con la asistencia de los regidores: Rosa Quispe Mamani y Luis Flores Rojas.
            AGENDA:
            1. Presupuesto participativo.
            2. Limpieza de acequias.
            Se acordó por unanimidad aprobar el presupuesto participativo.
            Siendo las once horas se levantó la sesión.
            """
        try archive.write("acta.txt", Array(minutes.utf8))
        try archive.index()
        let page = try await archive.get("/acts/\(try await archive.code("acequias"))").text
        for part in ["Asistencia", "Rosa Quispe Mamani", "1. Presupuesto participativo", "Acordado", "unanimidad"] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("<q lang=\"es\"></q>"))
    }
}
