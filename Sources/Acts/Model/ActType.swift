/// What kind of act it is.
///
/// The raw value is the slug that machines see; ``letters`` stand in the act's code, and
/// ``names`` are for people. After LOM (Ley 27972) articles 9, 20 and 38-45, and, for the
/// kinds that are no municipal norms, what a Secretaría General keeps beside them.
package enum ActType: String, CaseIterable, Sendable, Codable, Hashable {
    case ordenanza
    case acuerdoDeConcejo = "acuerdo-de-concejo"
    case resolucionDeConcejo = "resolucion-de-concejo"
    case decretoDeAlcaldia = "decreto-de-alcaldia"
    case resolucionDeAlcaldia = "resolucion-de-alcaldia"
    case resolucionGerencial = "resolucion-gerencial"
    case actaDeSesion = "acta-de-sesion"
    case directiva
    case reglamento
    case instructivo
    case convenio
    case contrato
    case edicto
    case dictamen
    case informe
    case otro
}

extension ActType {
    /// Whether it is an act of LOM articles 38-45, with an operative part.
    var isNorm: Bool {
        switch self {
        case .ordenanza, .acuerdoDeConcejo, .resolucionDeConcejo, .decretoDeAlcaldia, .resolucionDeAlcaldia,
            .resolucionGerencial:
            true
        default: false
        }
    }

    /// The three letters that stand for it in a code.
    package var letters: String { names.letters }

    /// Its name in Spanish.
    package var spanishName: String { names.spanish }

    /// Its name in English.
    package var englishName: String { names.english }

    private var names: (letters: String, spanish: String, english: String) {
        switch self {
        case .ordenanza: ("ORD", "Ordenanza", "Ordinance")
        case .acuerdoDeConcejo: ("ACU", "Acuerdo de Concejo", "Council agreement")
        case .resolucionDeConcejo: ("RCO", "Resolución de Concejo", "Council resolution")
        case .decretoDeAlcaldia: ("DAL", "Decreto de Alcaldía", "Mayoral decree")
        case .resolucionDeAlcaldia: ("RAL", "Resolución de Alcaldía", "Mayoral resolution")
        case .resolucionGerencial: ("RGE", "Resolución Gerencial", "Management resolution")
        case .actaDeSesion: ("ACT", "Acta de Sesión", "Session minutes")
        case .directiva: ("DIR", "Directiva", "Directive")
        case .reglamento: ("REG", "Reglamento", "Regulation")
        case .instructivo: ("INS", "Instructivo", "Instruction")
        case .convenio: ("CNV", "Convenio", "Agreement")
        case .contrato: ("CTR", "Contrato", "Contract")
        case .edicto: ("EDI", "Edicto", "Edict")
        case .dictamen: ("DIC", "Dictamen", "Committee opinion")
        case .informe: ("INF", "Informe", "Report")
        case .otro: ("OTR", "Otro", "Other")
        }
    }
}
