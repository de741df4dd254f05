import Acts
import Testing

@Suite struct CorrectionTests {
    private var record: ActRecord {
        var record = ActRecord(pages: 1...1, type: Reading(.ordenanza, confidence: 0.7))
        record.year = Reading(2019, confidence: 0.5)
        return record
    }

    static let good: [(field: CorrectedField, value: String)] = [
        (.type, "acuerdo-de-concejo"), (.number, "646-2020-MDX"), (.number, "45A-2019"), (.year, "1968"),
        (.date, "2020-06-12"), (.date, "2020-06"), (.issuer, "Municipalidad Distrital de X"), (.title, "Regula algo"),
        (.subjects, "TRI-02,SAL-02"), (.kind, "plan"), (.status, "derogada"),
    ]

    @Test(arguments: good.indices)
    func `a value is taken over as it is written`(_ index: Int) {
        let (field, value) = Self.good[index]
        var record = record
        let isTaken = record.correct(field, to: value)
        #expect(isTaken)
        #expect(record.written(field) == value)
    }

    static let bad: [(field: CorrectedField, value: String)] = [
        (.type, "ordenanzas"), (.type, ""), (.number, "sin número"), (.number, "Ordenanza 646-2020"), (.year, "20"),
        (.year, "dos mil"), (.date, "2020-02-30"), (.date, "12/06/2020"), (.subjects, "TRI-99"), (.subjects, ","),
        (.status, "en vigor"),
    ]

    @Test(arguments: bad.indices)
    func `what a field can't be changes nothing`(_ index: Int) {
        var record = record
        let before = record
        let isTaken = record.correct(Self.bad[index].field, to: Self.bad[index].value)
        #expect(!isTaken)
        #expect(record == before)
    }

    @Test func `the number's year and the date's year are the act's`() {
        var numbered = record
        _ = numbered.correct(.number, to: "646-2020-MDX")
        #expect(numbered.year?.value == 2020)
        var dated = record
        _ = dated.correct(.date, to: "2021-03-04")
        #expect(dated.year?.value == 2021)
        var both = numbered
        _ = both.correct(.date, to: "2021-01-04")
        #expect(both.year?.value == 2020)
    }

    @Test func `an empty value says that there is none`() {
        var record = record
        let isTaken = record.correct(.year, to: "")
        #expect(isTaken)
        #expect(record.year == nil)
    }
}
