/// What is known of an act, each value with the words that prove it.
package struct ActRecord: Equatable, Sendable, Codable {
    /// The pages of the document it stands on, counted from 1.
    package var pages: ClosedRange<Int>

    /// Which words of those pages are its own; `nil` where all are.
    package var extent: ActExtent?

    /// What kind of act it is.
    package var type: Reading<ActType>

    /// For ``ActType/otro``, what it is in words: "ordenanza regional", "agenda".
    package var kind: String?

    /// Its number, where it prints one.
    package var number: Reading<ActNumber>?

    /// Its year: the number's own, else the date's.
    package var year: Reading<Int>?

    /// The act's own date, as against those of a session, a publication, a signature.
    package var date: Reading<ActDate>?

    /// The dates it tells apart from its own and its session's; `nil` where it tells none.
    package var otherDates: OtherDates?

    /// Who issued it.
    package var issuer: Reading<Issuer>?

    /// Its title (sumilla): printed, or the first operative article's own words.
    ///
    /// Never invented.
    package var title: Reading<String>?

    /// What it is about, most fitting first; at most three.
    package var subjects: [Reading<Subject>] = []

    /// The council session it tells of.
    package var session: Session?

    /// For minutes, what they tell of their session.
    package var minutes: Minutes?

    /// The acts it cites, and what it does to them.
    package var citations: [Citation] = []

    /// What people say of it, against what was read; oldest first, `nil` where they said nothing.
    package var corrections: [AppliedCorrection]?

    /// Codes it had before people corrected it, or before that was taken back: it still answers to them.
    package var oldCodes: [String]?

    /// Whether it is in force, where a person said so.
    package var confirmedStatus: ActStatus?

    package init(pages: ClosedRange<Int>, type: Reading<ActType>) {
        self.pages = pages
        self.type = type
    }
}

/// Dates that an act tells beside its own (LOM article 44; TUO of Ley 27444, article 17).
package struct OtherDates: Equatable, Sendable, Codable {
    /// When it was published: the gazette's date on its page.
    package var publication: Reading<ActDate>?
    /// From when it is in force.
    package var inForce: Reading<ActDate>?
    /// From when it has effect, where that is before the act: `con eficacia anticipada al ...`.
    package var effect: Reading<ActDate>?

    package init(
        publication: Reading<ActDate>? = nil,
        inForce: Reading<ActDate>? = nil,
        effect: Reading<ActDate>? = nil
    ) {
        self.publication = publication
        self.inForce = inForce
        self.effect = effect
    }
}

/// The municipality, or other body, that issued an act.
package struct Issuer: Hashable, Sendable, Codable {
    /// Its name, as people write it: "Municipalidad Distrital de San Jacinto del Valle".
    package var name: String
    /// Its initials: `MDSJV`.
    package var initials: String?
    /// Its district or province in INEI's list, six digits.
    package var ubigeo: String?

    package init(name: String, initials: String? = nil, ubigeo: String? = nil) {
        self.name = name
        self.initials = initials
        self.ubigeo = ubigeo
    }
}

/// A part of the subject scheme.
package struct Subject: Hashable, Sendable, Codable {
    /// Its code in the scheme: `TRI-02`.
    package var code: String
    /// Its name in Spanish.
    package var name: String

    package init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}

/// A session of the council, as an act or its minutes tell of it.
package struct Session: Hashable, Sendable, Codable {
    /// The kinds of session of LOM article 13.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case ordinaria, extraordinaria, solemne

        /// The three letters that stand for it in a code.
        package var letters: String {
            switch self {
            case .ordinaria: "ORD"
            case .extraordinaria: "EXT"
            case .solemne: "SOL"
            }
        }
    }

    /// How the council voted.
    package enum Vote: String, Sendable, Codable {
        case unanimidad, mayoria
        case mayoriaCalificada = "mayoria-calificada"
    }

    package var kind: Kind?
    package var number: String?
    package var date: ActDate?
    package var vote: Vote?

    package init(kind: Kind? = nil, number: String? = nil, date: ActDate? = nil, vote: Vote? = nil) {
        self.kind = kind
        self.number = number
        self.date = date
        self.vote = vote
    }
}

/// An act that another one names, and what it does to it.
package struct Citation: Hashable, Sendable, Codable {
    /// What an act does to another.
    ///
    /// All but `cita` only for what the operative part does.
    package enum Relation: String, Sendable, Codable, CaseIterable {
        case cita, modifica, incorpora, deroga
        case derogaEnParte = "deroga-en-parte"
        case dejaSinEfecto = "deja-sin-efecto"
        case ratifica, prorroga, suspende, reglamenta, aprueba, rectifica
    }

    package var relation: Relation
    package var type: ActType
    package var number: ActNumber
    /// The year of the cited act, where the citation tells it.
    package var year: Int?
    /// The words of the citation, and their page.
    package var evidence: Evidence
    /// The code of the cited act, as far as the citation tells it: a ``CitedCode`` as text.
    ///
    /// It depends on whose archive it is, so `nil` until the act has its own code.
    package var code: String?

    package init(relation: Relation, type: ActType, number: ActNumber, year: Int? = nil, evidence: Evidence) {
        self.relation = relation
        self.type = type
        self.number = number
        self.year = year
        self.evidence = evidence
    }
}
