/// What the minutes of a council session tell (LPAG article 113): who presided, who attended, what was on the agenda,
/// what was agreed and how the vote went.
package struct Minutes: Hashable, Sendable, Codable {
    /// Who presided.
    package var president: Attendee?
    /// Who attended, came late or was absent, as far as it is told.
    package var attendance: [Attendee] = []
    /// The agenda's points, in their order: the words, and their page.
    package var agenda: [Evidence] = []
    /// What was agreed, in the order of the session.
    package var agreements: [Agreement] = []
    /// The words that tell when the session was lifted.
    package var closing: Evidence?

    package init() {}
}

/// A person that minutes name, and whether they were there.
package struct Attendee: Hashable, Sendable, Codable {
    /// Whether a person attended.
    package enum Presence: String, Sendable, Codable {
        case presente, ausente, tarde
    }

    /// The name as printed: whole, or the surname alone.
    package var name: String
    /// What they are, in words: `regidora`, `alcaldesa`, `secretaria general`; `nil` where it isn't told.
    package var role: String?
    package var presence: Presence
    /// The words that tell it, and their page.
    package var evidence: Evidence

    package init(name: String, role: String? = nil, presence: Presence, evidence: Evidence) {
        self.name = name
        self.role = role
        self.presence = presence
        self.evidence = evidence
    }
}

/// What a session agreed, and by which votes.
package struct Agreement: Hashable, Sendable, Codable {
    /// What was agreed: the words, and their page.
    package var evidence: Evidence
    package var vote: Session.Vote?
    /// Votes for it, where they are counted.
    package var inFavour: Int?
    /// Votes against it.
    package var against: Int?
    package var abstentions: Int?

    package init(
        evidence: Evidence,
        vote: Session.Vote? = nil,
        inFavour: Int? = nil,
        against: Int? = nil,
        abstentions: Int? = nil
    ) {
        self.evidence = evidence
        self.vote = vote
        self.inFavour = inFavour
        self.against = against
        self.abstentions = abstentions
    }
}
