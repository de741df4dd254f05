extension ActRecord {
    /// The value of `field` as a correction writes it; empty where there is none.
    package func written(_ field: CorrectedField) -> String {
        switch field {
        case .type: type.value.rawValue
        case .number: number?.value.printed ?? ""
        case .year: year.map { String($0.value) } ?? ""
        case .date: date?.value.iso ?? ""
        case .issuer: issuer?.value.name ?? ""
        case .title: title?.value ?? ""
        case .subjects: subjects.map(\.value.code).joined(separator: ",")
        case .kind: kind ?? ""
        case .status: confirmedStatus?.rawValue ?? ""
        }
    }

    /// Puts `value` in the place of what was read, as sure as can be.
    ///
    /// - Returns: Whether `value` is one that `field` can have; if not, nothing changes.
    package mutating func correct(
        _ field: CorrectedField,
        to value: String,
        in scheme: SubjectScheme = .municipal
    ) -> Bool {
        guard !value.isEmpty else { return clear(field) }
        switch field {
        case .type: return setType(value)
        case .number: return setNumber(value)
        case .year: return setYear(value)
        case .date: return setDate(value)
        case .issuer: issuer = Reading(Issuer(name: value), confidence: 1)
        case .title: title = Reading(value, confidence: 1)
        case .subjects: return setSubjects(value, in: scheme)
        case .kind: kind = value
        case .status: return setStatus(value)
        }
        return true
    }

    private mutating func clear(_ field: CorrectedField) -> Bool {
        switch field {
        case .type: return false
        case .number: number = nil
        case .year: year = nil
        case .date: date = nil
        case .issuer: issuer = nil
        case .title: title = nil
        case .subjects: subjects = []
        case .kind: kind = nil
        case .status: confirmedStatus = nil
        }
        return true
    }

    private mutating func setType(_ value: String) -> Bool {
        guard let known = ActType(rawValue: value) else { return false }
        type = Reading(known, confidence: 1)
        if known != .otro { kind = nil }
        return true
    }

    /// A number that prints its year says the act's year, too.
    private mutating func setNumber(_ value: String) -> Bool {
        guard let read = NumberReference.parse(value), read.type == nil else { return false }
        let printed = ActNumber(
            printed: value,
            value: read.value,
            letter: read.letter,
            year: read.year,
            suffix: read.suffix
        )
        number = Reading(printed, confidence: 1)
        if let said = read.year { year = Reading(said, confidence: 1) }
        return true
    }

    private mutating func setYear(_ value: String) -> Bool {
        guard value.count == 4, let said = Int(value), (1821...2100).contains(said) else { return false }
        year = Reading(said, confidence: 1)
        return true
    }

    /// Where the number doesn't print the year, it is the date's.
    private mutating func setDate(_ value: String) -> Bool {
        guard let said = ActDate(iso: value), said.isPossible else { return false }
        date = Reading(said, confidence: 1)
        if number?.value.year == nil, year.map({ $0.confidence < 1 }) ?? true {
            year = Reading(said.year, confidence: 1)
        }
        return true
    }

    private mutating func setSubjects(_ value: String, in scheme: SubjectScheme) -> Bool {
        let codes = value.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }
        let said = codes.compactMap { code in scheme.name(code).map { Subject(code: code, name: $0) } }
        guard said.count == codes.count, !said.isEmpty else { return false }
        subjects = said.map { Reading($0, confidence: 1) }
        return true
    }

    private mutating func setStatus(_ value: String) -> Bool {
        guard let said = ActStatus(rawValue: value) else { return false }
        confirmedStatus = said
        return true
    }
}
