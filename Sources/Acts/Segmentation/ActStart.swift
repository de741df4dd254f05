/// Where an act of a document begins.
struct ActStart: Sendable {
    /// By what it shows that it begins.
    enum Sign: Sendable {
        /// Its heading.
        case heading(Heading)
        /// Its motives, at the top of a page: the heading is lost.
        case motives
        /// The opening of a session's minutes.
        case session
        /// Nothing but that the gazette's code closed the item before.
        case code
        /// Nothing: the document begins, with the end of an act.
        case tail
    }

    /// The line of the sign, in ``ActText/lines``.
    var line: Int
    var sign: Sign
}

/// What the act that is being read has shown so far.
struct StandingAct: Sendable {
    /// The line where it began.
    var start = 0
    var heading: Heading?
    var isMinutes = false
    /// For minutes, the line of their title, or of their opening.
    var title: Int?
    /// The line of its first motives.
    var motives: Int?
    var hasEnacted = false
    /// The last line of its closing formula.
    var closing: Int?
    /// The line of the gazette's code under it.
    var code: Int?
    /// The line of its first annex.
    var annex: Int?

    var hasMotives: Bool { motives != nil }

    /// Whether nothing of an act has been seen yet.
    var isBlank: Bool { heading == nil && !isMinutes && !hasMotives && !hasEnacted && closing == nil && code == nil }

    /// Takes note of `mark`.
    mutating func note(_ mark: Landmark) {
        switch mark.kind {
        case .motives: motives = motives ?? mark.line
        case .enacting: hasEnacted = true
        case .closing: closing = mark.line
        case .code: code = mark.line
        case .annex: annex = annex ?? mark.line
        case .heading, .session: break
        }
    }
}
