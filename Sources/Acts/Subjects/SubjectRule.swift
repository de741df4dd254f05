/// A rule that decides between subjects by how a title, or an article, begins.
struct SubjectRule: Sendable {
    /// Ways to begin; `*` stands for any ending.
    private let beginnings: [[[UInt8]]]
    /// Words of which one must follow; none needed where empty.
    private let mentions: [[UInt8]]
    /// Among how many words it must.
    private let reach: Int
    /// The part that it decides for.
    let code: String

    private init(_ code: String, _ beginnings: [String], mentions: [String] = [], within reach: Int = 40) {
        self.code = code
        self.reach = reach
        self.beginnings = beginnings.map(SubjectWords.pattern)
        self.mentions = mentions.flatMap(SubjectWords.pattern)
    }

    /// Whether `words` begin as the rule says.
    func fits(_ words: [[UInt8]]) -> Bool {
        let begins = beginnings.contains { beginning in
            beginning.count <= words.count
                && beginning.indices.allSatisfy { WordPattern.matches(beginning[$0], words[$0]) }
        }
        return begins
            && (mentions.isEmpty
                || words.prefix(reach).contains { word in
                    mentions.contains { WordPattern.matches($0, word) }
                })
    }

    /// The rules, in the order in which they are asked: the event of a journey, or the matter of a ratified ordinance
    /// or of an agreement, is only the second subject.
    static let all: [SubjectRule] = [
        SubjectRule("CON-05", ["design*", "encarg*"], mentions: ["despacho"], within: 16),
        SubjectRule("CON-05", ["deleg*"], mentions: ["politicas"], within: 12),
        SubjectRule("VIA-01", journeys, mentions: abroad),
        SubjectRule("VIA-02", journeys),
        SubjectRule(
            "VIA-02",
            ["autoriz* la participacion", "autoriz* participacion"],
            mentions: ["regidor*", "alcald*", "funcionari*"],
            within: 6
        ),
        SubjectRule(
            "CON-04",
            ["aprob* la licencia", "concede* licencia", "otorga* licencia", "apr* licencia", "conceder licencia"],
            mentions: ["regidor*", "alcald*"]
        ),
        SubjectRule("CON-03", ["*"], mentions: ["dieta", "dietas", "estipendio*"], within: 30),
        SubjectRule(
            "RCN-02",
            ["salud* y", "salud* a", "expres* * saludo", "expres* saludo", "felicit*", "expres* un saludo"]
        ),
        SubjectRule("TRI-09", ["ratific* la ordenanza", "ratific* las ordenanzas", "ratific* ordenanza*"]),
        SubjectRule("TRN-02", ["design*"], mentions: ["portal"]),
        SubjectRule("TRN-01", ["design*"], mentions: ["transparencia", "27806"]),
        SubjectRule(
            "CTR-02",
            ["design* comite", "design* a comite", "conform* comite"],
            mentions: ["seleccion", "licitacion"],
            within: 6
        ),
        SubjectRule("PRE-09", ["design*"], mentions: ["cuentas", "cheques"], within: 14),
        SubjectRule(
            "PER-01",
            ["design*"],
            mentions: [
                "gerente", "subgerente", "jefe", "jefa", "secretari*", "procurador*", "ejecutor*", "asesor*",
                "director*", "auxiliar", "administrador*", "confianza",
            ],
            within: 24
        ),
        SubjectRule("ORG-03", ["*"], mentions: ["tupa", "tusne"], within: 8),
        SubjectRule("ORG-03", ["* texto unico de procedimientos", "* el texto unico de procedimientos"]),
        SubjectRule("ORG-03", ["* texto unico de servicios", "* el texto unico de servicios"]),
        SubjectRule("PER-02", ["da* por conclu*", "deja* sin efecto la designacion", "ces* en", "acept* * renuncia"]),
        SubjectRule("PER-07", ["*"], mentions: ["sindicato*", "sindical*", "colectiv*"], within: 6),
        SubjectRule(
            "CTR-04",
            ["aprueb* contratacion directa", "aprob* la contratacion directa", "exoner* del proceso"]
        ),
        SubjectRule("CVD-02", ["acept* donacion", "acept* la donacion", "acept* * donacion"]),
        SubjectRule(
            "CVD-01",
            [
                "convenio", "apr* la celebracion de", "apr* la suscripcion de", "apr* la celebracion del",
                "apr* la suscripcion del", "autoriz* la suscripcion de", "autoriz* la suscripcion del",
                "autoriz* suscripcion de", "apr* el convenio", "apr* suscripcion de", "apr* convenio",
            ]
        ),
        SubjectRule(
            "CVD-01",
            ["autoriz*", "facult*", "aprueb*", "aprob*"],
            mentions: ["convenio*", "adenda*"],
            within: 9
        ),
    ]

    private static let journeys = [
        "autoriz* viaje", "autoriz* el viaje", "autoriz* la salida", "autoriz* salida", "apr* viaje", "apr* el viaje",
        "autoriz* * * viajar",
        "autoriz* * * * viajar", "autoriz* * * * * viajar",
    ]

    /// Words that say a journey leaves the country.
    private static let abroad = """
        exterior internacional republica espana chile ecuador colombia bolivia brasil argentina mexico cuba panama \
        uruguay paraguay venezuela italia francia alemania suiza china japon corea canada israel india portugal belgica \
        taiwan rusia turquia honduras guatemala nicaragua extranjero unidos holanda austria egipto marruecos
        """.split(separator: " ").map { String($0) }
}
