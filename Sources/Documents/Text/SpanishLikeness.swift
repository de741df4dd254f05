/// How well bytes read as Spanish in a code page.
///
/// Nothing in a file says which code page it was written in, and every byte means something in
/// each. But `sesi¢n` and `REPéBLICA` are no Spanish: each character beyond ASCII is weighed by what
/// stands beside it, and words that every act uses weigh more.
struct SpanishLikeness {
    /// Higher for better Spanish; 0 for plain ASCII.
    private(set) var score = 0.0

    init(_ bytes: ArraySlice<UInt8>, in codePage: CodePage) {
        let scalars = bytes.map(codePage.scalar)
        for (index, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            score += Self.weight(of: scalar, between: before, and: after)
        }
        score += Self.bonus(for: scalars)
    }

    /// How sure it is that this reading is right and `other` is wrong, from 0.5 to 1.
    ///
    /// `differing` is how many of the characters aren't the same in both.
    func confidence(against other: Self, differing: Int) -> Double {
        guard differing > 0 else { return 1 }
        return 0.5 + 0.5 * max(0, min(1, (score - other.score) / (3 * Double(differing))))
    }
}

extension SpanishLikeness {
    /// Words that acts of a council use on every page.
    private static let everydayWords: Set<String> = [
        "sesión", "artículo", "número", "según", "también", "más", "año", "años", "día", "días", "está", "así",
        "administración", "resolución", "alcaldía", "atención", "aprobación", "através", "público", "pública",
        "públicos", "públicas", "república", "perú", "ley", "orgánica", "secretaría", "gestión", "señor", "señora",
        "señores", "dirección", "comisión", "publicación", "disposición", "constitución", "económico", "jurídica",
        "jurídico", "técnico", "técnica", "información", "será", "deberá", "podrá", "cúmplase", "comuníquese",
        "regístrese", "publíquese", "décimo", "único", "única", "niño", "niños", "españa", "mañana", "compañía",
    ]

    private static func bonus(for scalars: [Unicode.Scalar]) -> Double {
        var found = 0
        for word in scalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
            guard word.count < 16, word.contains(where: { $0.value >= 0x80 }) else { continue }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: word)
            if everydayWords.contains(String(view).lowercased()) { found += 1 }
        }
        return 2 * Double(found)
    }

    private static func weight(
        of scalar: Unicode.Scalar,
        between before: Unicode.Scalar,
        and after: Unicode.Scalar
    ) -> Double {
        let isInsideWord = isLetter(before) && isLetter(after)
        switch scalar {
        case "á", "é", "í", "ó", "ú", "ü", "ñ", "Á", "É", "Í", "Ó", "Ú", "Ü", "Ñ":
            return weight(ofSpanish: scalar, between: before, and: after)
        case "º", "°", "ª":
            return isInsideWord ? -2 : isLetter(before) || isDigit(before) || before == "." ? 2 : 0
        case "“", "”", "«", "»", "–", "—", "…", "¿", "¡", "•", "·", "§", "´", "‘":
            return isInsideWord ? -2 : 1
        case "’", "\u{A0}", "\u{AD}", "½", "¼", "¾", "²", "³":
            return isInsideWord ? -1 : 0.5
        case "\u{2500}"..."\u{259F}":
            return isLetter(before) || isLetter(after) ? -2 : 0.5
        case "€":
            // Money: a figure stands beside it, and a blank at most between.
            return isInsideWord ? -3 : isLetter(before) || isLetter(after) ? -0.5 : 1
        case "\u{FFFD}", "\u{80}"..."\u{9F}":
            return -5
        default:
            return isLetter(scalar) ? -1 : isInsideWord ? -3 : -0.5
        }
    }

    /// A Spanish letter stands beside letters, and is a capital where they are.
    private static func weight(
        ofSpanish scalar: Unicode.Scalar,
        between before: Unicode.Scalar,
        and after: Unicode.Scalar
    ) -> Double {
        // No word has the same accent twice in a row: that is the hard blanks of the other code page.
        guard before != scalar, after != scalar else { return -1 }
        let neighbours = [before, after].filter(isLetter)
        guard !neighbours.isEmpty else { return scalar == "ó" || scalar == "Ó" ? 0.5 : -1 }
        let capitals = neighbours.count { $0.properties.isUppercase }
        let opensWord = !isLetter(before)
        if scalar.properties.isUppercase { return opensWord || capitals == neighbours.count ? 3 : -2 }
        // After one capital and before none, as in "Té" and in "PERé", nothing can be told.
        return opensWord || capitals == 0 ? 3 : capitals < neighbours.count ? 3 : neighbours.count == 1 ? 1 : -2
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
