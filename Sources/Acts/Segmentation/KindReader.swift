/// Says in words what a document is that is no act: an annex, an agenda, a plan, a list.
struct KindReader {
    let text: ActText

    /// How many lines at the top may say it.
    private static let depth = 12

    private static let kinds: [(words: [Phrase], kind: String)] = [
        (["sumario"], "sumario"), (["indice"], "índice"), (["caratula"], "carátula"),
        (["agenda", "orden del dia"], "agenda"), (["anexo", "anexos"], "anexo"),
        (
            ["plan de", "plan local", "plan operativo", "plan estrategico", "plan anual", "plan distrital", "plan"],
            "plan"
        ),
        (["programa"], "programa"), (["cronograma"], "cronograma"), (["organigrama"], "organigrama"),
        (["formulario", "formato", "solicitud"], "formulario"), (["padron"], "padrón"),
        (["relacion de", "lista de", "listado de", "nomina de"], "relación"),
        (["cuadro"], "cuadro"), (["tarifario"], "tarifario"), (["estructura de costos"], "estructura de costos"),
        (["cargo de notificacion", "cedula de notificacion", "cargo"], "cédula de notificación"),
        (["memoria anual", "memoria de", "memoria descriptiva"], "memoria"),
        (["estados financieros"], "estados financieros"),
        (["acta de"], "acta"), (["presupuesto"], "presupuesto"), (["plano"], "plano"),
        (["bases del", "bases de", "bases"], "bases"), (["invitacion"], "invitación"),
    ]

    /// The kind that a line at the top names.
    func kind() -> String? {
        for line in text.lines.prefix(Self.depth) where !line.isForeign && text.isCapital(at: line.range.lowerBound) {
            let found = Self.kinds.first { text.end(ofAny: $0.words, at: line.range.lowerBound) != nil }
            if let found, line.range.count < 120 { return found.kind }
        }
        return nil
    }
}
