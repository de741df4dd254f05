import Acts
import Archive

/// Makes the rows of an act's record that minutes have: who was there, the agenda, what was agreed.
struct MinutesRows {
    let minutes: Minutes
    let code: String
    let links: Links
    let say: Say

    var all: [ActPage.Row] {
        let president = minutes.president.map { row(.president, person($0), $0.evidence) }
        let attendance = minutes.attendance.map { row(.attendance, "\(person($0)): \(presence($0))", $0.evidence) }
        let agenda = minutes.agenda.enumerated().map { row(.agenda, "\($0 + 1). \($1.text)", $1, showsWords: false) }
        let agreed = minutes.agreements.map { row(.agreed, text($0), $0.evidence, showsWords: false) }
        return [president].compactMap(\.self) + attendance + agenda + agreed
    }

    /// Where the value is the words themselves, they aren't shown twice.
    private func row(_ name: Phrase, _ value: String, _ words: Evidence, showsWords: Bool = true) -> ActPage.Row {
        var evidence = ActPage.EvidenceView(words, of: code, links)
        if !showsWords { evidence.text = nil }
        return ActPage.Row(name: say(name), value: value, evidence: evidence)
    }

    private func person(_ attendee: Attendee) -> String {
        [attendee.name, attendee.role].compactMap(\.self).joined(separator: ", ")
    }

    private func presence(_ attendee: Attendee) -> String {
        switch attendee.presence {
        case .presente: say(.present)
        case .ausente: say(.absent)
        case .tarde: say(.cameLate)
        }
    }

    private func text(_ agreement: Agreement) -> String {
        let counts: [(Phrase, Int?)] = [
            (.inFavour, agreement.inFavour), (.against, agreement.against), (.abstentions, agreement.abstentions),
        ]
        let votes = counts.compactMap { phrase, count in count.map { "\(say(phrase)): \($0)" } }
        let vote = [agreement.vote?.rawValue.replacing("-", with: " ")].compactMap(\.self) + votes
        return agreement.evidence.text + (vote.isEmpty ? "" : " (\(vote.joined(separator: ", ")))")
    }
}
