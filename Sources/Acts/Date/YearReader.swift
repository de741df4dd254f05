/// Says an act's year: the number's own, else the date's.
struct YearReader {
    let text: ActText
    let zones: Zones

    /// The year; where number and date print different ones, and a figure was misread, the one that witnesses speak for.
    func year(of record: ActRecord) -> Reading<Int>? {
        guard let number = record.number, let year = number.value.year else {
            return record.date.map { Reading($0.value.year, confidence: $0.confidence) }
        }
        guard let date = record.date, date.value.year != year else {
            return Reading(year, confidence: number.confidence, evidence: number.evidence)
        }
        if YearWitness.isMisreading(year, date.value.year),
            YearWitness(text: text, zones: zones).verdict(year, date.value.year) == date.value.year
        {
            return Reading(date.value.year, confidence: 0.75, evidence: date.evidence)
        }
        return Reading(year, confidence: min(number.confidence, 0.8), evidence: number.evidence)
    }
}
