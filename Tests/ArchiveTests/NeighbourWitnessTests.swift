@testable import Archive
import Testing

struct NeighbourWitnessTests {
    private func act(_ number: Int, _ date: String?, sure: Double = 0.95) -> SeriesAct {
        SeriesAct(
            id: Int64(number),
            code: "MDX-ORD-2019-\(number)",
            baseCode: "MDX-ORD-2019-\(number)",
            series: SeriesAct.Series(issuer: "MDX", type: "ordenanza", session: ""),
            year: 2019,
            number: number,
            letter: "",
            printsYear: true,
            date: date,
            dateConfidence: sure,
            isCopy: false,
            neighbours: nil
        )
    }

    private func verdicts(_ acts: [SeriesAct]) -> [Int64: NeighbourWitness] {
        SeriesRun.runs(of: acts).reduce(into: [:]) { $0.merge(NeighbourWitness.verdicts(on: $1)) { $1 } }
    }

    @Test func `a date in doubt is confirmed by near neighbours on both sides, and no surer than they are`() {
        let acts = [act(1, "2019-01-08"), act(2, "2019-01-10", sure: 0.6), act(4, "2019-01-20")]
        #expect(verdicts(acts) == [2: .confirms])
        #expect(abs(NeighbourWitness.confirms.weighed(0.6) - 0.7) < 1e-9)
        #expect(NeighbourWitness.confirms.weighed(0.75) == 0.8)
        #expect(NeighbourWitness.confirms.weighed(0.93) == 0.93)
    }

    @Test(arguments: [("2019-01-08", "2019-06-20", 1, 3), ("2019-01-08", "2019-01-20", 1, 40)])
    func `neighbours far apart confirm nothing`(_ first: String, _ last: String, _ least: Int, _ greatest: Int) {
        let acts = [act(least, first), act(2, "2019-01-10", sure: 0.6), act(greatest, last)]
        #expect(verdicts(acts).isEmpty)
    }

    @Test func `one neighbour alone casts no doubt, and a sure date needs no confirmation`() {
        #expect(verdicts([act(1, "2019-03-08"), act(2, "2019-01-10")]).isEmpty)
        #expect(verdicts([act(1, "2019-01-08"), act(2, "2019-01-10"), act(3, "2019-01-12")]).isEmpty)
    }

    @Test func `two neighbours cast doubt, dates known in part are not heard, and a person's word stands`() {
        let others = [act(1, "2019-01-08"), act(2, "2019-01"), act(4, "2019-01-20"), act(5, "2019-01-22")]
        #expect(verdicts(others + [act(3, "2019-11-03")]) == [3: .doubts])
        #expect(verdicts(others + [act(3, "2019-11-03", sure: 1)]).isEmpty)
        #expect(verdicts(others + [act(3, "2019-11-03", sure: 0.4)]).isEmpty)
        #expect(NeighbourWitness.doubts.weighed(0.95) == 0.5)
        #expect(NeighbourWitness.doubts.weighed(1) == 1)
    }
}
