@testable import Acts
import Testing

@Suite struct SubjectTests {
    /// Titles in the third person head an ordinance; those in the infinitive are its first article.
    private func subjects(_ title: String) -> [String] {
        let isArticle = title.split(separator: " ")[0].hasSuffix("r")
        let text = """
            \(isArticle ? "" : title)

            ORDENANZA N° 12-2020-MDX

            San Ejemplo, 3 de mayo de 2020

            EL ALCALDE DE SAN EJEMPLO
            CONSIDERANDO:
            Que, corresponde al Concejo crear arbitrios y licencias;
            ORDENA:
            ARTÍCULO PRIMERO.- \(title).
            ARTÍCULO SEGUNDO.- ENCARGAR a la Gerencia de Seguridad Ciudadana su cumplimiento.
            REGÍSTRESE Y COMUNÍQUESE
            """
        return ActReader().read([PageText(number: 1, text: text)])[0].subjects.map(\.value.code)
    }

    @Test(arguments: SubjectTitles.all.indices)
    func `the first subject is the one a careful person would put first`(_ index: Int) {
        let (title, codes) = SubjectTitles.all[index]
        let read = subjects(title)
        #expect(read.first.map(codes.contains) ?? false, "\(title): \(read)")
    }

    @Test func `of titles labelled by one who had not seen the rules, nearly all get a right subject first`() {
        let types: [String: ActType] = [
            "ordenanza": .ordenanza, "acuerdo": .acuerdoDeConcejo, "decreto": .decretoDeAlcaldia,
            "resolucion": .resolucionDeAlcaldia, "directiva": .directiva,
        ]
        let missed = SubjectTitles.blind.filter { type, title, subjects in
            let reader = SubjectReader(title: title, type: types[type] ?? .otro, article: "")
            return !subjects.contains(String(reader.subjects().first?.value.code.prefix(3) ?? ""))
        }
        #expect(missed.count * 100 <= SubjectTitles.blind.count * 3, "\(missed.map(\.title))")
    }

    @Test func `the office that carries an act out is no subject`() {
        #expect(!subjects("APROBAR el rol de vacaciones del personal").contains { $0.hasPrefix("SEG") })
    }

    @Test func `the title that shows a subject is its proof, and no other`() {
        let heading = "ORDENANZA N° 12-2020-MDX\n\nSan Ejemplo, 3 de mayo de 2020\n\nORDENA:\n"
        func record(_ summary: String, _ article: String) -> ActRecord {
            let text = "\(summary)\n\n\(heading)ARTÍCULO PRIMERO.- \(article).\nREGÍSTRESE Y COMUNÍQUESE"
            return ActReader().read([PageText(number: 1, text: text)])[0]
        }
        let shown = record("Aprueban Ordenanza que regula el comercio ambulatorio", "APROBAR la Ordenanza")
        #expect(shown.subjects.first?.value.code == "COM-02")
        #expect(shown.subjects.first?.evidence?.text.contains("comercio ambulatorio") ?? false)
        #expect(shown.subjects.first?.evidence?.page == 1)
        let hidden = record("Aprueban Ordenanza N° 12-2020", "REGULAR el comercio ambulatorio")
        #expect(hidden.subjects.first.map { $0.evidence?.text.contains("Aprueban") ?? false } != true)
    }

    @Test func `what is taxed stands behind the tax`() {
        #expect(
            subjects("Exoneran del pago de arbitrios de limpieza pública a los pensionistas").first?.hasPrefix("TRI")
                ?? false
        )
    }
}
