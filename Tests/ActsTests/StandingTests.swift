import Acts
import Testing

@Suite struct StandingTests {
    private func record(_ type: ActType = .ordenanza) -> ActRecord {
        ActRecord(pages: 1...1, type: Reading(type, confidence: 1))
    }

    private func effect(
        _ relation: Citation.Relation,
        _ date: String = "2020-01-01",
        text: String = "la Ordenanza N° 1"
    ) -> Effect {
        Effect(relation: relation, code: "X", date: date, evidence: Evidence(page: 1, text: text), confidence: 0.95)
    }

    private func status(_ effects: [Effect]) -> ActStatus? {
        Standing.after(effects, from: Standing(of: record()))?.status
    }

    static let one: [(relation: Citation.Relation, status: ActStatus)] = [
        (.modifica, .modificada), (.incorpora, .modificada), (.deroga, .derogada), (.derogaEnParte, .derogadaEnParte),
        (.dejaSinEfecto, .sinEfecto), (.suspende, .suspendida), (.ratifica, .vigente), (.prorroga, .vigente),
        (.reglamenta, .vigente), (.aprueba, .vigente), (.rectifica, .vigente),
    ]

    @Test(arguments: one.indices)
    func `what is done to an act says whether it is in force`(_ index: Int) {
        #expect(status([effect(Self.one[index].relation)]) == Self.one[index].status)
    }

    @Test func `what ended isn't changed any more, and what was repealed in part stays so`() {
        #expect(status([effect(.deroga, "2019-01-01"), effect(.modifica, "2020-01-01")]) == .derogada)
        #expect(status([effect(.derogaEnParte, "2019-01-01"), effect(.modifica, "2020-01-01")]) == .derogadaEnParte)
        #expect(status([effect(.modifica, "2019-01-01"), effect(.deroga, "2020-01-01")]) == .derogada)
        #expect(status([effect(.suspende, "2019-01-01"), effect(.modifica, "2020-01-01")]) == .suspendida)
    }

    @Test func `an article that is left without effect leaves the rest as it is`() {
        #expect(
            status([effect(.dejaSinEfecto, text: "DEJAR SIN EFECTO el artículo 2 del Decreto N° 7")])
                == .derogadaEnParte
        )
    }

    @Test func `the chain goes from old to new`() {
        let standing = Standing.after([effect(.deroga, "2021-02-03"), effect(.modifica, "2020-01-01")], from: nil)
        #expect(standing?.effects.map(\.relation) == [.modifica, .deroga])
    }

    @Test func `minutes and reports are never in force, rules and decisions are until something ends them`() {
        for type in [ActType.actaDeSesion, .informe, .dictamen, .contrato, .otro] {
            #expect(Standing(of: record(type)) == nil)
        }
        for type in [ActType.ordenanza, .acuerdoDeConcejo, .decretoDeAlcaldia, .directiva] {
            #expect(Standing(of: record(type))?.status == .vigente)
        }
    }

    @Test func `a person's word stands, whatever is found`() {
        var confirmed = record()
        let isTaken = confirmed.correct(.status, to: "no-vigente")
        #expect(isTaken)
        let standing = Standing.after([effect(.modifica)], from: Standing(of: confirmed))
        #expect(standing?.status == .noVigente)
        #expect(standing?.isConfirmed == true)
        #expect(standing?.confidence == 1)
        #expect(standing?.effects.count == 1)
    }

    @Test func `a district's ordinance on fees lacks the province's ratification until it is there`() {
        var record = record()
        record.issuer = Reading(Issuer(name: "Municipalidad Distrital de San Ejemplo"), confidence: 1)
        record.subjects = [Reading(Subject(code: "TRI-02", name: "Arbitrios"), confidence: 1)]
        let before = Standing(of: record)
        #expect(before?.lacksRatification == true)
        let after = Standing.after([effect(.ratifica)], from: before)
        #expect(after?.lacksRatification == false)
        #expect(before?.isForATerm == true)
        record.subjects = [Reading(Subject(code: "TRI-04", name: "Tasas"), confidence: 1)]
        let fee = Standing(of: record)
        #expect(fee?.lacksRatification == true && fee?.isForATerm == false)
        #expect((Standing.after([effect(.ratifica)], from: fee)?.confidence ?? 0) > (fee?.confidence ?? 1))
        record.issuer = Reading(Issuer(name: "Municipalidad Provincial de San Ejemplo"), confidence: 1)
        #expect(Standing(of: record)?.lacksRatification == false)
    }
}
