import Acts
import Analysis
import Xapian

extension QueryBuilder {
    /// The act itself comes first; then those that cite it, and those in whose text the number stands.
    mutating func numberQuery(_ reference: NumberReference, _ words: [String]) throws -> Query {
        let itself = try numbered(reference)
        var parts = [try Query.constant(Ranking.itself, for: itself)]
        if try lexicon.isEmpty(itself) {
            parts += try nearly(reference)
        } else {
            parts += try preferred(among: itself, reference, words)
        }
        parts.append(try Query.constant(Ranking.citing, for: try citing(reference)))
        parts += try written(reference, words)
        return try Query.combine(.or, parts)
    }

    /// Acts with the number, and with the type and year where they were written.
    func numbered(_ reference: NumberReference) throws -> Query {
        let number = try Query.term(Schema.Prefix.number + form(of: reference))
        guard let type = reference.type else { return number }
        return try Query.combine(.and, [number, try Query.term(Schema.Prefix.type + type.rawValue)])
    }

    private func form(of reference: NumberReference) -> String {
        let core = NumberTerm.core(reference.value, letter: reference.letter)
        return reference.year.map { "\(core)-\($0)" } ?? core
    }

    /// What is nearest to a number that no act bears; first what may be it, for its year could not be read.
    private mutating func nearly(_ reference: NumberReference) throws -> [Query] {
        let nearly = try Query.combine(.or, nearlyNumbered(reference) + yearless(reference))
        if try lexicon.isEmpty(nearly) { return [] }
        warnings.append(.nearlyNumbered(form(of: reference)))
        let dated = try Query.range(slot: Schema.Slot.year, from: "0", to: nil)
        let undated = try Query.combine(.andNot, [nearly, dated])
        return [
            try Query.constant(Ranking.nearlyItself, for: nearly), try Query.constant(Ranking.preferred, for: undated),
        ]
    }

    /// Acts that print the number without a year, whatever year they seem to be of.
    private func yearless(_ reference: NumberReference) throws -> [Query] {
        guard reference.year != nil else { return [] }
        var anyYear = reference
        anyYear.year = nil
        let bare = try Query.term(Schema.Prefix.number + form(of: anyYear) + "-")
        return [try Query.combine(.and, [try numbered(anyYear), bare])]
    }

    /// Where no act is as it was written: the number and year under another type, the number without its letter.
    private func nearlyNumbered(_ reference: NumberReference) throws -> [Query] {
        var others: [NumberReference] = []
        var changed = reference
        if reference.type != nil, reference.year != nil {
            changed.type = nil
            others.append(changed)
        }
        if reference.letter != nil {
            changed = reference
            changed.letter = nil
            others.append(changed)
        }
        return try others.map { try numbered($0) }
    }

    /// Of several acts with the number: a fe de erratas that bears the number of the act it mends comes after it; the
    /// issuer and the kind that were typed, and the first of two that print one number, come first.
    private func preferred(among itself: Query, _ reference: NumberReference, _ words: [String]) throws -> [Query] {
        let first = try Query.term(Schema.Prefix.first + form(of: reference))
        var preferred = [try Query.combine(.and, [itself, first])]
        if reference.type == nil {
            let other = try Query.term(Schema.Prefix.type + ActType.otro.rawValue)
            preferred.append(try Query.combine(.andNot, [itself, other]))
        }
        if let suffix = reference.suffix {
            let issuer = try Query.term(Schema.Prefix.issuer + folded(suffix))
            preferred.append(try Query.combine(.and, [itself, issuer]))
        }
        if reference.type == .otro, let kind = NormKinds.kind(in: words) {
            preferred.append(try Query.combine(.and, [itself, try Query.term(Schema.Prefix.kind + kind)]))
        }
        return try preferred.map { try Query.constant(Ranking.preferred, for: $0) }
    }

    /// Texts in which the number stands, however many zeros lead it: with its year, else near the name of its type.
    private mutating func written(_ reference: NumberReference, _ words: [String]) throws -> [Query] {
        let forms = NumberTerm.paddings(reference.value)
        mark(forms)
        if let year = reference.year {
            let years = [String(year), String(String(year).suffix(2))]
            let number = try Query.combine(.or, forms.map { try Query.term($0) })
            return [
                try Query.combine(
                    .phrase(window: 2),
                    [number, try Query.combine(.or, years.map { try Query.term($0) })]
                )
            ]
        }
        guard let type = reference.type, type != .otro else {
            let typed = words.filter { word in word.utf8.count > 1 && !forms.contains(word) && Int(word) == nil }
            return [try Query.combine(.and, [try anyOf(forms)] + typed.map { try wordQuery($0) })]
        }
        let name = try lexicon.forms(of: String(folded(type.rawValue).prefix { $0 != "-" }))
        mark(name)
        return [
            try Query.combine(
                .near(window: 9),
                [
                    try Query.combine(.or, forms.map { try Query.term($0) }),
                    try Query.combine(.or, name.map { try Query.term($0) }),
                ]
            )
        ]
    }

    func citing(_ reference: NumberReference) throws -> Query {
        try cited(reference, prefix: Schema.Prefix.cited)
    }

    private func cited(_ reference: NumberReference, prefix: String) throws -> Query {
        let types = reference.type.map { [$0] } ?? ActType.allCases
        let form = form(of: reference)
        return try Query.combine(.or, types.map { try Query.term("\(prefix)\($0.rawValue):\(form)") })
    }

    /// Acts that do it, then those that cite the act and say the verb, then the act itself, then all that cite it.
    mutating func relationQuery(
        _ relations: [Citation.Relation],
        _ reference: NumberReference,
        _ verb: String
    ) throws -> Query {
        let doing = try Query.combine(
            .or,
            relations.map { try cited(reference, prefix: "\(Schema.Prefix.relation)\($0.rawValue):") }
        )
        let saying = try Query.combine(.and, [try citing(reference), try anyOf(lexicon.forms(of: verb))])
        return try Query.combine(
            .or,
            [
                try Query.constant(Ranking.doing, for: doing), try Query.constant(Ranking.saying, for: saying),
                try numberQuery(reference, []),
            ]
        )
    }
}

/// The kinds of other bodies' norms that a query names, in full or by their letters.
enum NormKinds {
    static func kind(in words: [String]) -> String? {
        let letters = words.prefix { Int($0) == nil }.filter { !["n", "no", "nro", "numero"].contains($0) }
        let name = letters.joined(separator: " ")
        let short = letters.joined()
        return abbreviations[short] ?? (name.contains(" ") || name == "ley" ? name : nil)
    }

    private static let abbreviations = [
        "ds": "decreto supremo", "dl": "decreto legislativo", "dleg": "decreto legislativo",
        "du": "decreto de urgencia",
        "rm": "resolucion ministerial", "rs": "resolucion suprema", "rd": "resolucion directoral",
        "rj": "resolucion jefatural", "rvm": "resolucion viceministerial",
    ]
}
