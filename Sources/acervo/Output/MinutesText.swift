import Acts

/// Minutes as people read them: a line for each value, with its page.
enum MinutesText {
    static func write(_ minutes: Minutes, _ line: (_ name: String, _ value: String) -> Void) {
        if let president = minutes.president {
            line(
                say("Preside", "President"),
                [president.name, president.role].compactMap(\.self).joined(separator: ", ")
            )
        }
        for (index, attendee) in minutes.attendance.enumerated() {
            line(index == 0 ? say("Asistencia", "Attendance") : "", "\(attendee.name): \(name(attendee.presence))")
        }
        for (index, point) in minutes.agenda.enumerated() {
            line(index == 0 ? say("Agenda", "Agenda") : "", "\(index + 1). \(point.text) \(page(point))")
        }
        for (index, agreement) in minutes.agreements.enumerated() {
            line(index == 0 ? say("Acordado", "Agreed") : "", "\(agreement.evidence.text) \(page(agreement.evidence))")
            if let votes = votes(agreement) { line("", votes) }
        }
    }

    private static func page(_ evidence: Evidence) -> String {
        Style.dim(say("[p. \(evidence.page)]", "[p. \(evidence.page)]"))
    }

    private static func name(_ presence: Attendee.Presence) -> String {
        switch presence {
        case .presente: say("presente", "present")
        case .ausente: say("ausente", "absent")
        case .tarde: say("llegó tarde", "came late")
        }
    }

    private static func votes(_ agreement: Agreement) -> String? {
        let counts = [
            agreement.inFavour.map { say("\($0) a favor", "\($0) in favour") },
            agreement.against.map { say("\($0) en contra", "\($0) against") },
            agreement.abstentions.map { say("\($0) abstenciones", "\($0) abstentions") },
        ]
        let parts = [agreement.vote?.rawValue.replacing("-", with: " ")] + counts
        let known = parts.compactMap(\.self)
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }
}
