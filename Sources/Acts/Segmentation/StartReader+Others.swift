extension StartReader {
    /// What stands between two codes of the gazette and has no heading of its own: a notice, a fe de erratas.
    func item(before line: Int, after standing: StandingAct) -> ActStart? {
        guard let code = standing.code, !isPrintedAgain(standing, from: code, to: line) else { return nil }
        let own = (code + 1..<max(code + 1, line)).filter { !furniture.isMasthead($0) && !furniture.isSection($0) }
        guard own.count >= 3, let first = own.first else { return nil }
        return ActStart(line: first, sign: .code)
    }

    /// Under the last code, the summary of an act that goes on where the document ends.
    func itemAtEnd(after standing: StandingAct) -> ActStart? {
        guard let code = standing.code, !isPrintedAgain(standing, from: code, to: .max) else { return nil }
        let summary = (code + 1..<text.lines.count).first { beginning.isSummary($0) }
        return summary.map { ActStart(line: $0, sign: .code) }
    }

    /// Whether the act's own heading stands again between the two lines: a copy follows.
    private func isPrintedAgain(_ standing: StandingAct, from first: Int, to last: Int) -> Bool {
        guard let own = standing.heading else { return false }
        return landmarks.contains { mark in
            if case .heading(let heading) = mark.kind {
                mark.line > first && mark.line < last && isSame(heading, own)
            } else {
                false
            }
        }
    }

    /// Motives at the top of a page, after an act that is closed: the heading above them is lost.
    func lostHeading(at index: Int, after standing: StandingAct) -> ActStart? {
        let line = landmarks[index].line
        guard standing.closing != nil, standing.hasEnacted, !standing.isMinutes,
            text.capitalShare(text.lines[line].range.prefix(6)) > 0.7,
            isPageTop(line), !isUnderHeading(index), !isCopy(line, of: standing),
            !quotations.isAnnounced(line, by: standing)
        else { return nil }
        var motives = 1
        for mark in landmarks[(index + 1)...] {
            switch mark.kind {
            case .motives: motives += 1
            case .enacting: return motives > 1 ? ActStart(line: line, sign: .motives) : nil
            case .heading, .annex: continue
            default: return nil
            }
        }
        return nil
    }

    /// How many bytes of two acts are compared.
    private static let compared = 800

    /// Whether the act's own motives stand again at `line`.
    private func isCopy(_ line: Int, of standing: StandingAct) -> Bool {
        guard let motives = standing.motives else { return false }
        let (own, other) = (text.lines[motives].range.lowerBound, text.lines[line].range.lowerBound)
        let count = min(Self.compared, text.bytes.count - other)
        return text.bytes[own..<own + count].elementsEqual(text.bytes[other..<other + count])
    }

    /// Whether a heading, or `ANEXO`, stands above landmark `index` on its page: then none is lost.
    private func isUnderHeading(_ index: Int) -> Bool {
        let line = landmarks[index].line
        guard let first = text.firstLineOfPage(of: line, within: Self.depth) else { return true }
        return landmarks[..<index].reversed().prefix { $0.line >= first }.contains { mark in
            switch mark.kind {
            case .heading, .annex: true
            default: false
            }
        }
    }

    /// The minutes that open at landmark `index`, where they are others than those being read.
    func session(at index: Int, after standing: inout StandingAct) -> ActStart? {
        let line = landmarks[index].line
        let isTitle = MinutesReader.isTitle(text, line: line)
        let title = isTitle ? line : title(ofSessionAt: line, after: standing.start)
        if let title, title == standing.title { return nil }
        if standing.isBlank || standing.heading != nil && !standing.hasMotives && !standing.hasEnacted {
            (standing.isMinutes, standing.title) = (true, title ?? line)
            return nil
        }
        guard !quotations.isAnnounced(title ?? line, by: standing) else { return nil }
        let begins =
            standing.isMinutes
            ? title != nil && !isTitle || isLifted(standing, before: line) : title != nil && !isAnnexed(to: standing)
        return begins ? ActStart(line: title ?? line, sign: .session) : nil
    }

    /// Minutes behind the act that a session adopted are its annex; behind other papers they are an act.
    private func isAnnexed(to standing: StandingAct) -> Bool {
        standing.code == nil && (standing.heading.map(isNorm) ?? (standing.closing == nil))
    }

    /// The line `ACTA DE LA DÉCIMA SESIÓN ORDINARIA ...` at most eight lines above the opening.
    private func title(ofSessionAt line: Int, after start: Int) -> Int? {
        (max(start, line - 8)..<line).first { index in
            let range = text.lines[index].range
            guard range.count < 160, text.isCapital(at: range.lowerBound) else { return false }
            let isTitle =
                text.end(ofAny: ["acta", "sesion"], at: range.lowerBound) != nil || text.capitalShare(range) > 0.8
            return isTitle && text.contains(["sesion"], in: range)
        }
    }

    /// Whether the session of the minutes being read is lifted before `line`.
    func isLifted(_ standing: StandingAct, before line: Int) -> Bool {
        let start = text.lines[standing.start].range.lowerBound
        return MinutesReader.ending(text, in: start..<text.lines[line].start) != nil
    }
}
