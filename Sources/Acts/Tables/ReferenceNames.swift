/// The names and abbreviations by which acts are cited and looked for.
///
/// `D.A.` is a decreto de alcaldía, while `D.S.`, `D.L.`, `R.M.` ... are national norms; `R.A.` is a resolución de
/// alcaldía here, though courts use it for "resolución administrativa".
enum ReferenceNames {
    /// A name or abbreviation.
    struct Name: Sendable {
        let letters: [UInt8]
        /// The kind of act; `nil` where the name alone doesn't tell (`Res.`).
        let type: ActType?
        /// Whether it stands for an act of another body.
        let isForeign: Bool
        /// Whether it is two or three letters, which count only before a number.
        let isAbbreviation: Bool
        /// Whether it names several acts.
        let isPlural: Bool
    }

    /// All names, by their first letter, longest first.
    static let byLetter: LetterTable<Name> = {
        let heads = HeadingTable.names.filter { $0.use != .titled }.map { head -> Name in
            let isOpen = head.kind == "resolución"
            return Name(
                letters: head.letters,
                type: isOpen ? nil : head.type,
                isForeign: head.use == .foreign && !isOpen,
                isAbbreviation: false,
                isPlural: false
            )
        }
        let all = (heads + parse(abbreviations, short: true) + parse(plurals, plural: true))
            .sorted { $0.letters.count > $1.letters.count }
        return LetterTable(all) { $0.letters[0] }
    }()

    private static func parse(_ rows: String, short: Bool = false, plural: Bool = false) -> [Name] {
        rows.split(separator: "\n").flatMap { row in
            let cells = row.split(separator: ":")
            guard cells.count == 2 else { preconditionFailure("a row of names needs a colon: \(row)") }
            let type = ActType(rawValue: String(cells[0]))
            return cells[1].split(separator: ";").map { words in
                let letters = words.utf8.filter(\.isLetter)
                let isPlural = plural || words.contains("!")
                return Name(
                    letters: letters,
                    type: type,
                    isForeign: type == .otro,
                    isAbbreviation: short,
                    isPlural: isPlural
                )
            }
        }
    }

    /// Abbreviations; `!` marks plurals.
    private static let abbreviations = """
        ordenanza: om; ord
        acuerdo-de-concejo: ac; acm; acdo
        decreto-de-alcaldia: da; ddaa!
        resolucion-de-alcaldia: ra; ralc; rraa!; resalc; resalcaldia
        resolucion-de-concejo: rc; rcm
        resolucion-gerencial: rgm; rg; rsg; resgerencial; rger; rsgg
        otro: ds; dl; dleg; du; rm; rd; rj; rs; rvm; rss; rrss!; dss; dlegislativo; dsupremo
        resolución: res; resol
        """

    private static let plurals = """
        ordenanza: ordenanzas; ordenanzas municipales
        acuerdo-de-concejo: acuerdos de concejo; acuerdos municipales; acuerdos
        decreto-de-alcaldia: decretos de alcaldia
        resolucion-de-alcaldia: resoluciones de alcaldia
        resolucion-de-concejo: resoluciones de concejo; resoluciones municipales
        resolucion-gerencial: resoluciones gerenciales; resoluciones de gerencia municipal
        directiva: directivas
        edicto: edictos
        dictamen: dictamenes
        informe: informes
        convenio: convenios
        contrato: contratos
        otro: leyes; oficios; memorandos; decretos supremos; expediente; expedientes; registro; carta n
        """
}
