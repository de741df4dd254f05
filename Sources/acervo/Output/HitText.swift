import Acts
import Archive

/// A hit as people read it on a terminal.
enum HitText {
    static func text(_ hit: SearchAnswer.Hit) -> String {
        let act = hit.act
        var lines = ["\(hit.rank). " + Style.bold(act.code) + "  " + heading(act)]
        if let title = act.title { lines.append("   " + title) }
        lines += hit.passages.map { "   " + Style.dim(say("p. \($0.page)", "p. \($0.page)")) + "  " + text($0) }
        lines.append("   " + Style.dim("\(act.path):\(hit.passages.first?.page ?? act.firstPage)"))
        return lines.joined(separator: "\n")
    }

    /// Type, number and date.
    static func heading(_ act: StoredAct) -> String {
        let type = ActType(rawValue: act.type).map { spokenLanguage == .es ? $0.spanishName : $0.englishName }
        let number = act.number.map { say("N° \($0)", "No. \($0)") }
        return [type ?? act.type, number, act.date ?? say("sin fecha", "no date")].compactMap(\.self)
            .joined(separator: "  ")
    }

    /// The passage, its marks emphasised; without colour, between asterisks.
    static func text(_ passage: Passage) -> String {
        let scalars = Array(passage.text.unicodeScalars)
        var text = ""
        var at = 0
        for mark in passage.marks {
            text += string(scalars[at..<mark.lowerBound])
            let word = string(scalars[mark])
            text += Output.hasColour ? Style.match(word) : "*\(word)*"
            at = mark.upperBound
        }
        return "... " + text + string(scalars[at...]) + " ..."
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
