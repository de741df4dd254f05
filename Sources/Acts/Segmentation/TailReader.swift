/// Says what an act is of which only the end is at hand: the head is on a page that isn't in the document.
///
/// Its last articles name it (`La presente Ordenanza entra en vigencia ...`), else who signs.
struct TailReader {
    let text: ActText

    private static let names: [(words: [Phrase], type: ActType)] = [
        (
            [
                "presente ordenanza regional", "presente acuerdo regional", "presente acuerdo de consejo",
                "presente decreto regional", "presente decreto supremo", "presente resolucion ministerial",
                "presente ley", "presente decreto legislativo", "presente resolucion suprema",
                "presente resolucion administrativa", "presente resolucion directoral",
            ], .otro
        ),
        (["presente ordenanza", "presente norma municipal"], .ordenanza),
        (["presente decreto de alcaldia", "presente decreto"], .decretoDeAlcaldia),
        (["presente acuerdo"], .acuerdoDeConcejo),
        (["presente resolucion de alcaldia"], .resolucionDeAlcaldia),
        (["presente resolucion de gerencia", "presente resolucion gerencial"], .resolucionGerencial),
        (["presente resolucion de concejo"], .resolucionDeConcejo),
    ]

    /// The type that the words show; its kind in words where they don't.
    func type() -> (type: Reading<ActType>, kind: String?) {
        let whole = 0..<text.bytes.count
        let named = Self.names.lazy.compactMap { names in
            text.first(ofAny: names.words, in: whole).map { (names.type, $0) }
        }.first
        if let (type, words) = named, type != .otro { return (reading(type, 0.75, words), nil) }
        if named == nil, let words = text.first("presente resolucion", in: whole), let type = resolution() {
            return (reading(type, 0.6, words), nil)
        }
        return (Reading(.otro, confidence: 0.6), "final de otra norma")
    }

    private func reading(_ type: ActType, _ confidence: Double, _ words: Range<Int>) -> Reading<ActType> {
        Reading(type, confidence: confidence, evidence: text.evidence(words))
    }

    private func resolution() -> ActType? {
        let last = max(0, text.lines.count - 25)..<text.lines.count
        return switch Speaker.of(text, opening: 0..<0, closing: last) {
        case .mayor: .resolucionDeAlcaldia
        case .manager: .resolucionGerencial
        default: nil
        }
    }
}
