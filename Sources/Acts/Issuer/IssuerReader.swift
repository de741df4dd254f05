/// Finds who issued an act: in the letterhead, in who speaks, in the number's initials.
struct IssuerReader {
    let text: ActText
    let zones: Zones
    let profile: ArchiveProfile

    /// The issuer, where the act names it.
    func issuer() -> Reading<Issuer>? {
        let suffix = zones.heading?.number?.suffix
        if let named = named() {
            if let suffix, contradicts(named), let own = onlyOne(suffix) { return own }
            let name = named.name
            return Reading(
                issuer(name, suffix: suffix, range: named.range),
                confidence: confidence(named),
                evidence: text.evidence(named.range)
            )
        }
        return suffix.flatMap { byInitials($0) ?? bySuffix($0) } ?? bySignature()
    }

    /// The one municipality whose name makes these initials, where there is just one.
    private func onlyOne(_ suffix: String) -> Reading<Issuer>? {
        let all = MunicipalityTable.all(initials: suffix).filter { !$0.isCapital }
        guard let own = all.first, all.count == 1, MunicipalitySuffix.known(suffix) == nil else { return nil }
        let level = own.level == .provincial ? "Provincial" : "Distrital"
        let issuer = Issuer(name: "Municipalidad \(level) de \(own.place)", initials: suffix, ubigeo: own.ubigeo)
        return Reading(issuer, confidence: 0.8, evidence: zones.heading.map { text.evidence($0.whole) })
    }

    /// The municipality of the seal beside the signatures.
    private func bySignature() -> Reading<Issuer>? {
        let lines = text.lines[min(zones.closing, text.lines.count)...].prefix(30)
        let found = lines.lazy.flatMap { bodies(in: $0) }.first { $0.hasLevel && isKnown($0) }
        return found.map {
            Reading(issuer($0.name, suffix: nil, range: $0.range), confidence: 0.75, evidence: text.evidence($0.range))
        }
    }

    /// A municipality named anywhere in the act, where the number's initials are those of its name.
    private func byInitials(_ suffix: String) -> Reading<Issuer>? {
        for line in text.lines.prefix(400) {
            for body in bodies(in: line) where body.hasLevel && Capitals.initials(of: body.name) == suffix {
                let issuer = issuer(body.name, suffix: suffix, range: body.range)
                return Reading(issuer, confidence: 0.85, evidence: text.evidence(body.range))
            }
        }
        return nil
    }

    /// The issuer that the number's initials tell, where one municipality alone has them.
    private func bySuffix(_ suffix: String) -> Reading<Issuer>? {
        let evidence = zones.heading.map { text.evidence($0.whole) }
        if let name = profile.issuer, suffix == profile.initials {
            let issuer = Issuer(name: name, initials: suffix, ubigeo: profile.ubigeo)
            return Reading(issuer, confidence: 0.85, evidence: evidence)
        }
        if let known = MunicipalitySuffix.known(suffix), known.isUnique {
            let issuer = Issuer(name: known.name, initials: suffix, ubigeo: known.ubigeo)
            return Reading(issuer, confidence: 0.75, evidence: evidence)
        }
        guard let told = UbigeoReader(text: text, zones: zones).municipality(initials: suffix) else { return nil }
        let name =
            (told.level == .provincial ? "Municipalidad Provincial de " : "Municipalidad Distrital de ") + told.place
        return Reading(Issuer(name: name, initials: suffix, ubigeo: told.ubigeo), confidence: 0.7, evidence: evidence)
    }

    private func issuer(_ name: String, suffix: String?, range: Range<Int>) -> Issuer {
        if let own = profile.issuer, Self.letters(own) == Self.letters(name) {
            return Issuer(name: own, initials: profile.initials ?? suffix, ubigeo: profile.ubigeo)
        }
        return Issuer(name: name, initials: suffix, ubigeo: UbigeoReader(text: text, zones: zones).ubigeo(of: name))
    }

    static func letters(_ name: String) -> [UInt8] { FoldedName(name).letters }
}
