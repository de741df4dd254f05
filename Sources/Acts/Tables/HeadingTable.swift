/// A name that stands over an act.
struct HeadingName: Sendable {
    /// Who uses a name, and what follows it.
    enum Use: Sendable {
        /// Municipal; a number follows, or it stands alone on its line: `ORDENANZA MUNICIPAL N° 12`.
        case municipal
        /// As ``municipal``, but other bodies use it too: `DIRECTIVA N° 3`.
        case shared
        /// Words follow that say what it is about: `REGLAMENTO DE ...`, `CONVENIO ENTRE ...`.
        case titled
        /// Other bodies' norms.
        case foreign
    }

    /// The name's letters, without blanks.
    let letters: [UInt8]
    let type: ActType
    /// For ``ActType/otro``, what it is in words.
    let kind: String?
    let use: Use
}

/// The headings of acts, after LOM (Ley 27972) articles 38-45 for municipal norms, and of the other papers and norms
/// that a municipal archive holds.
///
/// A row is a slug (or, for what is `otro`, the kind in words), a colon, and the names, accents left out.
enum HeadingTable {
    /// All names, longest first, so that the first that fits is the one meant.
    static let names: [HeadingName] = {
        let all =
            parse(municipal, .municipal) + parse(shared, .shared) + parse(papers, .shared) + parse(titled, .titled)
            + parse(foreign, .foreign)
        return all.sorted { $0.letters.count > $1.letters.count }
    }()

    private static func parse(_ rows: String, _ use: HeadingName.Use) -> [HeadingName] {
        rows.split(separator: "\n").flatMap { row in
            let cells = row.split(separator: ":")
            guard cells.count == 2 else { preconditionFailure("a row of headings needs a colon: \(row)") }
            let type = ActType(rawValue: String(cells[0]))
            return cells[1].split(separator: ";").map { words in
                HeadingName(
                    letters: words.utf8.filter(\.isLetter),
                    type: type ?? .otro,
                    kind: type == nil ? String(cells[0]) : nil,
                    use: use
                )
            }
        }
    }

    /// Municipal norms: LOM articles 9, 20, 38-45.
    ///
    /// "Resolución municipal" is the council's, before Ley 23853 (1984).
    private static let municipal = """
        ordenanza: ordenanza; ordenanza municipal; ordenanza distrital; ordenanza provincial; ordenanza metropolitana
        acuerdo-de-concejo: acuerdo de concejo; acuerdo de concejo municipal; acuerdo municipal; acuerdo del concejo
        acuerdo-de-concejo: acuerdo del concejo municipal; acuerdo de consejo; acuerdo de consejo municipal
        acuerdo-de-concejo: acuerdo de concejo distrital; acuerdo de concejo provincial; acuerdo concejo municipal
        acuerdo-de-concejo: acuerdo de concejo metropolitano
        resolucion-de-concejo: resolucion de concejo; resolucion de concejo municipal; resolucion municipal
        resolucion-de-concejo: resolucion del concejo; resolucion del concejo municipal; resolucion de consejo municipal
        decreto-de-alcaldia: decreto de alcaldia; decreto alcaldia; decreto de alcaldia municipal; decreto municipal
        resolucion-de-alcaldia: resolucion de alcaldia; resolucion alcaldia; resolucion de alcaldia municipal
        resolucion-de-alcaldia: resolucion de alcaldia metropolitana; resolucion de la alcaldia
        resolucion-gerencial: resolucion de gerencia municipal; resolucion gerencia municipal
        resolucion-gerencial: resolucion gerencial municipal; resolucion de gerencia municipal metropolitana
        edicto: edicto municipal
        """

    /// Names that ministries, courts and regional governments use too.
    ///
    /// Edicts are of Ley 23853, articles 94 and 110.
    private static let shared = """
        acuerdo-de-concejo: acuerdo
        resolucion-gerencial: resolucion gerencial; resolucion de gerencia; resolucion subgerencial
        resolucion-gerencial: resolucion de subgerencia; resolucion sub gerencial; resolucion jefatural
        resolucion-gerencial: resolucion de jefatura; resolucion de unidad; resolucion de secretaria general
        resolucion-gerencial: resolucion de gerencia general; resolucion de oficina; resolucion de oficina general
        resolucion-gerencial: resolucion de sancion; resolucion de multa; resolucion de sancion administrativa
        resolucion-gerencial: resolucion de multa administrativa; resolucion de ejecucion coactiva
        resolucion-gerencial: resolucion de determinacion; resolucion coactiva; resolucion de division
        edicto: edicto
        directiva: directiva; directiva general; directiva interna; directiva administrativa
        instructivo: instructivo
        dictamen: dictamen; dictamen conjunto; dictamen de comision
        informe: informe; informe tecnico; informe legal; informe tecnico legal; opinion legal; informe final
        contrato: contrato; contrato de servicios; orden de servicio; orden de compra
        convenio: convenio; adenda
        acta-de-sesion: acta
        """

    /// Papers that are no norms, with a number or alone on their line.
    private static let papers = """
        edicto matrimonial: edicto matrimonial
        oficio: oficio; oficio multiple; oficio circular
        carta notarial: carta notarial
        carta: carta; carta multiple; carta circular
        memorando: memorando; memorandum; memorando multiple; memorando circular; memorandum multiple; memo
        proveído: proveido
        hoja de envío: hoja de envio
        hoja de trámite: hoja de tramite
        hoja de coordinación: hoja de coordinacion
        fe de erratas: fe de erratas
        moción: mocion; mocion de orden del dia
        pedido: pedido
        citación: citacion
        convocatoria: convocatoria
        agenda: agenda
        certificado: certificado
        certificación: certificacion
        constancia: constancia
        comunicado: comunicado
        aviso: aviso
        solicitud: solicitud
        exposición de motivos: exposicion de motivos
        ayuda memoria: ayuda memoria
        """

    /// Papers that have a title for a name.
    ///
    /// A draft ("proyecto") is no act.
    private static let titled = """
        acta-de-sesion: acta de sesion; acta de la sesion; acta sesion ordinaria; acta sesion extraordinaria
        acta-de-sesion: acta sesion solemne; acta de concejo; acta de concejo municipal; acta de sesiones
        acta-de-sesion: acta de instalacion del concejo; acta de la; acta de; sesion ordinaria de concejo
        acta-de-sesion: sesion extraordinaria de concejo; sesion solemne de concejo; acta ordinaria; acta extraordinaria
        reglamento: reglamento de; reglamento del; reglamento que; reglamento interno; reglamento para; reglamento general
        instructivo: lineamientos; instructivo para; instructivo de; instructivo del; protocolo; guia; manual
        convenio: convenio de; convenio marco; convenio especifico; convenio interinstitucional; adenda al
        contrato: contrato de; contrato administrativo; contrato para
        directiva: directiva que; directiva para; directiva de; directiva sobre
        proyecto de ordenanza: proyecto de ordenanza
        proyecto de acuerdo de concejo: proyecto de acuerdo
        proyecto de decreto: proyecto de decreto
        proyecto de resolución: proyecto de resolucion
        proyecto de reglamento: proyecto de reglamento
        moción: mocion de; mocion que
        agenda: agenda de
        convocatoria: convocatoria a; convocatoria de
        citación: citacion a
        plan: plan de; plan local; plan operativo; plan estrategico; plan anual; plan distrital; plan provincial
        programa: programa de; programa municipal
        TUPA: texto unico de procedimientos administrativos
        """

    /// Norms of regional governments (Ley 27867), of the nation, of courts and other public bodies.
    private static let foreign = """
        ordenanza regional: ordenanza regional
        acuerdo regional: acuerdo regional
        acuerdo de consejo regional: acuerdo de consejo regional; acuerdo del consejo regional; acuerdo consejo regional
        acuerdo de consejo regional: acuerdo de concejo regional
        decreto regional: decreto regional; decreto ejecutivo regional
        resolución ejecutiva regional: resolucion ejecutiva regional
        resolución gerencial general regional: resolucion gerencial general regional
        resolución gerencial regional: resolucion gerencial regional; resolucion de gerencia regional
        resolución directoral regional: resolucion directoral regional
        resolución de gobernación regional: resolucion de gobernacion regional; resolucion gobernacion regional
        resolución de presidencia regional: resolucion de presidencia regional; resolucion presidencial regional
        decreto supremo: decreto supremo
        decreto legislativo: decreto legislativo
        decreto de urgencia: decreto de urgencia
        decreto ley: decreto ley
        ley: ley; ley organica
        proyecto de ley: proyecto de ley
        resolución legislativa: resolucion legislativa; resolucion legislativa del congreso
        resolución suprema: resolucion suprema
        resolución ministerial: resolucion ministerial
        resolución viceministerial: resolucion viceministerial; resolucion vice ministerial
        resolución directoral: resolucion directoral; resolucion directoral ejecutiva
        resolución de dirección ejecutiva: resolucion de direccion ejecutiva
        resolución administrativa: resolucion administrativa
        resolución de superintendencia: resolucion de superintendencia; resolucion sbs
        resolución de contraloría: resolucion de contraloria
        resolución de presidencia: resolucion de presidencia; resolucion presidencial
        resolución de presidencia: resolucion de presidencia ejecutiva; resolucion de presidencia de consejo directivo
        resolución de consejo directivo: resolucion de consejo directivo; resolucion del consejo directivo
        resolución rectoral: resolucion rectoral
        resolución de consejo universitario: resolucion de consejo universitario
        resolución de fiscalía: resolucion de fiscalia; resolucion de la fiscalia de la nacion
        resolución: resolucion; resolucion final
        sentencia: sentencia; sentencia del tribunal constitucional
        casación: casacion
        circular: circular
        """
}
