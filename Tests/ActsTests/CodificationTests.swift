import Acts
import Testing

@Suite struct CodificationTests {
    private let own = ArchiveProfile(
        issuer: "Municipalidad Distrital de San Jacinto",
        initials: "MDSJ",
        ubigeo: "140199"
    )

    private func code(_ heading: String, _ profile: ArchiveProfile, rest: String = "EL ALCALDE\nVISTO:\n") -> String {
        let text = heading + "\n" + rest
        let record = ActReader(profile: profile).read([PageText(number: 1, text: text)])[0]
        return Codification(profile: profile).code(for: record, text: text)
    }

    @Test func `issuer, type, year and number make the code`() {
        #expect(code("ORDENANZA N° 646-2020-MDSJ", own) == "MDSJ-ORD-2020-0646")
        #expect(code("RESOLUCIÓN DE ALCALDÍA N° 045-A-2019-MDSJ", own) == "MDSJ-RAL-2019-0045A")
        #expect(code("RESOLUCIÓN GERENCIAL N° 13610-2025-GT/MDSJ", own) == "MDSJ-RGE-2025-13610")
    }

    @Test func `without a profile the number's initials head the code, else XX`() {
        #expect(code("ORDENANZA N° 646-2020-MDX", ArchiveProfile()) == "MDX-ORD-2020-0646")
        #expect(code("ORDENANZA N° 646-2020", ArchiveProfile()) == "XX-ORD-2020-0646")
    }

    @Test func `another municipality's act doesn't get the archive's initials`() {
        let rest = "MUNICIPALIDAD PROVINCIAL DE ALTO EJEMPLO\nEL ALCALDE\nVISTO:\n"
        #expect(code("ACUERDO DE CONCEJO N° 12-2020-MPAE", own, rest: rest) == "MPAE-ACU-2020-0012")
    }

    @Test func `the date gives the year that the number lacks`() {
        #expect(
            code("DECRETO DE ALCALDÍA N° 4", own, rest: "San Jacinto, 3 de mayo de 2018\nVISTO:\n")
                == "MDSJ-DAL-2018-0004"
        )
        #expect(code("DECRETO DE ALCALDÍA N° 4", own) == "MDSJ-DAL-0000-0004")
    }

    @Test func `minutes carry the kind of session`() {
        let rest = "En San Jacinto, siendo las 10:00 horas del día 3 de mayo de 2019, reunidos los regidores en sesión"
        #expect(code("ACTA DE SESIÓN ORDINARIA DE CONCEJO N° 12-2019", own, rest: rest) == "MDSJ-ACT-2019-ORD-0012")
        #expect(
            code("ACTA DE LA DÉCIMA TERCERA SESIÓN EXTRAORDINARIA DE CONCEJO", own, rest: rest)
                == "MDSJ-ACT-2019-EXT-0013"
        )
    }

    @Test func `what has no number is known by its text, whatever its blanks, case and accents`() {
        let first = code("REGLAMENTO DE LA BIBLIOTECA MUNICIPAL", own, rest: "Artículo 1.- Objeto")
        let second = code("REGLAMENTO  DE LA\u{A0}BIBLIOTECA MUNICIPAL", own, rest: "ARTICULO 1.-  OBJETO")
        #expect(first == second)
        #expect(first.hasPrefix("MDSJ-REG-0000-SN"))
        #expect(first.count == "MDSJ-REG-0000-SN123456".count)
        #expect(first != code("REGLAMENTO DEL MERCADO MUNICIPAL", own, rest: "Artículo 1.- Objeto"))
    }

    @Test func `initials are plain letters and figures`() {
        let profile = ArchiveProfile(issuer: nil, initials: "M.D. Ñaña/1", ubigeo: nil)
        #expect(code("ORDENANZA N° 6-2020", profile) == "MDNANA1-ORD-2020-0006")
    }

    @Test func `a code finds its own act again`() throws {
        let reference = try #require(NumberReference.parse(code("ORDENANZA N° 646-2020-MDSJ", own)))
        #expect(
            reference.type == .ordenanza && reference.value == 646 && reference.year == 2020
                && reference.suffix == "MDSJ"
        )
    }
}
