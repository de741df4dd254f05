/// Whether an act is in force.
package enum ActStatus: String, Sendable, Codable, CaseIterable {
    /// Nothing that the archive holds changes or ends it.
    case vigente
    /// In force, with another text: an act modifies it or adds to it.
    case modificada
    /// In force, but for what an act repeals of it.
    case derogadaEnParte = "derogada-en-parte"
    /// Repealed as a whole (TUO of Ley 27444, and article I of the Código Civil's Título Preliminar: a law is repealed by
    /// another law only).
    case derogada
    /// Left without effect: how acuerdos and resoluciones end (LOM article 9.8).
    case sinEfecto = "sin-efecto"
    /// Suspended, by an act that is in force itself.
    case suspendida
    /// It never came into force: not published (LOM article 44), or not ratified (LOM article 40).
    ///
    /// Only a person says so.
    case noVigente = "no-vigente"
}

extension ActStatus: Comparable {
    /// What ends an act outweighs what suspends it, and that what changes it.
    ///
    /// Nothing changes an act that ended: the repeal of what repealed it doesn't bring it back (Código Civil, Título
    /// Preliminar, article I).
    package static func < (left: ActStatus, right: ActStatus) -> Bool { left.weight < right.weight }

    private var weight: Int {
        switch self {
        case .vigente: 0
        case .modificada: 1
        case .derogadaEnParte: 2
        case .suspendida: 3
        case .derogada, .sinEfecto, .noVigente: 4
        }
    }

    /// Whether it holds no more, whatever comes after.
    package var isFinal: Bool { weight == 4 }
}
