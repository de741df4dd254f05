/// The verbs by which the operative part of an act does something to another act.
///
/// LOM (Ley 27972) article 9.8 has the council "aprobar, modificar o derogar las ordenanzas y dejar sin efecto los
/// acuerdos"; article 40 has it ratify the districts' tax ordinances. Only a verb that governs a numbered act counts:
/// "deróguese toda norma que se oponga" names none.
enum RelationVerbs {
    /// The relation that `word` (small letters) makes, but for `dejar`, which needs "sin efecto".
    static func relation(_ word: ArraySlice<UInt8>) -> Citation.Relation? { table[Array(word)] }

    /// Whether `word` is a form of "dejar".
    static func isLeave(_ word: ArraySlice<UInt8>) -> Bool { leave.contains(Array(word)) }

    private static let table: [[UInt8]: Citation.Relation] = {
        var table: [[UInt8]: Citation.Relation] = [:]
        for row in rows.split(separator: "\n") {
            let cells = row.split(separator: ":")
            guard cells.count == 2, let relation = Citation.Relation(rawValue: String(cells[0])) else {
                preconditionFailure("a row of verbs needs a relation and words: \(row)")
            }
            for word in cells[1].split(separator: " ") { table[Array(word.utf8)] = relation }
        }
        return table
    }()

    private static let rows = """
        deroga: derogar deroguese deroguense derogase deroganse derogada derogadas derogado derogados abrogar abroguese
        modifica: modificar modifiquese modifiquense modificase modificanse sustituir sustituyase sustituyese sustituyanse
        modifica: suprimir suprimase suprimanse eliminar eliminese eliminense reemplazar reemplacese incluir incluyase incluyanse
        incorpora: incorporar incorporese incorporense incorporase incorporanse adicionar adicionese agregar agreguese
        ratifica: ratificar ratifiquese ratifiquense ratificase ratificanse
        prorroga: prorrogar prorroguese prorroguense prorrogase ampliar ampliese extender extiendase
        suspende: suspender suspendase suspendese suspendanse
        reglamenta: reglamentar reglamentese
        aprueba: aprobar apruebese apruebase apruebense apruebanse
        rectifica: rectificar rectifiquese rectificase corregir corrijase
        """

    private static let leave: Set<[UInt8]> = Set(
        ["dejar", "dejese", "dejense", "dejase", "dejanse", "dejando", "deja"].map { Array($0.utf8) }
    )

    /// Words after which an act is only named, not acted on.
    static let demoting: [Phrase] = [
        "de conformidad con", "en merito", "conforme a", "conforme al", "segun", "en cumplimiento", "al amparo",
        "en el marco", "en aplicacion", "de acuerdo", "dispuesto en", "dispuesto por", "dispuesta en", "dispuesta por",
        "toda vez", "autorizado por",
        "modificada por", "modificado por", "modificadas por", "modificados por", "modificada mediante",
        "autorizada por",
        "modificado mediante", "ratificada por", "ratificada mediante", "en concordancia con", "concordante con",
        "derogada por", "derogado por", "que modifica", "que aprueba la modificacion", "a que se refiere",
        "establecido por", "bajo responsabilidad",
    ]

    /// Words behind an act by which something is done to it: "aprobado por la Ordenanza N° 12, al que se incorporan".
    static let trailing: [(Phrase, Citation.Relation)] = [
        ("al que se incorpora", .incorpora), ("al que se incorporan", .incorpora),
        ("a la que se incorpora", .incorpora),
        ("a la que se incorporan", .incorpora), ("que queda derogada", .deroga), ("que queda derogado", .deroga),
        ("la que queda derogada", .deroga), ("el que queda derogado", .deroga), ("que se deroga", .deroga),
        ("que queda sin efecto", .dejaSinEfecto), ("que se deja sin efecto", .dejaSinEfecto),
        ("que se modifica", .modifica), ("que queda modificada", .modifica), ("que queda modificado", .modifica),
    ]

    /// Words that say only a part is meant.
    static let partial: [Phrase] = [
        "articulo", "articulos", "numeral", "numerales", "literal", "literales", "inciso", "parcial", "parcialmente",
        "en la parte", "en el extremo", "disposicion", "anexo", "capitulo", "titulo", "procedimiento", "procedimientos",
        "requisito", "requisitos", "servicio", "servicios",
    ]
}
