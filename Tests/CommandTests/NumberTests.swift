import Testing

/// A number in any written form finds its act, first.
struct NumberTests {
    @Test(arguments: [
        ("O.M. 163", "MDSJV-ORD-2013-0163"), ("ordenanza 163", "MDSJV-ORD-2013-0163"),
        ("163-MDSJV", "MDSJV-ORD-2013-0163"), ("ORDENANZA N° 163-MDSJV", "MDSJV-ORD-2013-0163"),
        ("Ordenanza Municipal Nº 163", "MDSJV-ORD-2013-0163"), ("ordenanza nro. 163-2013", "MDSJV-ORD-2013-0163"),
        ("ord 163", "MDSJV-ORD-2013-0163"), ("MDSJV-ORD-2013-0163", "MDSJV-ORD-2013-0163"),
        ("mdsjv-ord-2013-0163", "MDSJV-ORD-2013-0163"), ("acuerdo 027 2022", "MDSJV-ACU-2022-0027"),
        ("acuerdo 27-22", "MDSJV-ACU-2022-0027"), ("A.C. 027-2022", "MDSJV-ACU-2022-0027"),
        ("Acuerdo de Concejo N° 027-2022-MDSJV/CM", "MDSJV-ACU-2022-0027"), ("RA 145-24", "MDSJV-RAL-2024-0145"),
        ("R.A. N° 145-2024", "MDSJV-RAL-2024-0145"), ("resolucion de alcaldia 145-2024-A", "MDSJV-RAL-2024-0145"),
        ("145-2024-A/MDSJV", "MDSJV-RAL-2024-0145"), ("RA 118-2011", "MDSJV-RAL-2011-0118"),
        ("RA 17-A-2019", "MDSJV-RAL-2019-0017A"), ("D.A. 003-2019", "MDSJV-DAL-2019-0003"),
        ("decreto de alcaldía 3 2019", "MDSJV-DAL-2019-0003"), ("0412-2024-SGF", "MDSJV-RGE-2024-0412"),
    ])
    func `a number finds its act first`(query: String, code: String) throws {
        #expect(try ProjectCorpus.codes(query).first == code)
    }

    @Test func `after the act come those that cite it`() throws {
        let codes = try ProjectCorpus.codes("ordenanza 163")
        #expect(codes.first == "MDSJV-ORD-2013-0163")
        #expect(codes.contains("MDSJV-ORD-2021-0230"))
    }

    @Test func `two acts that print one number both come first`() throws {
        #expect(try ProjectCorpus.codes("RA 118-2011").prefix(2) == ["MDSJV-RAL-2011-0118", "MDSJV-RAL-2011-0118-2"])
    }

    @Test func `a number is found beside words, and its year matters`() throws {
        #expect(try ProjectCorpus.codes("acuerdo 027-2021").first != "MDSJV-ACU-2022-0027")
        #expect(try ProjectCorpus.codes("numero:163 tipo:ordenanza") == ["MDSJV-ORD-2013-0163"])
    }

    @Test func `the answer says that it read a number`() throws {
        let query = try ProjectCorpus.run("search", "O.M. 163", "--format", "json").json()["query"]
        #expect(query["interpreted"].string?.contains("163") == true)
        #expect(query["interpreted"].string?.lowercased().contains("ordenanza") == true)
    }

    @Test func `a code finds that very act alone when it is asked for as a code`() throws {
        #expect(try ProjectCorpus.codes("codigo:MDSJV-RAL-2011-0118") == ["MDSJV-RAL-2011-0118"])
        #expect(try ProjectCorpus.codes("codigo:MDSJV-RAL-2011-0118-2") == ["MDSJV-RAL-2011-0118-2"])
    }
}
