import Acts
import Analysis

/// Reads what is asked of a field.
enum FieldSyntax {
    static func read(
        _ field: QueryField,
        _ value: String,
        isQuoted: Bool,
        warnings: inout [Message]
    ) throws -> QueryNode {
        switch field {
        case .type: return .field(.type, .value(try type(value).rawValue))
        case .year: return .field(.year, try range(value, of: .year))
        case .decade: return try decade(value)
        case .date: return .field(.date, try range(value, of: .date))
        case .number: return .field(.number, .number(try number(value)))
        case .cites: return .field(.cites, .number(try number(value)))
        case .code: return .field(.code, .value(value.lowercased()))
        case .revision: return .field(.revision, .value(value))
        case .like: return .field(.like, .value(value))
        case .subject: return .field(.subject, subject(value, isQuoted: isQuoted))
        case .status: return .field(.status, .value(folded(value).replacing(" ", with: "-")))
        case .issuer: return .field(.issuer, words(value, isPhrase: false))
        case .title: return .field(.title, words(value, isPhrase: isQuoted))
        case .quality:
            if let band = QualityBand(named: folded(value).replacing(" ", with: "-")) { return band.node }
            return .field(.quality, try QualityRange.read(value))
        }
    }

    /// A type by its slug, its letters, its Spanish or English name, in any case and with or without accents.
    package static func type(_ value: String) throws -> ActType {
        let wanted = folded(value).replacing("-", with: " ")
        for type in ActType.allCases {
            let names = [type.rawValue, type.letters, type.spanishName, type.englishName]
            if names.contains(where: { folded($0).replacing("-", with: " ") == wanted }) { return type }
        }
        let plural = ActType.allCases.first { Stemmer.stem(folded($0.rawValue)) == Stemmer.stem(wanted) }
        if let plural { return plural }
        throw ArchiveError.badValue(
            "tipo",
            value,
            expected: ActType.allCases.map(\.rawValue).joined(separator: ", ")
        )
    }

    private static func decade(_ value: String) throws -> QueryNode {
        guard let decade = Decade(written: folded(value)) else {
            throw ArchiveError.badValue("decada", value, expected: "1990, 1990s, 1990-1999")
        }
        let (first, last) = (ActDate(year: decade.first), ActDate(year: decade.last))
        return .field(.decade, .range(from: first.lowest, to: last.highest, written: value))
    }

    static func number(_ value: String) throws -> NumberReference {
        guard let reference = NumberReference.parse(value) ?? NumberReference.all(in: value).first else {
            throw ArchiveError.badValue("numero", value, expected: "646, 646-2020, 045-2019-MDSJ/A")
        }
        return reference
    }

    private static func words(_ value: String, isPhrase: Bool) -> FieldValue {
        let tokens = Tokens(value)
        return .words((0..<tokens.count).map { tokens[$0] }, isPhrase: isPhrase)
    }

    /// One word may be a code of the scheme (`TRI`, `TRI-02`, in any case), which the index knows; else words of a name.
    private static func subject(_ value: String, isQuoted: Bool) -> FieldValue {
        let mayBeCode = !isQuoted && !value.isEmpty && !value.contains(where: \.isWhitespace)
        return mayBeCode ? .value(value.lowercased()) : words(value, isPhrase: isQuoted)
    }

    /// `2019`, `2019-03`, `2019-03-15`, `a..b`, `a..`, `..b`.
    static func range(_ value: String, of field: QueryField) throws -> FieldValue {
        guard let dots = value.firstRange(of: "..") else {
            let date = try date(value, of: field)
            return .range(from: date.lowest, to: date.highest, written: value)
        }
        let low = String(value[..<dots.lowerBound])
        let high = String(value[dots.upperBound...])
        guard !(low.isEmpty && high.isEmpty) else { throw badDate(value, of: field) }
        let from = low.isEmpty ? nil : try date(low, of: field)
        let to = high.isEmpty ? nil : try date(high, of: field)
        if let from, let to, from.lowest > to.highest { throw ArchiveError.emptyRange(value) }
        return .range(from: from?.lowest, to: to?.highest, written: value)
    }

    /// A date in a query, a filter or an option.
    package static func date(_ value: String, of field: QueryField) throws -> ActDate {
        guard let date = ActDate(iso: value), date.isPossible, field == .date || date.month == nil else {
            throw badDate(value, of: field)
        }
        return date
    }

    private static func badDate(_ value: String, of field: QueryField) -> ArchiveError {
        let forms = field == .year ? "2019, 2015..2019, 2015.." : "2019, 2019-03, 2019-03-15, 2019-01..2019-06"
        return ArchiveError.badValue(field.names[0], value, expected: forms)
    }
}

extension ActDate {
    /// The first and last day it may stand for, as the index sorts days.
    var lowest: String { SortableDate.day(self) }
    var highest: String { SortableDate.day(ActDate(year: year, month: month ?? 99, day: day ?? 99)) }
}

extension ArchiveError {
    package static func badValue(_ name: String, _ value: String, expected: String) -> ArchiveError {
        ArchiveError(
            .badValue,
            es: "«\(value)» no es un valor de «\(name)». Se espera: \(expected).",
            en: "“\(value)” is no value of “\(name)”. Expected: \(expected)."
        )
    }

    static func emptyRange(_ value: String) -> ArchiveError {
        ArchiveError(
            .badValue,
            es: "El rango «\(value)» termina antes de empezar.",
            en: "The range “\(value)” ends before it begins."
        )
    }
}
