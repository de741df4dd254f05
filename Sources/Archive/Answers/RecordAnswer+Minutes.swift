import Acts

extension RecordAnswer {
    /// Where on its pages the act's own words stand; `null` where its pages are its own.
    static func json(_ extent: ActExtent?) -> JSONValue {
        guard let extent else { return .null }
        return .array(
            extent.parts.map {
                .object(["page": .integer($0.page), "start": .integer($0.start), "end": .integer($0.end)])
            }
        )
    }

    /// What minutes tell; `null` for what is no minutes.
    static func json(_ minutes: Minutes?) -> JSONValue {
        guard let minutes else { return .null }
        return .object([
            "president": minutes.president.map(json) ?? .null,
            "attendance": .array(minutes.attendance.map(json)),
            "agenda": .array(minutes.agenda.map(words)),
            "agreements": .array(minutes.agreements.map(json)),
            "closing": minutes.closing.map(words) ?? .null,
        ])
    }

    private static func json(_ attendee: Attendee) -> JSONValue {
        .object([
            "name": .string(attendee.name), "role": .optional(attendee.role),
            "presence": .string(attendee.presence.rawValue), "page": .integer(attendee.evidence.page),
            "text": .string(attendee.evidence.text),
        ])
    }

    private static func json(_ agreement: Agreement) -> JSONValue {
        .object([
            "page": .integer(agreement.evidence.page), "text": .string(agreement.evidence.text),
            "vote": .optional(agreement.vote?.rawValue), "in_favour": .optional(agreement.inFavour),
            "against": .optional(agreement.against), "abstentions": .optional(agreement.abstentions),
        ])
    }

    private static func words(_ evidence: Evidence) -> JSONValue {
        .object(["page": .integer(evidence.page), "text": .string(evidence.text)])
    }
}
