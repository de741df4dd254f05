import Acts
import Analysis

/// A kind of act that a query asks for.
struct AskedType: Sendable {
    /// What it is called in the answer: a slug, or the kind in words.
    let name: String
    /// The municipal types that it means.
    let types: [ActType]
    /// For other bodies' norms: the kind, folded.
    var kind: String?
    /// How the kinds of other bodies' norms begin that it means too: `resolucion` is a ministry's as well.
    var kindsBeginning: String?
    /// Whether the name alone, at the head of a question, asks for acts of this type.
    ///
    /// `reglamento de mototaxis` may be an ordinance that approves one, `convenio` the agreement that does.
    let isCertain: Bool

    var node: QueryNode {
        if let kind { return .field(.type, .words(kind.split(separator: " ").map(String.init), isPhrase: true)) }
        var nodes = types.map { QueryNode.field(.type, .value($0.rawValue)) }
        if let kindsBeginning { nodes.append(.field(.type, .words([kindsBeginning], isPhrase: false))) }
        return nodes.count == 1 ? nodes[0] : .or(nodes)
    }
}

/// Finds names of types in a query.
enum AskedTypeTable {
    /// The type whose name is at `index`, and the index after it; the longest name counts.
    static func type(at index: Int, of words: AskedWords) -> (type: AskedType, end: Int)? {
        guard let word = words[index] else { return nil }
        let stem = MisspeltType.meant(by: word.text).map(Stemmer.stem) ?? word.stem
        for row in byFirstStem[stem] ?? [] {
            let end = index + row.stems.count
            let fits = row.stems.indices.dropFirst().allSatisfy { words[index + $0]?.stem == row.stems[$0] }
            if fits { return (row.type, end) }
        }
        return nil
    }

    private struct Row {
        let stems: [String]
        let type: AskedType
    }

    private static let byFirstStem: [String: [Row]] = {
        let rows = parse(certain, true) + parse(doubtful, false) + foreign.map(row(ofKind:))
        let sorted = rows.sorted { $0.stems.count > $1.stems.count }
        return Dictionary(grouping: sorted) { $0.stems[0] }
    }()

    private static func parse(_ table: String, _ isCertain: Bool) -> [Row] {
        table.split(separator: "\n").flatMap { line -> [Row] in
            let cells = line.split(separator: ":")
            let types = cells[0].split(separator: "+").compactMap { ActType(rawValue: String($0)) }
            let isBroad = types.count > 1
            let type = AskedType(
                name: isBroad ? "resolucion" : types[0].rawValue,
                types: types,
                kindsBeginning: isBroad ? "resolucion" : nil,
                isCertain: isCertain
            )
            return cells[1].split(separator: ";").map { Row(stems: stems($0), type: type) }
        }
    }

    private static func row(ofKind kind: String) -> Row {
        Row(
            stems: stems(Substring(kind)),
            type: AskedType(name: kind, types: [], kind: kind, isCertain: kind.contains(" "))
        )
    }

    private static func stems(_ words: Substring) -> [String] {
        words.split(separator: " ").map { Stemmer.stem(String($0)) }
    }

    /// Names that mean a type and nothing else where a question begins with them.
    private static let certain = """
        ordenanza:ordenanza;ordenanza municipal;ordenanza distrital;ordenanza provincial;ordenanza metropolitana
        acuerdo-de-concejo:acuerdo;acuerdo de concejo;acuerdo de consejo;acuerdo del concejo;acuerdo del consejo
        acuerdo-de-concejo:acuerdo municipal;acuerdo de concejo municipal;acuerdo de consejo municipal
        decreto-de-alcaldia:decreto;decreto de alcaldia;decreto alcaldia;decreto del alcalde;decreto municipal
        resolucion-de-alcaldia:resolucion de alcaldia;resolucion alcaldia;resolucion del alcalde
        resolucion-de-concejo:resolucion de concejo;resolucion de consejo;resolucion del concejo;resolucion municipal
        resolucion-gerencial:resolucion gerencial;resolucion de gerencia;resolucion de gerencia municipal
        resolucion-gerencial:resolucion de subgerencia;resolucion subgerencial;resolucion gerencial municipal
        resolucion-de-alcaldia+resolucion-de-concejo+resolucion-gerencial:resolucion
        acta-de-sesion:acta de sesion;acta de la sesion;acta de sesion de concejo;acta de concejo;acta del concejo
        """

    /// Names that are also what an act is about.
    private static let doubtful = """
        acta-de-sesion:acta
        directiva:directiva
        reglamento:reglamento
        instructivo:instructivo
        convenio:convenio
        contrato:contrato
        edicto:edicto
        dictamen:dictamen
        informe:informe
        """

    /// Norms of other bodies, as `Acts` calls their kinds, folded.
    private static let foreign = [
        "acuerdo de consejo regional", "acuerdo regional", "decreto de urgencia", "decreto legislativo", "decreto ley",
        "decreto regional", "decreto supremo", "ley", "ordenanza regional", "resolucion administrativa",
        "resolucion de consejo directivo", "resolucion de contraloria", "resolucion de superintendencia",
        "resolucion directoral", "resolucion directoral regional", "resolucion ejecutiva regional",
        "resolucion jefatural", "resolucion legislativa", "resolucion ministerial", "resolucion suprema",
        "resolucion viceministerial",
    ]
}
