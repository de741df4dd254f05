import Archive

/// How a query is written: an example, and what it finds.
struct QueryRule: Sendable {
    var example: String
    var meaning: String

    static func all(_ language: Language) -> [QueryRule] {
        rules.map { QueryRule(example: $0.example, meaning: $0.meaning.text(language)) }
    }

    private static let rules: [(example: String, meaning: Message)] = [
        (
            "arbitrios limpieza",
            Message(
                es: "las dos palabras, también en otras formas; no importan tildes ni mayúsculas",
                en: "both words, in other forms too; accents and capitals don't matter"
            )
        ),
        ("\"arbitrios municipales\"", Message(es: "la frase exacta", en: "the exact phrase")),
        (
            "acuerdo 027-2019",
            Message(es: "un acto por su número, escrito de cualquier forma", en: "an act by its number, in any form")
        ),
        ("licencia OR permiso", Message(es: "cualquiera de las dos palabras", en: "either word")),
        ("arbitrios -multa", Message(es: "la primera palabra sin la segunda", en: "the first word without the second")),
        ("tribut*", Message(es: "las palabras que empiezan así", en: "the words that begin so")),
        (
            "tipo:ordenanza año:2015..2019",
            Message(
                es: "por campos: tipo, numero, año, fecha, materia, emisor, titulo, cita, codigo",
                en: "by fields: type, number, year, date, subject, issuer, title, cites, code"
            )
        ),
    ]
}
