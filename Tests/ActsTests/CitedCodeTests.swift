import Acts
import Testing

@Suite struct CitedCodeTests {
    private let codification = Codification(profile: ArchiveProfile(initials: "MDX", aliases: ["MDEX"]))

    private func citation(_ value: Int, suffix: String? = nil, year: Int? = nil) -> Citation {
        Citation(
            relation: .cita,
            type: .ordenanza,
            number: ActNumber(printed: String(value), value: value, suffix: suffix),
            year: year,
            evidence: Evidence(page: 1, text: "")
        )
    }

    static let cited: [(suffix: String?, year: Int?, code: String)] = [
        ("MDX", 2018, "MDX-ORD-2018-0602"), (nil, 2018, "MDX-ORD-2018-0602"), (nil, nil, "MDX-ORD-*-0602"),
        ("MDEX", 2018, "MDX-ORD-2018-0602"), ("MPQ", 2018, "MPQ-ORD-2018-0602"),
    ]

    @Test(arguments: cited.indices)
    func `a citation tells a code: initials that aren't printed are the citing act's own`(_ index: Int) {
        let (suffix, year, code) = Self.cited[index]
        let found = codification.cited(citation(602, suffix: suffix, year: year), in: "MDX-DAL-2020-0001")
        #expect(found.text == code)
        #expect(CitedCode(code: found.text) == found)
    }

    @Test func `it names the act of its year, of any year where it tells none, and a repeated number too`() throws {
        let told = try #require(CitedCode(code: "MDX-ORD-2018-0602"))
        #expect(told.names("MDX-ORD-2018-0602"))
        #expect(told.names("MDX-ORD-2018-0602-2"))
        #expect(!told.names("MDX-ORD-2019-0602"))
        #expect(!told.names("MDX-ACU-2018-0602"))
        #expect(!told.names("MDY-ORD-2018-0602"))
        let untold = try #require(CitedCode(code: "MDX-ORD-*-0602"))
        #expect(untold.names("MDX-ORD-2019-0602"))
    }

    @Test(arguments: ["MDX-ACT-2019-ORD-0012", "MDX-ORD-2019-SN12ab34", "MDX-ORD", ""])
    func `minutes, acts without number and what is no code have none`(_ code: String) {
        #expect(CitedCode(code: code) == nil)
    }
}
