import Acts
import Analysis
import Xapian

extension QueryBuilder {
    mutating func fieldQuery(_ field: QueryField, _ value: FieldValue) throws -> Query {
        switch (field, value) {
        case (.title, .words(let words, let isPhrase)): return try titleQuery(words, isPhrase: isPhrase)
        case (.issuer, .words(let words, _)): return try filter(allOf: words.map { Schema.Prefix.issuer + $0 })
        case (.type, .words(let words, let isWhole)):
            return try kindQuery(words.joined(separator: " "), isWhole: isWhole)
        case (.subject, .words(let words, _)): return try subjectQuery(words)
        case (.subject, .value(let value)): return try subjectQuery(codeOrWord: value)
        case (.number, .number(let reference)): return try numbered(reference)
        case (.cites, .number(let reference)): return try citing(reference).scaled(by: 0)
        case (.issuer, .range(let name, _, let written)): return try issuerQuery(name ?? written)
        case (.year, .range(let from, let to, _)), (.decade, .range(let from, let to, _)):
            return try yearsQuery(Schema.Prefix.year, from, to)
        case (.quality, .range(let from, let to, _)):
            return try Query.range(slot: Schema.Slot.quality, from: from, to: to)
        case (_, .range(let from, let to, _)): return try dateQuery(from, to)
        case (.revision, .value(let written)): return try changedQuery(since: written)
        case (.like, .value(let code)): return try similarQuery(to: code)
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

    private func dateQuery(_ from: String?, _ to: String?) throws -> Query {
        let isYears = (from?.hasSuffix("0000") ?? true) && (to?.hasSuffix("9999") ?? true)
        return isYears
            ? try yearsQuery(Schema.Prefix.dateYear, from, to)
            : try Query.range(slot: Schema.Slot.date, from: from, to: to)
    }

    /// Acts of whole years: there are few years, and terms are found sooner than values are compared.
    private func yearsQuery(_ prefix: String, _ from: String?, _ to: String?) throws -> Query {
        let first = from.map { $0.prefix(4) } ?? ""
        let years = try lexicon.years(prefix: prefix, from: String(first)).filter { year in
            to.map { year <= $0.prefix(4) } ?? true
        }
        return try Query.combine(.or, years.map { try Query.term(prefix + $0) }).scaled(by: 0)
    }

    /// The issuer of just that name, where there is one; else those that have the words in their name.
    private func issuerQuery(_ name: String) throws -> Query {
        let words = Tokens(name)
        let terms = (0..<words.count).map { Schema.Prefix.issuer + words[$0] }
        let named = try filter(allOf: terms)
        let whole = try Query.combine(
            .filter,
            [named, try Query.range(slot: Schema.Slot.issuer, from: name, to: name)]
        )
        return try lexicon.isEmpty(whole) ? named : whole
    }

    private func filter(allOf terms: [String]) throws -> Query {
        try Query.combine(.and, terms.map { try Query.term($0) }).scaled(by: 0)
    }

    /// Other bodies' norms of a kind, or of all kinds whose name begins so.
    private func kindQuery(_ name: String, isWhole: Bool) throws -> Query {
        let term = Schema.Prefix.kind + name
        let kinds = isWhole ? [term] : try lexicon.words(beginningWith: term).words
        return try Query.combine(.or, kinds.map { try Query.term($0) }).scaled(by: 0)
    }

    private mutating func titleQuery(_ words: [String], isPhrase: Bool) throws -> Query {
        if isPhrase, words.count > 1 {
            mark(phrase: words)
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

    /// The subject with this code, else those whose name has the word.
    private mutating func subjectQuery(codeOrWord value: String) throws -> Query {
        if lexicon.snapshot.subjects.name(value.uppercased()) != nil {
            return try filter(allOf: [Schema.Prefix.subject + value])
        }
        let tokens = Tokens(value)
        return try subjectQuery((0..<tokens.count).map { tokens[$0] })
    }

    /// Subjects whose name has all the words.
    private mutating func subjectQuery(_ words: [String]) throws -> Query {
        let codes = lexicon.snapshot.subjects.codes(naming: words)
        guard !codes.isEmpty else {
            warnings.append(.unknownSubject(words.joined(separator: " ")))
            return try Query.nothing()
        }
        return try Query.combine(.or, codes.map { try Query.term(Schema.Prefix.subject + $0.lowercased()) })
            .scaled(by: 0)
    }
}
