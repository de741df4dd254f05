import Acts
import Archive

/// Makes the rows of an act's record.
struct RecordRows {
    private let record: ActRecord
    private let code: String
    private let status: String?
    private let links: Links
    private let say: Say

    init(record: ActRecord, code: String, status: String?, links: Links, _ language: Language) {
        self.record = record
        self.code = code
        self.status = status
        self.links = links
        say = Say(language: language)
    }

    /// Below this, people are asked to look: at and above it, 98 of 100 values should be right.
    private static let sure = 0.9

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
        if let session = record.session { rows.append(ActPage.Row(name: say(.session), value: text(session))) }
        if let status { rows.append(ActPage.Row(name: say(.status), value: status)) }
        return rows
    }

    var citations: [ActPage.CitationView] {
        record.citations.map { citation in
            let type = FacetLabel.text(.type, citation.type.rawValue, say.language)
            let year = citation.year.map { "-\($0)" } ?? ""
            let isPrinted = citation.number.year == nil
            return ActPage.CitationView(
                relation: citation.relation.rawValue.replacing("-", with: " "),
                name: Message.citation(type, citation.number.printed, isPrinted ? citation.year : nil)
                    .text(say.language),
                search: links.search("tipo:\(citation.type.rawValue) numero:\(citation.number.value)\(year)"),
                evidence: evidence(citation.evidence)
            )
        }
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
            confidence: "\(Int((reading.confidence * 100).rounded())) %",
            isDoubtful: reading.confidence < Self.sure,
            evidence: reading.evidence.map(evidence)
        )
    }

    private func evidence(_ evidence: Evidence) -> ActPage.EvidenceView {
        // The words as a phrase: the page's image then shows them boxed.
        let words = evidence.text.replacing("\"", with: " ")
        let phrase = words.utf8.count < 300 ? "\"\(words)\"" : ""
        return ActPage.EvidenceView(
            page: evidence.page,
            address: links.page(code, evidence.page, query: phrase),
            text: evidence.text
        )
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
