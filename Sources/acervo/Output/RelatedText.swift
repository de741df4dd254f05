import Acts
import Archive

/// What links an act to others, as people read it.
enum RelatedText {
    static func write(_ related: RelatedActs) {
        Output.line(Style.bold(related.act.code) + "  " + heading(related.act))
        if let standing = related.standing {
            Output.line(say("Estado: \(standing.status.rawValue)", "Status: \(standing.status.rawValue)"))
        }
        section(
            say("Lo modifica, deroga o complementa", "Amended, repealed or completed by"),
            related.amendedBy,
            isBack: true
        )
        section(say("Modifica, deroga o complementa", "Amends, repeals or completes"), related.amends, isBack: false)
        let plain = { (link: ActLink) in link.relation == .cita }
        section(say("Cita", "Cites"), related.cites.filter(plain), isBack: false)
        section(say("Citado por", "Cited by"), related.citedBy.filter(plain), isBack: true)
        list(say("Sesión", "Session"), related.session.map { "\($0.code)  \(heading($0))" })
        list(say("Parecidos", "Similar"), related.similar.map { "\($0.code)  \(heading($0))" })
        list(say("Cronología", "Timeline"), related.timeline.map(text))
    }

    private static func section(_ name: String, _ links: [ActLink], isBack: Bool) {
        list(name, links.flatMap { [text($0, isBack: isBack), evidence($0)] })
    }

    private static func list(_ name: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        Output.line("")
        Output.line(Style.bold(name))
        for line in lines { Output.line("  " + line) }
    }

    private static func text(_ link: ActLink, isBack: Bool) -> String {
        let relation = link.relation == .cita ? "" : link.relation.rawValue + ": "
        if let act = link.act {
            return "\(relation)\(act.code)  \(heading(act))\(isBack && !link.isCertain ? doubt : "")"
        }
        let year = link.citation.year.map { " (\($0))" } ?? ""
        let name = "\(link.citation.type.spanishName) \(link.citation.number.printed)\(year)"
        return relation + name + Style.dim(say("  (no está en el archivo)", "  (not in the archive)"))
    }

    private static var doubt: String {
        say("  (no es seguro que sea este)", "  (it isn't sure that this one is meant)")
    }

    private static func evidence(_ link: ActLink) -> String {
        let words = link.citation.evidence
        return Style.dim(say("    p. \(words.page): «\(words.text)»", "    p. \(words.page): “\(words.text)”"))
    }

    private static func text(_ entry: TimelineEntry) -> String {
        let effects = entry.effects.map { "\($0.relation.rawValue) \($0.code)" }.joined(separator: ", ")
        let date = entry.act.date ?? say("sin fecha", "no date")
        return ["\(date)  \(entry.act.code)", entry.act.title ?? "", effects].filter { !$0.isEmpty }.joined(
            separator: "  "
        )
    }

    private static func heading(_ act: ActReference) -> String {
        [act.title, act.date].compactMap(\.self).joined(separator: ", ")
    }
}
