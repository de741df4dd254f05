import Analysis

/// Whether an act is in force, and all that says so.
package struct Standing: Hashable, Sendable, Codable {
    package var status: ActStatus
    /// How sure it is, 0 to 1; 1 where a person says so.
    package var confidence: Double
    /// What other acts did to it, oldest first: the chain that gives the status.
    package var effects: [Effect] = []
    /// Whether it is a district's tax ordinance of which the archive holds no ratification (LOM article 40).
    package var lacksRatification = false
    /// Whether it is of a kind that holds for a term: no act ends it, and it may long be over.
    ///
    /// Arbitrios are for a year (TUO of the Ley de Tributación Municipal, article 69); benefits and dates of payment too.
    package var isForATerm = false
    /// Whether a person said so: then no act that is found later changes it.
    package var isConfirmed = false

    package init(status: ActStatus, confidence: Double) {
        self.status = status
        self.confidence = confidence
    }
}

extension Standing {
    /// What holds of an act to which no other does anything; `nil` for what can't be in force: minutes, reports, contracts.
    package init?(of record: ActRecord) {
        if let confirmed = record.confirmedStatus {
            self.init(status: confirmed, confidence: 1)
            isConfirmed = true
            return
        }
        guard record.type.value.mayChangeOthers else { return nil }
        self.init(status: .vigente, confidence: Self.unopposed)
        lacksRatification = record.needsRatification
        isForATerm = record.isForATerm
        if lacksRatification || isForATerm { confidence = Self.doubtful }
    }

    /// An archive never holds all acts: one that it lacks may have ended this one.
    private static let unopposed = 0.8
    private static let doubtful = 0.5

    /// The same, after `effects`, which may be in any order; `nil` where there are none either.
    package static func after(_ effects: [Effect], from first: Standing?) -> Standing? {
        guard first != nil || !effects.isEmpty else { return nil }
        var standing = first ?? Standing(status: .vigente, confidence: unopposed)
        standing.effects = effects.sorted { ($0.date ?? "~", $0.code) < ($1.date ?? "~", $1.code) }
        for effect in standing.effects { standing.take(effect) }
        return standing
    }

    private mutating func take(_ effect: Effect) {
        if effect.relation == .ratifica, lacksRatification {
            lacksRatification = false
            if !isForATerm { confidence = Self.unopposed }
        }
        guard !isConfirmed, let next = effect.status, next > status else { return }
        status = next
        confidence = effect.confidence
    }
}

extension Effect {
    /// What it makes of an act in force; `nil` where it stays as it is.
    fileprivate var status: ActStatus? {
        switch relation {
        case .modifica, .incorpora: .modificada
        case .deroga: .derogada
        case .derogaEnParte: .derogadaEnParte
        case .dejaSinEfecto: isOfAPart ? .derogadaEnParte : .sinEfecto
        case .suspende: .suspendida
        case .cita, .ratifica, .prorroga, .reglamenta, .aprueba, .rectifica: nil
        }
    }
}

extension Effect {
    /// "Dejar sin efecto el artículo segundo del Decreto ..." leaves the rest as it is.
    private var isOfAPart: Bool {
        let words = FoldedText(evidence.text).bytes.split { !$0.isWordByte }
        return words.contains { Self.parts.contains(Array($0)) }
    }

    private static let parts: Set<[UInt8]> = Set(
        "articulo articulos numeral numerales literal literales inciso extremo extremos parcialmente parcial"
            .split(separator: " ").map { Array($0.utf8) }
    )
}

extension ActType {
    /// Whether acts of this type are rules or decisions: they hold until another ends them, and change others.
    ///
    /// Edictos were the norms on taxes before the Ley 27972 (Ley 23853 article 110).
    package var mayChangeOthers: Bool { isNorm || [.directiva, .reglamento, .instructivo, .edicto].contains(self) }
}

extension ActRecord {
    /// Whether its subject is one of those that are settled year by year.
    fileprivate var isForATerm: Bool {
        subjects.first.map { ["TRI-02", "TRI-05", "TRI-07"].contains($0.value.code) } ?? false
    }

    /// Whether it is a district's ordinance that makes taxes or fees: without the province's ratification it isn't in force
    /// (LOM article 40, third paragraph).
    ///
    /// Arbitrios, derechos and other tasas (`TRI-02`, `TRI-04`); not amnesties, nor the predial, which the state makes.
    fileprivate var needsRatification: Bool {
        guard type.value == .ordenanza, let issuer = issuer?.value, issuer.name.contains("Distrital") else {
            return false
        }
        guard let first = subjects.first?.value.code else { return false }
        return first == "TRI-02" || first == "TRI-04"
    }
}
