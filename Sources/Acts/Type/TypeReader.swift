/// Says what kind of act it is, from heading, enacting formula and who speaks.
struct TypeReader {
    let text: ActText
    let zones: Zones

    /// The type; its kind in words, for what is `otro`.
    func type() -> (type: Reading<ActType>, kind: String?) {
        let jurisdiction = Jurisdiction.of(text, heading: zones.heading)
        guard let heading = zones.heading else { return withoutHeading(jurisdiction) }
        let evidence = text.evidence(heading.whole)
        let (type, kind) = resolved(heading, jurisdiction)
        let confidence = confidence(heading, type, jurisdiction)
        return (Reading(type, confidence: confidence, evidence: evidence), type == .otro ? kind ?? "otro" : nil)
    }

    private func resolved(_ heading: Heading, _ jurisdiction: Jurisdiction) -> (ActType, String?) {
        let name = heading.name
        switch name.use {
        case .municipal, .titled:
            if name.type == .otro { return (.otro, name.kind) }
            if isDraft(heading) { return (.otro, "proyecto de " + name.type.spanishName.lowercased()) }
            if jurisdiction == .regional { return (.otro, name.type.regionalKind) }
            return (name.type, nil)
        case .shared:
            if name.type == .otro { return (.otro, name.kind) }
            switch jurisdiction {
            case .municipal: return (name.type, nil)
            case .regional: return (.otro, name.type.regionalKind)
            case .national: return (.otro, name.type.spanishName.lowercased())
            case .unknown: return name.type == .directiva ? (.otro, "directiva") : (name.type, nil)
            }
        case .foreign:
            return bareResolution(heading, jurisdiction) ?? (.otro, name.kind)
        }
    }

    /// `RESOLUCIÓN N° 045-2019-MPC/A` says nothing of who resolves; the speaker does.
    private func bareResolution(_ heading: Heading, _ jurisdiction: Jurisdiction) -> (ActType, String?)? {
        guard heading.name.kind == "resolución", jurisdiction == .municipal else { return nil }
        return resolution().map { ($0, nil) }
    }

    /// A draft says so on the line above: "Proyecto de ordenanza".
    private func isDraft(_ heading: Heading) -> Bool {
        (max(0, heading.line - 4)..<heading.line).contains { index in
            let start = text.lines[index].range.lowerBound
            return text.end(ofAny: ["proyecto de", "proyecto", "anteproyecto de"], at: start) != nil
                && text.lines[index].range.count < 130
        }
    }

    private func resolution() -> ActType? {
        switch speaker {
        case .mayor: .resolucionDeAlcaldia
        case .council: .resolucionDeConcejo
        case .manager: .resolucionGerencial
        default: nil
        }
    }

    private var speaker: Speaker? {
        let end = min(text.lines.count, zones.motives + 3)
        let start = min(end, max(0, (zones.heading?.line ?? 0) - 3))
        let closing = min(zones.closing, text.lines.count)..<min(text.lines.count, zones.closing + 25)
        return Speaker.of(text, opening: start..<end, closing: closing) ?? letterhead
    }
}

extension TypeReader {
    /// Whose paper it is written on: `MUNICIPALIDAD ...  ALCALDÍA`.
    private var letterhead: Speaker? {
        let lines = text.lines.prefix(6).filter { $0.range.count < 50 && text.capitalShare($0.range) > 0.7 }
        if lines.contains(where: { text.first("alcaldia", in: $0.range) != nil }) { return .mayor }
        return lines.contains { text.first("gerencia municipal", in: $0.range) != nil } ? .manager : nil
    }

    private func confidence(_ heading: Heading, _ type: ActType, _ jurisdiction: Jurisdiction) -> Double {
        var confidence = heading.number == nil ? 0.85 : 0.97
        confidence -= Double(heading.distance) * 0.04
        if let verb = zones.enacting?.verb {
            let agrees = type.verbs.contains(verb)
            confidence += agrees ? 0.02 : type.verbs.isEmpty ? 0 : -0.12
        }
        if heading.score < 3.5 { confidence -= 0.1 }
        if heading.name.use == .shared, jurisdiction == .unknown { confidence -= 0.2 }
        if heading.name.use == .titled { confidence = min(confidence, 0.8) }
        if type == .actaDeSesion, MinutesReader(text: text).opening != nil { confidence = 0.96 }
        return max(0.3, min(0.99, confidence))
    }

    /// A lost heading: the enacting word and who speaks say it as well.
    private func withoutHeading(_ jurisdiction: Jurisdiction) -> (type: Reading<ActType>, kind: String?) {
        if let minutes = MinutesReader(text: text).opening {
            return (Reading(.actaDeSesion, confidence: 0.8, evidence: text.evidence(minutes)), nil)
        }
        if let contract = contract() { return (contract, nil) }
        guard jurisdiction != .regional, jurisdiction != .national, let enacting = zones.enacting,
            let type = type(of: enacting.verb)
        else { return ownWord(jurisdiction).map { ($0, nil) } ?? (Reading(.otro, confidence: 0.5), "otro") }
        let confidence = jurisdiction == .municipal ? 0.85 : 0.7
        return (Reading(type, confidence: confidence, evidence: text.evidence(enacting.range)), nil)
    }

    /// The name the act gives itself where its first page is lost: `la presente Resolución`, above REGÍSTRESE.
    private func ownWord(_ jurisdiction: Jurisdiction) -> Reading<ActType>? {
        guard jurisdiction != .regional, jurisdiction != .national, zones.closing < text.lines.count else { return nil }
        let words = 0..<text.lines[zones.closing].range.lowerBound
        for (phrase, type) in Self.ownWords {
            guard let found = text.first(phrase, in: words), let type = type ?? resolution() else { continue }
            return Reading(type, confidence: 0.6, evidence: text.evidence(found))
        }
        return nil
    }

    private static let ownWords: [(Phrase, ActType?)] = [
        ("la presente ordenanza", .ordenanza), ("el presente acuerdo", .acuerdoDeConcejo),
        ("el presente decreto", .decretoDeAlcaldia), ("la presente resolucion", nil),
    ]

    private func type(of verb: Enacting.Verb) -> ActType? {
        switch verb {
        case .ordains: .ordenanza
        case .agrees: .acuerdoDeConcejo
        case .decrees: speaker == .mayor || speaker == nil ? .decretoDeAlcaldia : nil
        case .resolves: resolution()
        case .opines: .dictamen
        case .certifies: nil
        }
    }

    /// `Conste por el presente documento, el convenio ... que celebran`.
    private func contract() -> Reading<ActType>? {
        let opening = 0..<(text.lines.prefix(40).last?.range.upperBound ?? 0)
        guard let conste = text.first("conste por el presente", in: opening) else { return nil }
        let words = conste.lowerBound..<min(text.bytes.count, conste.upperBound + 300)
        let type: ActType = text.contains(["convenio", "cooperacion"], in: words) ? .convenio : .contrato
        return Reading(type, confidence: 0.8, evidence: text.evidence(conste))
    }
}

extension ActType {
    /// The enacting words that fit.
    fileprivate var verbs: Set<Enacting.Verb> {
        switch self {
        case .ordenanza: [.ordains]
        case .acuerdoDeConcejo: [.agrees]
        case .decretoDeAlcaldia: [.decrees]
        case .resolucionDeAlcaldia, .resolucionGerencial, .resolucionDeConcejo: [.resolves]
        case .dictamen: [.opines, .agrees]
        default: []
        }
    }

    /// What a regional government's act with this heading is.
    fileprivate var regionalKind: String {
        switch self {
        case .ordenanza: "ordenanza regional"
        case .acuerdoDeConcejo: "acuerdo de consejo regional"
        case .decretoDeAlcaldia: "decreto regional"
        case .resolucionGerencial: "resolución gerencial regional"
        default: spanishName.lowercased() + " regional"
        }
    }
}
