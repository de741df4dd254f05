package import Acts

/// An act as another one's page names it.
package struct ActReference: Sendable, Hashable {
    package var code: String
    package var type: String
    package var number: String?
    /// ISO; known to the day, the month or the year.
    package var date: String?
    package var title: String?
    package var status: String?

    init(_ act: StoredAct) {
        code = act.code
        type = act.type
        number = act.number
        date = act.date
        title = act.title
        status = act.status
    }
}

/// What an act says of another.
package struct ActLink: Sendable {
    package var relation: Citation.Relation
    /// The other act; `nil` where the archive doesn't hold it, or where it can't be told which is meant.
    package var act: ActReference?
    /// What the words say of the act that is cited.
    package var citation: Citation
    /// Whether it is sure which act is meant: not where the words tell no year and several acts have the number.
    package var isCertain: Bool
}

/// What links an act to others.
package struct RelatedActs: Sendable {
    package var act: ActReference
    package var standing: Standing?
    /// What it cites, in the order of its text.
    package var cites: [ActLink] = []
    /// What cites it, newest first; the words are the other act's.
    package var citedBy: [ActLink] = []
    /// How many acts cite it; more than are in ``citedBy`` where there are very many.
    package var citing = 0
    /// Of an act that tells of a session, its minutes; of minutes, what was passed in their session.
    package var session: [ActReference] = []
    /// Acts whose title and operative part have most of the words that tell this one from others, the likest first.
    package var similar: [ActReference] = []
    /// The acts that made, changed and ended a matter, oldest first: all that hang together by what acts do to each other.
    package var timeline: [TimelineEntry] = []

    /// What it does to other acts.
    package var amends: [ActLink] { cites.filter { $0.relation != .cita } }
    /// What other acts do to it.
    package var amendedBy: [ActLink] { citedBy.filter { $0.relation != .cita } }
}

/// An act of a matter, and what it does to the others of it.
package struct TimelineEntry: Sendable {
    package var act: ActReference
    package var effects: [(relation: Citation.Relation, code: String)]
}
