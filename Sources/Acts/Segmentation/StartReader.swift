/// Decides which landmarks begin an act of their own.
///
/// An act runs from heading over motives and enacting word to closing. A new one begins where that order starts anew
/// under another name: the act before has done its part, and what follows opens and enacts as an act does. What an act
/// quotes, transcribes or has as its annex starts the order too, but the act before names it, or announces it.
struct StartReader {
    let text: ActText
    let landmarks: [Landmark]
    let furniture: Furniture
    let beginning: ActBeginning
    let quotations: QuotationReader

    /// How many lines a letterhead may have.
    static let depth = 16

    init(text: ActText, landmarks: [Landmark]) {
        self.text = text
        self.landmarks = landmarks
        furniture = Furniture(text: text)
        quotations = QuotationReader(text: text)
        beginning = ActBeginning(text: text, furniture: furniture)
    }

    /// The starts, in the order of the text; the first is the document's beginning.
    func starts() -> [ActStart] {
        var starts: [ActStart] = []
        var standing = StandingAct()
        for (index, mark) in landmarks.enumerated() {
            if let start = start(at: index, after: &standing) {
                if starts.isEmpty { starts.append(first(standing)) }
                starts.append(start)
                standing = StandingAct(start: start.line)
                if case .session = start.sign { (standing.isMinutes, standing.title) = (true, start.line) }
                if case .heading(let heading) = start.sign { standing.heading = heading }
            }
            standing.note(mark)
        }
        if starts.isEmpty { starts.append(first(standing)) }
        return starts + [itemAtEnd(after: standing)].compactMap(\.self)
    }

    /// The beginning of the document: an act that is whole, or the end of one.
    private func first(_ standing: StandingAct) -> ActStart {
        if let heading = standing.heading { return ActStart(line: heading.line, sign: .heading(heading)) }
        if standing.isMinutes { return ActStart(line: standing.start, sign: .session) }
        let isTail = !standing.hasMotives && (standing.closing != nil || standing.code != nil)
        return ActStart(line: 0, sign: isTail ? .tail : .motives)
    }

    private func start(at index: Int, after standing: inout StandingAct) -> ActStart? {
        let mark = landmarks[index]
        switch mark.kind {
        case .heading(let heading): return start(heading, at: index, after: &standing)
        case .session: return session(at: index, after: &standing)
        case .motives: return lostHeading(at: index, after: standing)
        case .code: return item(before: mark.line, after: standing)
        default: return nil
        }
    }
}
