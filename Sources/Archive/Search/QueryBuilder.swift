import Acts
import Analysis
import Xapian

/// Makes of a query that was read what Xapian is asked, and notes what to highlight.
struct QueryBuilder {
    /// Widens words by the index's own list of inflected forms.
    private let lexicon: Lexicon
    private(set) var highlights = Highlights()
    private(set) var warnings: [Message] = []
    private var common: [String] = []
    private var isNegated = false

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// The query for `node`.
    mutating func build(_ node: QueryNode) throws -> Query {
        let query = try query(node)
        if !common.isEmpty { warnings.append(.commonWords(common)) }
        return query
    }

    /// Also gives the warnings of the builder that made the filter.
    mutating func take(warningsOf other: QueryBuilder) { warnings += other.warnings }

    private mutating func query(_ node: QueryNode) throws -> Query {
        switch node {
        case .all: return try Query.all()
        case .word(let word): return try wordQuery(word)
        case .phrase(let words): return try phraseQuery(words)
        case .exact(let word): return try exactQuery(word)
        case .prefix(let prefix): return try anyOf(prefixForms(prefix))
        case .near(let parts, let distance): return try nearQuery(parts, within: distance)
        case .number(let reference, let words): return try numberQuery(reference, words)
        case .field(let field, let value): return try fieldQuery(field, value)
        case .and(let parts): return try andQuery(parts)
        case .or(let parts): return try Query.combine(.or, try parts.map { try self.query($0) })
        case .not(let part): return try Query.combine(.andNot, [try Query.all(), try negated(part)])
        }
    }

    private mutating func negated(_ node: QueryNode) throws -> Query {
        isNegated.toggle()
        defer { isNegated.toggle() }
        return try query(node)
    }

    /// All parts; of those negated, none; a common word only where there is no other.
    private mutating func andQuery(_ parts: [QueryNode]) throws -> Query {
        let wanted = parts.filter { !$0.isNegation }
        var required = wanted.filter { !$0.isCommonWord }
        if required.isEmpty { required = wanted }
        common += wanted.filter { node in !required.contains(node) }.compactMap(\.word)
        let positive = required.isEmpty ? try Query.all() : try Query.combine(.and, required.map { try query($0) })
        let unwanted = try parts.compactMap { node -> Query? in
            guard case .not(let part) = node else { return nil }
            return try negated(part)
        }
        guard !unwanted.isEmpty else { return positive }
        return try Query.combine(.andNot, [positive, try Query.combine(.or, unwanted)])
    }

    /// The word in any inflected form; as it was typed, and in the title, it weighs more.
    private mutating func wordQuery(_ word: String) throws -> Query {
        let forms = try lexicon.forms(of: word)
        mark(forms)
        let anywhere = try anyOf(forms)
        let title = try Query.combine(.synonym, forms.map { try Query.term(Schema.Prefix.title + $0) })
        let written = try Query.term(word).scaled(by: 0.3)
        return try Query.combine(.or, [try Query.combine(.andMaybe, [anywhere, written]), title])
    }

    private func anyOf(_ forms: [String]) throws -> Query {
        try Query.combine(.synonym, forms.map { try Query.term($0) })
    }

    private mutating func mark(_ forms: [String]) {
        if !isNegated { highlights.add(words: forms) }
    }

    private mutating func phraseQuery(_ words: [String]) throws -> Query {
        if !isNegated { highlights.add(phrase: words) }
        return try phrase(words, prefix: "")
    }

    private func phrase(_ words: [String], prefix: String) throws -> Query {
        try Query.combine(.phrase(window: UInt32(words.count)), words.map { try Query.term(prefix + $0) })
    }

    private mutating func prefixForms(_ prefix: String) throws -> [String] {
        let (forms, isCut) = try lexicon.words(beginningWith: prefix)
        if isCut { warnings.append(.wideWildcard(prefix, SearchLimits.wildcardWords)) }
        mark(forms)
        return forms
    }

    private mutating func nearQuery(_ parts: [QueryNode], within distance: Int) throws -> Query {
        let alternatives = try parts.map { part -> Query in
            let forms: [String]
            switch part {
            case .word(let word):
                forms = try lexicon.forms(of: word)
                mark(forms)
            case .prefix(let prefix): forms = try prefixForms(prefix)
            default: preconditionFailure("the parser lets NEAR join words only")
            }
            return try Query.combine(.or, forms.map { try Query.term($0) })
        }
        return try Query.combine(.near(window: UInt32(distance + 1)), alternatives)
    }

    /// The act itself comes first; then those that cite it, and those in whose text the number stands.
    private mutating func numberQuery(_ reference: NumberReference, _ words: [String]) throws -> Query {
        let act = try numbered(reference, rank: 30)
        let parts = [act, try citing(reference), try written(reference, words)].compactMap(\.self)
        return try Query.combine(.or, parts)
    }

    /// Texts in which the number stands, however many zeros lead it: with the name of its type where that is
    /// known, else as the words that were typed.
    private mutating func written(_ reference: NumberReference, _ words: [String]) throws -> Query? {
        let forms = NumberTerm.paddings(reference.value)
        let typed = words.filter { word in word.utf8.count > 1 && !forms.contains(word) }
        mark(forms)
        let number = try anyOf(forms)
        guard let type = reference.type, type != .otro else {
            let others = try typed.map { try wordQuery($0) }
            return try Query.combine(.and, [number] + others)
        }
        let name = String(folded(type.rawValue).prefix { $0 != "-" })
        return try Query.combine(.and, [number, try wordQuery(name)])
    }

    /// Acts with the number, and with the type and year where they were written.
    private func numbered(_ reference: NumberReference, rank: Double) throws -> Query {
        let core = NumberTerm.core(reference.value, letter: reference.letter)
        let form = reference.year.map { "\(core)-\($0)" } ?? core
        let number = try Query.term(Schema.Prefix.number + form).scaled(by: rank)
        guard let type = reference.type else {
            return try Query.combine(.or, [number, try inSeries(form, rank: rank)])
        }
        return try Query.combine(.filter, [number, try Query.term(Schema.Prefix.type + type.rawValue)])
    }

    /// Of what has the number, the acts: a fe de erratas that bears the number of the act it mends comes after it.
    private func inSeries(_ form: String, rank: Double) throws -> Query {
        let number = try Query.term(Schema.Prefix.number + form).scaled(by: rank * 2)
        let other = try Query.term(Schema.Prefix.type + ActType.otro.rawValue)
        return try Query.combine(.andNot, [number, other])
    }

    /// The word with its accents: acts that have it in any writing, of which those stay whose text has it so.
    private mutating func exactQuery(_ word: String) throws -> Query {
        let form = folded(word)
        mark([form])
        return try lexicon.actsWriting(word, foldedAs: form)
    }
}

extension QueryBuilder {
    private mutating func fieldQuery(_ field: QueryField, _ value: FieldValue) throws -> Query {
        switch (field, value) {
        case (.title, .words(let words, let isPhrase)): return try titleQuery(words, isPhrase: isPhrase)
        case (.issuer, .words(let words, _)): return try filter(allOf: words.map { Schema.Prefix.issuer + $0 })
        case (.subject, .words(let words, _)): return try subjectQuery(words)
        case (.number, .number(let reference)): return try numbered(reference, rank: 1)
        case (.cites, .number(let reference)): return try citing(reference)
        case (.year, .range(let from, let to, _)):
            return try Query.range(
                slot: Schema.Slot.year,
                from: from.map { String($0.prefix(4)) },
                to: to.map { String($0.prefix(4)) }
            )
        case (.quality, .range(let from, let to, _)):
            return try Query.range(slot: Schema.Slot.quality, from: from, to: to)
        case (_, .range(let from, let to, _)): return try Query.range(slot: Schema.Slot.date, from: from, to: to)
        case (_, .value(let value)): return try filter(allOf: [prefix(of: field) + value])
        default: preconditionFailure("the parser gives a field values of its own kind only")
        }
    }

    private func prefix(of field: QueryField) -> String {
        switch field {
        case .type: Schema.Prefix.type
        case .subject: Schema.Prefix.subject
        case .status: Schema.Prefix.status
        case .code: Schema.Prefix.code
        default: preconditionFailure("\(field) has no list of values")
        }
    }

    private func filter(allOf terms: [String]) throws -> Query {
        try Query.combine(.and, terms.map { try Query.term($0) }).scaled(by: 0)
    }

    private mutating func titleQuery(_ words: [String], isPhrase: Bool) throws -> Query {
        if isPhrase, words.count > 1 {
            if !isNegated { highlights.add(phrase: words) }
            return try phrase(words, prefix: Schema.Prefix.title)
        }
        return try Query.combine(
            .and,
            words.map { word in
                let forms = try lexicon.forms(of: word)
                mark(forms)
                return try Query.combine(.synonym, forms.map { try Query.term(Schema.Prefix.title + $0) })
            }
        )
    }

    /// Subjects whose name has all the words.
    private mutating func subjectQuery(_ words: [String]) throws -> Query {
        let codes = SubjectNames.codes(naming: words)
        guard !codes.isEmpty else {
            warnings.append(.unknownSubject(words.joined(separator: " ")))
            return try Query.nothing()
        }
        return try Query.combine(.or, codes.map { try Query.term(Schema.Prefix.subject + $0.lowercased()) })
            .scaled(by: 0)
    }

    private func citing(_ reference: NumberReference) throws -> Query {
        let core = NumberTerm.core(reference.value, letter: reference.letter)
        let form = reference.year.map { "\(core)-\($0)" } ?? core
        let types = reference.type.map { [$0] } ?? ActType.allCases
        return try Query.combine(.or, types.map { try Query.term("\(Schema.Prefix.cited)\($0.rawValue):\(form)") })
            .scaled(by: 0)
    }
}

extension QueryNode {
    fileprivate var isNegation: Bool {
        if case .not = self { true } else { false }
    }

    fileprivate var isCommonWord: Bool { word.map(CommonWords.contains) ?? false }

    fileprivate var word: String? {
        if case .word(let word) = self { word } else { nil }
    }
}
