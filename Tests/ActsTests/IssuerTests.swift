import Acts
import Testing

@Suite struct IssuerTests {
    static let letterheads: [(letterhead: String, name: String, ubigeo: String?)] = [
        ("MUNICIPALIDAD DISTRITAL DE MAGDALENA DEL MAR", "Municipalidad Distrital de Magdalena del Mar", "150120"),
        ("MUNICIPALIDAD PROVINCIAL DE HUAMANGA", "Municipalidad Provincial de Huamanga", "050101"),
        ("MUNICIPALIDAD METROPOLITANA DE LIMA", "Municipalidad Metropolitana de Lima", "150101"),
        ("Municipalidad Metropolitana de Lirna", "Municipalidad Metropolitana de Lima", "150101"),
        (
            "MUNICIPALIDAD PROVINCIAL DE CHUMBIVILCAS Y LA ASOCIACIÓN WAYRA",
            "Municipalidad Provincial de Chumbivilcas", "080701"
        ),
        (
            "MUNICIPALIDAD DISTRITAL DE SAN\nMARTÍN DE PORRES", "Municipalidad Distrital de San Martín de Porres",
            "150135"
        ),
        (
            "MUNICIPALIDAD    ALCALDÍA\nPROVINCIAL DE   2019-2022\nCHUMBIVILCAS",
            "Municipalidad Provincial de Chumbivilcas", "080701"
        ),
        (
            "UL -= MUNICIPALIDAD IA\nA PROVINCIAL DE o OS\nE E CHUMBIVILCAS",
            "Municipalidad Provincial de Chumbivilcas", "080701"
        ),
        ("MUNICIPALIDAD PROVINCIAL DE CHUMBIV1LCAS", "Municipalidad Provincial de Chumbivilcas", "080701"),
        ("MUNICIPALIDAD PROVINCIAL DE CHUMBIVI", "Municipalidad Provincial de Chumbivilcas", "080701"),
        ("MUNIGIPALIDAD PROVIMCIAL DE CHUMBIVILCAS", "Municipalidad Provincial de Chumbivilcas", "080701"),
        ("MUNICIPALIDAD DE JESÚS MARÍA", "Municipalidad Distrital de Jesús María", "150113"),
        ("MUNICIPALIDAD DISTRITAL DE SAN JACINTO DEL VALLE", "Municipalidad Distrital de San Jacinto del Valle", nil),
        ("MUNICIPALIDAD PROVINCIAL DE SANTA ROSA", "Municipalidad Provincial de Santa Rosa", nil),
        ("MUNICIPALIDAD PROVINCIAL DEL SANTA", "Municipalidad Provincial del Santa", "021801"),
        ("MUNICIPALIDAD DISTRITAL DE SANTA ROSA", "Municipalidad Distrital de Santa Rosa", nil),
        (
            "MUNICIPALIDAD DISTRITAL DE SANTA ROSA\nPROVINCIA DE MELGAR", "Municipalidad Distrital de Santa Rosa",
            "210808"
        ),
    ]

    @Test(arguments: letterheads.indices)
    func `a letterhead names the municipality, and where it is`(_ index: Int) {
        let (letterhead, name, ubigeo) = Self.letterheads[index]
        let issuer = InventedHeading.record("ACUERDO DE CONCEJO N° 12-2022", letterhead: letterhead).issuer?.value
        #expect(issuer?.name == name)
        #expect(issuer?.ubigeo == ubigeo)
    }

    @Test func `initials that several share are told apart by the text, or left open`() {
        let told = InventedHeading.record(
            "ORDENANZA N° 12-2022-MPC",
            dateline: "Cajamarca, 4 de mayo de 2022",
            letterhead: ""
        )
        #expect(told.issuer?.value.ubigeo == "060101")
        let open = InventedHeading.record(
            "ORDENANZA N° 12-2022-MPC",
            dateline: "San Ejemplo, 4 de mayo de 2022",
            letterhead: ""
        )
        #expect(open.issuer == nil)
    }

    @Test func `initials misread under a sure letterhead are mended, and the evidence keeps the print`() throws {
        let record = InventedHeading.record(
            "RESOLUCIÓN DE ALCALDÍA N° 12-2022-MPO/A",
            letterhead: "MUNICIPALIDAD PROVINCIAL DE QUISPICANCHI"
        )
        #expect(record.number?.value.printed == "12-2022-MPQ/A")
        #expect(try #require(record.number).confidence < 0.9)
        #expect(record.number?.evidence?.text.contains("MPO/A") ?? false)
    }

    @Test func `a municipality that the motives name isn't the issuer for sure`() throws {
        let record = InventedHeading.record(
            "RESOLUCIÓN DE ALCALDÍA N° 12-2022",
            letterhead: "",
            motives: "Que, la Municipalidad Distrital de Lucre lo pide;"
        )
        if let issuer = record.issuer { #expect(issuer.confidence < 0.9) }
    }
}
