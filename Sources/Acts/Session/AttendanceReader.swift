/// Reads who presided over a session and who attended it.
struct AttendanceReader {
    let text: ActText
    /// From the opening to the first station of the session.
    let zone: Range<Int>
    private let names: NameReader

    init(text: ActText, zone: Range<Int>) {
        self.text = text
        self.zone = zone
        names = NameReader(text: text)
    }

    private static let presidencies: [Phrase] = [
        "presidencia de", "presidencia del", "presidida por", "presidido por", "preside la sesion",
        "presidio la sesion",
        "dirigida por", "presidiendo la sesion", "presidiendo",
    ]

    /// Who presided: `bajo la presidencia de la señora Alcaldesa ...`.
    func president() -> Attendee? {
        guard let words = text.first(ofAny: Self.presidencies, in: zone),
            let name = names.name(from: words.upperBound, to: zone.upperBound), name.lowerBound - words.upperBound < 80
        else { return nil }
        return Attendee(
            name: text.printed(name),
            role: role(in: words.upperBound..<name.lowerBound)
                ?? role(in: name.upperBound..<min(name.upperBound + 30, zone.upperBound)),
            presence: .presente,
            evidence: text.evidence(words.lowerBound..<name.upperBound)
        )
    }

    private static let roles: [(Phrase, String)] = [
        ("teniente alcaldesa", "teniente alcaldesa"), ("teniente alcalde", "teniente alcalde"),
        ("alcaldesa", "alcaldesa"),
        ("alcalde", "alcalde"), ("regidora", "regidora"), ("regidor", "regidor"), ("primera regidora", "regidora"),
        ("primer regidor", "regidor"), ("secretaria general", "secretaria general"),
        ("secretario general", "secretario general"), ("secretaria", "secretaria"), ("secretario", "secretario"),
    ]

    private func role(in range: Range<Int>) -> String? {
        guard !range.isEmpty else { return nil }
        return Self.roles.first { text.first($0.0, in: range) != nil }?.1
    }
}

extension AttendanceReader {
    /// Who is named, and whether they were there; the last word on a person counts.
    func attendees() -> [Attendee] {
        var people = People()
        for attendee in lists() + rollCall() { people.add(attendee) }
        return people.all
    }

    private static let groups: [(words: Phrase, role: String)] = [
        ("regidores", "regidor"), ("regidoras", "regidora"), ("regidor", "regidor"), ("regidora", "regidora"),
    ]

    /// The names behind `los regidores`, `el regidor`.
    private func lists() -> [Attendee] {
        var found: [(offset: Int, attendee: Attendee)] = []
        for (words, role) in Self.groups {
            var index = zone.lowerBound
            while index < zone.upperBound, let word = text.first(words, in: index..<zone.upperBound) {
                index = word.upperBound
                let list = names.list(from: word.upperBound, to: zone.upperBound)
                for (position, name) in list.enumerated() where !isMarked(name) {
                    let next = position + 1 < list.count ? list[position + 1].lowerBound : zone.upperBound
                    found.append((name.lowerBound, attendee(name, role, after: word, before: next)))
                }
                index = max(index, list.last?.upperBound ?? index)
            }
        }
        return found.sorted { $0.offset < $1.offset }.map(\.attendee)
    }

    private func attendee(_ name: Range<Int>, _ role: String, after word: Range<Int>, before next: Int) -> Attendee {
        Attendee(
            name: text.printed(name),
            role: role,
            presence: presence(of: name, after: word, before: next),
            evidence: text.evidence(word.lowerBound..<name.upperBound)
        )
    }

    private static let absences: [Phrase] = [
        "inasistencia", "inasistencias", "ausencia", "ausente", "ausentes", "inasistentes", "inasistente", "faltaron",
        "falto", "no asistio", "no asistieron", "justifico", "con licencia", "de licencia", "licencia",
    ]

    private static let delays: [Phrase] = [
        "se conecta", "se conecto", "se incorporo", "se incorpora", "llego", "llega a", "tarde", "tardanza",
        "ingreso a",
        "ingresa a",
    ]

    /// Said in the words before the list, or right behind the name.
    private func presence(of name: Range<Int>, after word: Range<Int>, before next: Int) -> Attendee.Presence {
        let start = max(zone.lowerBound, word.lowerBound - 60)
        let before = Sentence(text: text).start(before: word.lowerBound, from: start)..<word.lowerBound
        let limit = min(next, zone.upperBound, name.upperBound + 70)
        let end = min(limit, Sentence(text: text).end(after: name.upperBound, to: limit))
        let after = text.bytes[name.upperBound..<max(name.upperBound, end)].prefix { $0 != ascii(";") }
        if !before.isEmpty, text.contains(Self.absences, in: before) { return .ausente }
        if text.contains(Self.delays, in: after.indices) { return .tarde }
        return text.contains(Self.absences, in: after.indices) ? .ausente : .presente
    }

    private static let calls: [(Phrase, Attendee.Presence)] = [
        ("presente", .presente), ("asistio", .presente), ("ausente", .ausente), ("falto", .ausente),
        ("inasistente", .ausente),
        ("licencia", .ausente), ("con licencia", .ausente), ("justificado", .ausente), ("tardanza", .tarde),
        ("tarde", .tarde),
        ("se conecta", .tarde), ("se incorpora", .tarde), ("se incorporo", .tarde),
    ]

    /// A roll call: `Jacinto Ñañez, presente; Hermógenes Purizaca, se conecta a las 18:20`.
    private func rollCall() -> [Attendee] {
        var found: [(offset: Int, attendee: Attendee)] = []
        for (words, presence) in Self.calls {
            var index = zone.lowerBound
            while index < zone.upperBound, let word = text.first(words, in: index..<zone.upperBound) {
                index = word.upperBound
                guard let name = called(before: word.lowerBound) else { continue }
                let evidence = text.evidence(name.lowerBound..<word.upperBound)
                let role = role(in: max(zone.lowerBound, name.lowerBound - 12)..<name.lowerBound)
                let attendee = Attendee(name: text.printed(name), role: role, presence: presence, evidence: evidence)
                found.append((name.lowerBound, attendee))
            }
        }
        return found.sorted { $0.offset < $1.offset }.map(\.attendee)
    }

    /// Whether a roll call's answer stands behind the name, so that ``rollCall()`` reads it.
    private func isMarked(_ name: Range<Int>) -> Bool {
        Self.calls.contains { words, _ in
            text.first(words, in: name.upperBound..<min(zone.upperBound, name.upperBound + 24))
                .map { called(before: $0.lowerBound) == name } ?? false
        }
    }

    /// The name of two words or more that ends right before `offset`, but for a mark: `,`, `:`, `(` or `-`.
    private func called(before offset: Int) -> Range<Int>? {
        var end = offset
        while end > zone.lowerBound, text.bytes[end - 1].isBlank || text.bytes[end - 1] == 0x0A { end -= 1 }
        guard end > zone.lowerBound, Self.marks.contains(text.bytes[end - 1]) else { return nil }
        let lowest = max(zone.lowerBound, end - 90)
        let start = text.bytes[lowest..<end - 1].lastIndex { Self.bounds.contains($0) }.map { $0 + 1 } ?? lowest
        guard let name = names.name(from: start, to: end - 1) else { return nil }
        guard text.trimmed(name.upperBound..<end).isEmpty else { return nil }
        return text.bytes[name].contains { $0.isBlank || $0 == 0x0A } ? name : nil
    }

    private static let marks = Set(",:(-.".utf8)
    private static let bounds = Set(";.:,(\u{0C}".utf8)
}

/// People, each once.
private struct People {
    private(set) var all: [Attendee] = []

    /// Adds a person; one that is known by a longer name changes only in whether they were there.
    mutating func add(_ attendee: Attendee) {
        let words = Self.words(attendee.name)
        guard let known = all.firstIndex(where: { words.isSubset(of: Self.words($0.name)) }) else {
            all.append(attendee)
            return
        }
        guard attendee.presence != .presente else { return }
        all[known].presence = attendee.presence
        all[known].evidence = attendee.evidence
    }

    private static func words(_ name: String) -> Set<[UInt8]> {
        Set(name.split(whereSeparator: { $0 == " " }).map { FoldedName(String($0)).letters })
    }
}
