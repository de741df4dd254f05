import Acts
import Archive

extension ActPage {
    /// Whether the act is in force, and the acts that say so.
    struct StandingView: Sendable {
        var status: String
        var confidence: String
        var isDoubtful: Bool
        /// What a reader should know of it: that a person confirmed it, that no ratification is held.
        var notes: [String]
        var chain: [RelationView]
    }

    /// Links of one kind.
    struct RelationGroup: Sendable {
        var name: String
        var links: [RelationView]
    }

    /// A link to another act, and the words that make it.
    struct RelationView: Sendable {
        var relation: String?
        var name: String
        /// Its title; named apart from the page's own, which a template would take where this is `nil`.
        var actTitle: String?
        /// The other act's page; where the archive doesn't hold it, a search for it.
        var address: String
        var isHeld: Bool
        var isCertain = true
        var evidence: EvidenceView?
    }

    /// An act of the matter's timeline.
    struct TimelineRow: Sendable {
        var date: String
        var code: String
        var actTitle: String?
        var address: String
        var effects: String?
        var isThis: Bool
    }
}

/// Makes the parts of an act's page that lead to other acts.
struct RelationViews {
    private let related: RelatedActs
    private let code: String
    private let links: Links
    private let say: Say

    init(_ related: RelatedActs, code: String, links: Links, _ language: Language) {
        self.related = related
        self.code = code
        self.links = links
        say = Say(language: language)
    }

    var standing: ActPage.StandingView? {
        related.standing.map { standing in
            let notes: [(Bool, Phrase)] = [
                (standing.isConfirmed, .confirmedByPerson), (standing.lacksRatification, .lacksRatification),
                (standing.isForATerm, .isForATerm),
            ]
            return ActPage.StandingView(
                status: FacetLabel.text(.status, standing.status.rawValue, say.language),
                confidence: Figures.percent(standing.confidence),
                isDoubtful: standing.confidence < RecordRows.sure,
                notes: notes.filter(\.0).map { say($0.1) },
                chain: standing.effects.map(view)
            )
        }
    }

    /// Those that have a link; what it cites always, so that nothing is an answer too.
    var groups: [ActPage.RelationGroup] {
        let plain = { (link: ActLink) in link.relation == .cita }
        let groups: [(Phrase, [ActPage.RelationView])] = [
            (.amends, related.amends.map { view($0, isBack: false) }),
            (.cites, related.cites.filter(plain).map { view($0, isBack: false) }),
            (.citedBy, related.citedBy.filter { plain($0) || !isInChain($0) }.map { view($0, isBack: true) }),
            (
                related.act.type == ActType.actaDeSesion.rawValue ? .passedInSession : .minutesOfSession,
                views(related.session)
            ),
            (.similar, views(related.similar)),
        ]
        return groups.filter { $0.0 == .cites || !$0.1.isEmpty }.map {
            ActPage.RelationGroup(name: say($0.0), links: $0.1)
        }
    }

    var timeline: [ActPage.TimelineRow] {
        related.timeline.map { entry in
            ActPage.TimelineRow(
                date: entry.act.date.map { Figures.date($0, say.language) } ?? say(.unknown),
                code: entry.act.code,
                actTitle: entry.act.title,
                address: links.act(entry.act.code),
                effects: effects(of: entry),
                isThis: entry.act.code == code
            )
        }
    }

    private func effects(of entry: TimelineEntry) -> String? {
        let effects = entry.effects.map { "\(name($0.relation)) \($0.code)" }
        return effects.isEmpty ? nil : effects.joined(separator: ", ")
    }

    private func views(_ acts: [ActReference]) -> [ActPage.RelationView] {
        acts.map { act in
            ActPage.RelationView(name: name(act), actTitle: act.title, address: links.act(act.code), isHeld: true)
        }
    }

    /// What gives the status stands there already.
    private func isInChain(_ link: ActLink) -> Bool {
        related.standing?.effects.contains { $0.code == link.act?.code && $0.relation == link.relation } ?? false
    }

    private func view(_ effect: Effect) -> ActPage.RelationView {
        ActPage.RelationView(
            relation: name(effect.relation),
            name: [effect.code, effect.date.map { Figures.date($0, say.language) }].compactMap(\.self)
                .joined(separator: ", "),
            address: links.act(effect.code),
            isHeld: true,
            evidence: evidence(effect.evidence, of: effect.code)
        )
    }

    private func view(_ link: ActLink, isBack: Bool) -> ActPage.RelationView {
        ActPage.RelationView(
            relation: link.relation == .cita ? nil : name(link.relation),
            name: link.act.map(name) ?? cited(link.citation),
            actTitle: link.act?.title,
            address: link.act.map { links.act($0.code) } ?? search(link.citation),
            isHeld: link.act != nil,
            isCertain: link.isCertain || !isBack,
            evidence: evidence(link.citation.evidence, of: isBack ? link.act?.code ?? code : code)
        )
    }

    private func name(_ relation: Citation.Relation) -> String { relation.rawValue.replacing("-", with: " ") }

    private func name(_ act: ActReference) -> String {
        let type = FacetLabel.text(.type, act.type, say.language)
        let date = act.date.map { Figures.date($0, say.language) }
        let number = act.number.map { "\(type) \($0)" } ?? "\(type) \(act.code)"
        return [number, date].compactMap(\.self).joined(separator: ", ")
    }

    private func cited(_ citation: Citation) -> String {
        let type = FacetLabel.text(.type, citation.type.rawValue, say.language)
        let isPrinted = citation.number.year == nil
        return Message.citation(type, citation.number.printed, isPrinted ? citation.year : nil).text(say.language)
    }

    private func search(_ citation: Citation) -> String {
        let year = citation.year.map { "-\($0)" } ?? ""
        return links.search("tipo:\(citation.type.rawValue) numero:\(citation.number.value)\(year)")
    }

    private func evidence(_ evidence: Evidence, of code: String) -> ActPage.EvidenceView {
        ActPage.EvidenceView(evidence, of: code, links)
    }
}
