/// The initials that municipalities print in their acts' numbers.
///
/// Initials are not unique (`MPC` is Callao, Cusco, Cañete, Cajamarca ...): only those that one municipality alone is
/// known to use have a name here. Codes are INEI's UBIGEO.
struct MunicipalitySuffix: Sendable {
    /// The name people give the municipality; empty where several share the initials.
    let name: String
    /// Its district or province in INEI's list.
    let ubigeo: String?

    /// Whether one municipality alone uses the initials.
    var isUnique: Bool { !name.isEmpty }

    /// What is known of `initials` (capitals).
    static func known(_ initials: String) -> MunicipalitySuffix? { table[initials] }

    private static let table: [String: MunicipalitySuffix] = {
        var table: [String: MunicipalitySuffix] = [:]
        for row in rows.split(separator: "\n") {
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
            guard cells.count == 4 else { preconditionFailure("a row of suffixes needs four cells: \(row)") }
            let name = cells[2].isEmpty ? "" : "Municipalidad \(cells[1]) de \(cells[2])"
            table[cells[0]] = MunicipalitySuffix(
                name: name,
                ubigeo: cells[3].isEmpty ? nil : cells[3]
            )
        }
        return table
    }()

    /// Initials, level, place (empty: shared by several), UBIGEO.
    private static let rows = """
        MML|Metropolitana|Lima|150101
        MPC|||
        MSI|Distrital|San Isidro|150131
        MM|Distrital|Miraflores|150122
        MSB|Distrital|San Borja|150130
        MSS|Distrital|Santiago de Surco|150140
        ACSS|Distrital|Santiago de Surco|150140
        MDSJL|Distrital|San Juan de Lurigancho|150132
        MDSJM|Distrital|San Juan de Miraflores|150133
        MDSMP|Distrital|San Martín de Porres|150135
        MDLO|Distrital|Los Olivos|150117
        CDLO|Distrital|Los Olivos|150117
        MDA|||
        MDB|||
        MDC|||
        MDJM|Distrital|Jesús María|150113
        MDL|||
        MDLM|Distrital|La Molina|150114
        MLV|Distrital|La Victoria|150115
        MDLV|||
        MDMM|Distrital|Magdalena del Mar|150120
        MPL|||
        MDPP|Distrital|Puente Piedra|150125
        MDP|||
        MDSL|||
        MDSM|||
        MDSA|||
        MDS|||
        MVES|Distrital|Villa El Salvador|150142
        MVMT|Distrital|Villa María del Triunfo|150143
        MDVMT|Distrital|Villa María del Triunfo|150143
        MDI|||
        MDE|||
        MDEA|||
        MDR|||
        MDCH|||
        MDPH|Distrital|Punta Hermosa|150126
        MDSB|Distrital|San Bartolo|150129
        MDSR|||
        MSMM|Distrital|Santa María del Mar|150138
        MDSMM|Distrital|Santa María del Mar|150138
        MDLP|||
        MDCLR|Distrital|Carmen de la Legua Reynoso|070103
        MDV|||
        MDMP|Distrital|Mi Perú|070107
        MPH|||
        MPT|||
        MPA|||
        MPCH|||
        MPS|||
        MPLP|Provincial|Leoncio Prado|100601
        MPMN|Provincial|Mariscal Nieto|180101
        MPI|||
        MPP|||
        MPSM|||
        MPSC|||
        MPCP|Provincial|Coronel Portillo|250101
        MPM|||
        MC|||
        MDM|||
        MDO|||
        MDX|||
        MDJLO|Distrital|José Leonardo Ortiz|
        MDJLBYR|Distrital|José Luis Bustamante y Rivero|
        """
}
