/// Who speaks in an act, or signs it.
enum Speaker: Sendable {
    case mayor, council, manager, regional, national

    /// The speaker of the lines `opening`; else who signs among `closing`.
    static func of(_ text: ActText, opening: Range<Int>, closing: Range<Int>) -> Speaker? {
        for index in opening where !text.lines[index].isForeign {
            if let speaker = speaker(text, at: text.lines[index].range.lowerBound, openings) { return speaker }
        }
        for index in closing where text.lines[index].range.count < 60 {
            if let speaker = speaker(text, at: text.lines[index].range.lowerBound, signatures) { return speaker }
        }
        return nil
    }

    private static func speaker(_ text: ActText, at offset: Int, _ table: [(Speaker, [Phrase])]) -> Speaker? {
        table.first { text.end(ofAny: $0.1, at: offset) != nil }?.0
    }

    private static let openings: [(Speaker, [Phrase])] = [
        (
            .mayor,
            [
                "el alcalde", "la alcaldesa", "el teniente alcalde", "la teniente alcaldesa", "el regidor",
                "la regidora",
                "el senor alcalde", "alcalde de la", "despacho de alcaldia",
            ]
        ), (.council, ["el concejo", "el pleno del concejo"]),
        (
            .manager,
            [
                "el gerente", "la gerente", "la gerencia", "el subgerente", "la subgerente", "el sub gerente",
                "la sub gerente", "el secretario general", "la secretaria general", "el jefe", "el ejecutor coactivo",
                "gerencia municipal", "la subgerencia", "el ejecutor",
            ]
        ),
        (
            .regional,
            [
                "el gobernador", "la gobernadora", "el consejo regional", "gobierno regional", "consejo regional",
                "el presidente del gobierno regional", "el presidente regional", "el gobierno regional",
            ]
        ),
        (
            .national,
            [
                "el presidente de la republica", "la presidenta de la republica", "el congreso", "el ministro",
                "la ministra", "el jurado nacional", "el poder ejecutivo",
            ]
        ),
    ]

    private static let signatures: [(Speaker, [Phrase])] = [
        (.mayor, ["alcalde", "alcaldesa", "teniente alcalde", "alcalde provincial", "alcalde distrital"]),
        (.manager, ["gerente", "gerente municipal", "subgerente", "sub gerente", "secretario general", "jefe de"]),
        (.regional, ["gobernador regional", "presidente regional", "consejero delegado"]),
        (.national, ["presidente de la republica", "presidenta de la republica", "ministro", "ministra"]),
    ]
}
