import Acts
import Archive

/// Makes the rows of an act's record.
struct RecordRows {
    private let record: ActRecord
    private let series: DocumentarySeries?
    private let code: String
    private let links: Links
    private let say: Say

    init(record: ActRecord, series: DocumentarySeries?, code: String, links: Links, _ language: Language) {
        self.record = record
        self.series = series
        self.code = code
        self.links = links
        say = Say(language: language)
    }

    /// Below this, people are asked to look: at and above it, 98 of 100 values should be right.
    static let sure = 0.9

    var all: [ActPage.Row] {
        var rows = [
            row(.type, FacetLabel.text(.type, record.type.value.rawValue, say.language), record.type)
        ]
        if let kind = record.kind { rows.append(ActPage.Row(name: say(.kind), value: kind)) }
        rows += [
            row(.number, record.number?.value.printed, record.number),
            row(.year, record.year.map { String($0.value) }, record.year),
            row(.date, record.date.map { date($0.value) }, record.date),
            row(.issuer, record.issuer?.value.name, record.issuer),
            row(.title, record.title?.value, record.title),
        ]
        rows += subjects
        if let series {
            let value = [series.code, series.name, series.retention.map { "(\($0))" }].compactMap(\.self)
            rows.append(ActPage.Row(name: say(.series), value: value.joined(separator: " ")))
        }
        if let session = record.session { rows.append(ActPage.Row(name: say(.session), value: text(session))) }
        if let minutes = record.minutes {
            rows += MinutesRows(minutes: minutes, code: code, links: links, say: say).all
        }
        return rows
    }

    private var subjects: [ActPage.Row] {
        guard !record.subjects.isEmpty else { return [ActPage.Row(name: say(.subject))] }
        return record.subjects.map { row(.subject, "\($0.value.name) (\($0.value.code))", $0) }
    }

    private func row<Value>(_ name: Phrase, _ value: String?, _ reading: Reading<Value>?) -> ActPage.Row {
        guard let value, let reading else { return ActPage.Row(name: say(name)) }
        return ActPage.Row(
            name: say(name),
            value: value,
            confidence: Figures.percent(reading.confidence),
            isDoubtful: reading.confidence < Self.sure,
            evidence: reading.evidence.map(evidence)
        )
    }

    private func evidence(_ evidence: Evidence) -> ActPage.EvidenceView {
        ActPage.EvidenceView(evidence, of: code, links)
    }

    private func date(_ date: ActDate) -> String {
        let text = Figures.date(date.iso, say.language)
        return date.isPossible ? text : "\(text) (\(say(.impossibleDate)))"
    }

    private func text(_ session: Session) -> String {
        let name =
            session.kind.map { Message.sessionName($0.rawValue, session.number).text(say.language) }
            ?? session.number.map { "N.° \($0)" }
        let date = session.date.map { Figures.date($0.iso, say.language) }
        let vote = session.vote.map { "\(say(.vote)): \($0.rawValue.replacing("-", with: " "))" }
        return [name, date, vote].compactMap(\.self).joined(separator: ", ")
    }
}
