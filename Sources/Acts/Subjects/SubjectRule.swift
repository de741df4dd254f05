/// A rule that decides between subjects by how a title, or an article, begins.
struct SubjectRule: Sendable {
    /// Ways to begin; `*` stands for any ending.
    private let beginnings: [[[UInt8]]]
    /// Words of which one must follow; none needed where empty.
    private let mentions: [[UInt8]]
    /// The part that it decides for.
    let code: String

    private init(_ code: String, _ beginnings: [String], mentions: [String] = []) {
        self.code = code
        self.beginnings = beginnings.map { Token.words(Array($0.utf8)) }
        self.mentions = mentions.map { Array($0.utf8) }
    }

    /// Whether `words` begin as the rule says.
    func fits(_ words: [[UInt8]]) -> Bool {
        let begins = beginnings.contains { beginning in
            beginning.count <= words.count
                && beginning.indices.allSatisfy { WordPattern.matches(beginning[$0], words[$0]) }
        }
        return begins
            && (mentions.isEmpty
                || words.prefix(40).contains { word in
                    mentions.contains { WordPattern.matches($0, word) }
                })
    }

    /// The rules, in the order in which they are asked: the event of a journey, or the matter of a ratified ordinance
    /// or of an agreement, is only the second subject.
    static let all: [SubjectRule] = [
        SubjectRule(
            "VIA-01",
            ["autoriz* viaje", "autoriz* el viaje"],
            mentions: ["exterior", "republica", "internacional"]
        ),
        SubjectRule(
            "CON-04",
            ["aprob* la licencia", "concede* licencia", "otorga* licencia", "apr* licencia"],
            mentions: ["regidor*", "alcald*"]
        ),
        SubjectRule("TRI-09", ["ratific* la ordenanza", "ratific* las ordenanzas", "ratific* ordenanza*"]),
        SubjectRule("TRN-01", ["design*"], mentions: ["transparencia"]),
        SubjectRule(
            "CVD-01",
            [
                "convenio", "apr* la celebracion de", "apr* la suscripcion de", "apr* la celebracion del",
                "apr* la suscripcion del", "autoriz* la suscripcion del", "apr* el convenio",
            ]
        ),
    ]
}
