extension StartReader {
    /// The act that begins at landmark `index`, a heading, where it is another than the one being read.
    func start(_ heading: Heading, at index: Int, after standing: inout StandingAct) -> ActStart? {
        let start = ActStart(line: heading.line, sign: .heading(heading))
        if heading.number == nil { return unnumbered(start, heading, at: index, after: &standing) }
        if let own = standing.heading, isSame(heading, own) {
            if own.number == nil { standing.heading = heading }
            return nil
        }
        let opens = hasOpening(heading, at: index)
        if isUnopened(standing), !isPaperAfterPaper(heading, standing, isPageTop(heading.line)) {
            if standing.heading == nil || opens { standing.heading = heading }
            return nil
        }
        return begins(heading, opens, at: index, after: standing) ? start : nil
    }

    /// Whether the act being read has a heading at most, so that a better one may follow.
    private func isUnopened(_ standing: StandingAct) -> Bool {
        (standing.heading == nil || !standing.hasMotives) && standing.closing == nil && standing.code == nil
            && !standing.hasEnacted && !standing.isMinutes
    }

    private func begins(_ heading: Heading, _ opens: Bool, at index: Int, after standing: StandingAct) -> Bool {
        if standing.code != nil { return opens || isLast(index) }
        guard opens else { return false }
        if standing.isMinutes {
            return isLifted(standing, before: heading.line) && !quotations.isQuoted(heading, by: standing)
        }
        let isTop = isPageTop(heading.line)
        guard isNorm(heading) else {
            return isPaperAfterPaper(heading, standing, isTop) && !quotations.isQuoted(heading, by: standing)
        }
        guard isAllowed(heading, after: standing, isTop), isWhole(index, after: standing, isTop) else { return false }
        if standing.closing != nil, !isTop, hasGazetteSummary(heading, standing) {
            return !quotations.isAnnounced(heading.line, by: standing)
        }
        return !quotations.isQuoted(heading, by: standing)
    }

    /// Whether the act of landmark `index` enacts; its end may be cut off with the document's, where the act before is
    /// closed.
    private func isWhole(_ index: Int, after standing: StandingAct, _ isTop: Bool) -> Bool {
        enacts(after: index, orCloses: isTop && standing.closing != nil) ?? (standing.closing != nil)
    }

    private func unnumbered(
        _ start: ActStart,
        _ heading: Heading,
        at index: Int,
        after standing: inout StandingAct
    ) -> ActStart? {
        if beginsUnnumbered(heading, at: index, after: standing) { return start }
        if standing.heading == nil, isUnopened(standing) { standing.heading = heading }
        return nil
    }

    /// A number that is written by hand can't be read: at the top of a page, another type or date tells the act from the
    /// one before.
    ///
    /// A form's date is as blank as its number.
    private func beginsUnnumbered(_ heading: Heading, at index: Int, after standing: StandingAct) -> Bool {
        if standing.code != nil { return hasOpening(heading, at: index) }
        guard standing.closing != nil, standing.hasEnacted, !standing.isMinutes, isNorm(heading),
            isPageTop(heading.line), hasOpening(heading, at: index), isWhole(index, after: standing, true),
            let date = quotations.dateline(heading)
        else { return false }
        let isSameType = standing.heading.map { $0.name.type == heading.name.type } ?? false
        let isSameDate = standing.heading.flatMap { quotations.dateline($0) } == date
        return !(isSameType && isSameDate) && !quotations.isAnnounced(heading.line, by: standing)
    }

    /// `Aprueban ...` right above the heading: the gazette printed it, and prints no copies of what an act cites.
    private func hasGazetteSummary(_ heading: Heading, _ standing: StandingAct) -> Bool {
        guard let line = beginning.summary(above: heading.line, from: standing.start + 1) else { return false }
        return SummaryVerbs.contains(Array(text.bytes[text.lines[line].range].prefix { $0.isLetter }))
    }

    /// Whether the act before has done its part; at the top of a page, or under a summary, the closing may be lost.
    private func isAllowed(_ heading: Heading, after standing: StandingAct, _ isTop: Bool) -> Bool {
        let hasSummary = beginning.summary(above: heading.line, from: standing.start + 1) != nil
        if let closing = standing.closing {
            return isTop || hasSummary || standing.annex.map { $0 < closing } ?? true
        }
        return isTop && standing.hasEnacted || hasSummary && standing.hasMotives
    }

    /// An annexed report, contract or directive stays with its act; a bundle of such papers has several.
    private func isPaperAfterPaper(_ heading: Heading, _ standing: StandingAct, _ isTop: Bool) -> Bool {
        guard isTop, let before = standing.heading else { return false }
        return !isNorm(before) && before.name.type == heading.name.type && before.name.kind == heading.name.kind
    }

    /// Whether it is an act that enacts, as against the papers that go with one.
    func isNorm(_ heading: Heading) -> Bool {
        switch heading.name.type {
        case .ordenanza, .acuerdoDeConcejo, .resolucionDeConcejo, .decretoDeAlcaldia, .resolucionDeAlcaldia,
            .resolucionGerencial, .edicto:
            true
        default: heading.name.use == .foreign
        }
    }

    /// The same act, its heading printed again: a cover, a running header, a copy.
    func isSame(_ heading: Heading, _ own: Heading) -> Bool {
        guard let number = heading.number, let ownNumber = own.number else {
            guard heading.number == nil || heading.line - own.line < 40 else { return false }
            return heading.name.type == own.name.type && heading.name.kind == own.name.kind
        }
        guard number.value == ownNumber.value, number.letter == ownNumber.letter else { return false }
        let years = (
            number.year ?? quotations.dateline(heading)?.year, ownNumber.year ?? quotations.dateline(own)?.year
        )
        let names = heading.name.type == own.name.type || heading.distance > 0 || own.distance > 0
        return names && (years.0 == nil || years.1 == nil || years.0 == years.1)
    }
}

extension StartReader {
    /// Whether motives follow, before anything is enacted or closed.
    private func hasOpening(_ heading: Heading, at index: Int) -> Bool {
        let start = text.lines[heading.line].range.upperBound
        var end = min(text.bytes.count, start + 2500)
        for mark in landmarks[(index + 1)...] {
            switch mark.kind {
            case .motives: return text.lines[mark.line].range.lowerBound < end
            case .heading(let next) where isSame(next, heading): continue
            default: break
            }
            end = min(end, text.lines[mark.line].range.lowerBound)
            break
        }
        guard start < end else { return false }
        if isNorm(heading) {
            return text.contains(["por cuanto", "considerando", "vistos", "visto"], in: start..<end)
        }
        let lines = heading.line + 1..<min(text.lines.count, heading.line + 9)
        return lines.contains { text.end(ofAny: OpeningMarks.all, at: text.lines[$0].range.lowerBound) != nil }
    }

    /// Whether the act whose heading is landmark `index` enacts before another opens; `nil` where the document ends.
    ///
    /// Where its enacting word can't be read, its closing does `orCloses`.
    private func enacts(after index: Int, orCloses: Bool) -> Bool? {
        for (next, mark) in landmarks.enumerated().dropFirst(index + 1) {
            switch mark.kind {
            case .enacting: return true
            case .closing where orCloses: return true
            case .code: return false
            case .heading(let heading) where hasOpening(heading, at: next): return false
            default: continue
            }
        }
        return nil
    }

    private func isLast(_ index: Int) -> Bool { index == landmarks.count - 1 }

    /// Whether the line stands at the top of a page that isn't the first: nothing but a letterhead is above it.
    func isPageTop(_ line: Int) -> Bool {
        guard let first = text.firstLineOfPage(of: line, within: Self.depth) else { return false }
        return !landmarks.contains { $0.line >= first && $0.line < line && $0.isOfBody }
    }
}

extension Landmark {
    /// Whether only an act's body has it, so that no page's top can.
    fileprivate var isOfBody: Bool {
        switch kind {
        case .enacting, .closing, .code: true
        case .heading, .motives, .annex, .session: false
        }
    }
}
