extension PageQuality {
    /// What can be wrong with a text; the raw value is the name that machines see.
    package enum Fault: String, CaseIterable, Hashable, Sendable {
        /// Characters that no text has: broken encodings, fonts that don't say what their signs are.
        case damagedCharacters = "damaged-characters"
        /// `M u n i c i p a l i d a d`.
        case lettersApart = "letters-apart"
        /// `o cina`, `modi cación`.
        case lostLigatures = "lost-ligatures"
        /// `5HVROXFLyQ`, `reso1ución`, `aLcaLpia`.
        case brokenWords = "broken-words"
        /// `rtmnsd`.
        case consonantSoup = "consonant-soup"
        /// Words that no Spanish word resembles, and names beyond what a text has.
        case unknownWords = "unknown-words"
        /// Signs that stand alone and mean nothing, as recognition makes them of dirt.
        case oddSigns = "odd-signs"
    }
}

extension PageQuality.Fault {
    /// What people are told, in Spanish.
    package var spanish: String {
        switch self {
        case .damagedCharacters: "caracteres dañados"
        case .lettersApart: "letras separadas"
        case .lostLigatures: "ligaduras perdidas (fi, fl)"
        case .brokenWords: "mayúsculas, cifras o signos dentro de las palabras"
        case .consonantSoup: "palabras sin vocales"
        case .unknownWords: "palabras que no son palabras"
        case .oddSigns: "signos sueltos sin sentido"
        }
    }

    /// What people are told, in English.
    package var english: String {
        switch self {
        case .damagedCharacters: "damaged characters"
        case .lettersApart: "letters apart"
        case .lostLigatures: "lost ligatures (fi, fl)"
        case .brokenWords: "capitals, digits or signs inside words"
        case .consonantSoup: "words without vowels"
        case .unknownWords: "words that are no words"
        case .oddSigns: "stray signs without meaning"
        }
    }

    /// The faults that spoil at least one word in thirty, or one character in a hundred; worst first.
    static func faults(of census: WordCensus) -> [Self] {
        let words = Double(max(1, census.spanish + census.wrongWords))
        let explained = census.broken + census.soup + census.apart + 2 * census.divided + census.oddSigns / 2
        let shares: [(fault: Self, share: Double)] = [
            (.damagedCharacters, census.damage), (.lettersApart, Double(census.apart) / words),
            (.lostLigatures, 2 * Double(census.divided) / words), (.brokenWords, Double(census.broken) / words),
            (.consonantSoup, Double(census.soup) / words),
            (.unknownWords, Double(census.wrongWords - explained) / words),
            (.oddSigns, Double(census.oddSigns) / 2 / words),
        ]
        let found = shares.filter { $0.share > ($0.fault == .damagedCharacters ? 0.04 : 1.0 / 30) }
        return found.sorted { $0.share > $1.share }.map(\.fault)
    }
}
