import Acts

/// Finds what links an act to others, from the index alone.
struct RelationReading {
    let lookup: ActLookup

    /// How many acts a matter's timeline has, at most.
    private static let longestTimeline = 60

    func related(to act: StoredAct) throws -> RelatedActs {
        let record = try RecordCoding.decode(act.record)
        var related = RelatedActs(act: ActReference(act), standing: try act.standing(of: record))
        related.cites = try record.citations.map { try link($0, from: act) }
        let citing = try linksTo(act, record)
        related.citedBy = citing.links.map(\.link)
        related.citing = citing.total
        related.session = try session(of: act, record)
        related.timeline = try timeline(from: act)
        return related
    }

    /// What an act cites: the act that is meant, if the archive has it.
    private func link(_ citation: Citation, from act: StoredAct) throws -> ActLink {
        let meant = try meant(by: citation, in: act)
        let isCertain = meant.count == 1
        return ActLink(
            relation: citation.relation,
            act: isCertain ? ActReference(meant[0]) : nil,
            citation: citation,
            isCertain: isCertain
        )
    }

    /// The acts that may be meant: none of them is later than the one that cites.
    private func meant(by citation: Citation, in act: StoredAct) throws -> [StoredAct] {
        guard let cited = citation.code.flatMap(CitedCode.init(code:)) else { return [] }
        let found = try lookup.acts(named: cited, type: citation.type, number: citation.number)
        return found.filter { $0.code != act.code && Self.isBefore($0.date, act.date) }
    }

    /// What other acts say of this one.
    private func linksTo(
        _ act: StoredAct,
        _ record: ActRecord
    ) throws -> (links: [(link: ActLink, by: StoredAct)], total: Int) {
        guard let number = record.number?.value else { return ([], 0) }
        let citing = try lookup.citing(record.type.value, number)
        let links = try citing.acts.flatMap { other in
            try RecordCoding.decode(other.record).citations.compactMap { citation in
                try linkTo(act, from: other, citation).map { (link: $0, by: other) }
            }
        }
        return (links, citing.total > citing.acts.count ? citing.total : Set(links.map(\.by.code)).count)
    }

    private func linkTo(_ act: StoredAct, from other: StoredAct, _ citation: Citation) throws -> ActLink? {
        guard let cited = citation.code.flatMap(CitedCode.init(code:)), cited.names(act.code), other.code != act.code,
            Self.isBefore(act.date, other.date)
        else { return nil }
        let isCertain = try cited.year != nil || meant(by: citation, in: other).count == 1
        return ActLink(relation: citation.relation, act: ActReference(other), citation: citation, isCertain: isCertain)
    }

    private static func isBefore(_ date: String?, _ other: String?) -> Bool {
        guard let date, let other else { return true }
        return date.prefix(other.count) <= other.prefix(date.count)
    }

    /// The minutes of the session it tells of; of minutes, the acts of their session.
    private func session(of act: StoredAct, _ record: ActRecord) throws -> [ActReference] {
        guard let date = record.session?.date, date.day != nil else { return [] }
        let isMinutes = record.type.value == .actaDeSesion
        let others = try lookup.session(date.iso).filter { other in
            other.code != act.code && (other.type == ActType.actaDeSesion.rawValue) != isMinutes
                && Self.mayShareIssuer(other.code, act.code)
        }
        return others.map { ActReference($0) }.sorted { $0.code < $1.code }
    }

    /// Minutes often print no initials: then their code says `XX`.
    private static func mayShareIssuer(_ code: String, _ other: String) -> Bool {
        let issuers = [code, other].map { $0.prefix { $0 != "-" } }
        return issuers[0] == issuers[1] || issuers.contains("XX")
    }

    /// The acts that do something to this one, or to which it does; and those that came before and after each of them.
    private func timeline(from act: StoredAct) throws -> [TimelineEntry] {
        var entries: [String: TimelineEntry] = [:]
        var waiting = [act]
        while let next = waiting.popLast(), entries.count < Self.longestTimeline {
            guard entries[next.code] == nil else { continue }
            let links = try effects(of: next)
            entries[next.code] = TimelineEntry(
                act: ActReference(next),
                effects: links.done.map { (relation: $0.relation, code: $0.act.code) }
            )
            // What changes an act that changes another is mostly another matter: only what takes an act's place goes on.
            let isStart = next.code == act.code
            waiting += (links.done + links.suffered).filter { isStart || $0.relation.takesPlace }.map(\.act)
        }
        guard entries.count > 1 else { return [] }
        return entries.values.sorted { ($0.act.date ?? "~", $0.act.code) < ($1.act.date ?? "~", $1.act.code) }
    }

    private typealias EffectLink = (relation: Citation.Relation, act: StoredAct)

    /// What an act does to others, and what others do to it, where it is sure which act is meant.
    private func effects(of act: StoredAct) throws -> (done: [EffectLink], suffered: [EffectLink]) {
        let record = try RecordCoding.decode(act.record)
        let done: [EffectLink] = try record.citations.filter { $0.relation != .cita }.compactMap { citation in
            let meant = try meant(by: citation, in: act)
            return meant.count == 1 ? (citation.relation, meant[0]) : nil
        }
        let links = try linksTo(act, record).links.filter { $0.link.relation != .cita && $0.link.isCertain }
        return (done, links.map { ($0.link.relation, $0.by) })
    }
}

extension Citation.Relation {
    /// Whether the act that does it comes after the other in the same matter.
    fileprivate var takesPlace: Bool { [.deroga, .derogaEnParte, .dejaSinEfecto, .prorroga].contains(self) }
}

extension Searcher {
    /// What links the act with this code to others.
    ///
    /// - Throws: ``ArchiveError`` with the code `unknownCode`.
    package func related(to code: String) throws -> RelatedActs {
        let act = try act(code)
        var related = try reading { snapshot in
            try RelationReading(lookup: ActLookup(snapshot: snapshot, read: self.stored)).related(to: act)
        }
        related.similar = try similar(to: act.code).map { ActReference($0.act) }
        return related
    }
}
