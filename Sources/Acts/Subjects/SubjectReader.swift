import Analysis

/// Says what an act is about, from its title and its first operative article.
struct SubjectReader {
    /// The title, folded.
    private let title: [[UInt8]]
    /// The first operative article, folded.
    private let article: [[UInt8]]

    /// How many subjects an act may have.
    private static let limit = 3

    /// The kind of act.
    private let type: ActType
    private let table: SubjectTable

    init(title: String, type: ActType, article: String, scheme: SubjectScheme = .municipal) {
        self.type = type
        table = scheme.table
        self.title = Self.words(title)
        self.article = Self.words(article)
    }

    private static func words(_ text: String) -> [[UInt8]] {
        SubjectWords.evened(withoutOrgans(FoldedText(text).bytes.split { !$0.isWordByte }.map { Array($0) }))
    }

    /// The words without the names of organs: "Encargar a la Gerencia de Seguridad Ciudadana" is not about security.
    private static func withoutOrgans(_ words: [[UInt8]]) -> [[UInt8]] {
        var words = words
        var index = 0
        while index < words.count {
            guard organs.contains(words[index]), index + 2 < words.count, words[index + 1] == Array("de".utf8) else {
                index += 1
                continue
            }
            let end = words[(index + 2)...].prefix(6).firstIndex { endsOrgan.contains($0) } ?? index + 4
            for place in index + 2..<min(end, words.count) { words[place] = [] }
            index = max(end, index + 1)
        }
        return words
    }

    private static let organs: Set<[UInt8]> = Set(
        "gerencia subgerencia gerente subgerente oficina jefe unidad division departamento ministerio"
            .split(separator: " ").map { Array($0.utf8) }
    )

    /// What an organ's name is not made of.
    private static let endsOrgan: Set<[UInt8]> = Set(
        """
        a al el en que para por con su sus cuyo es del ante como se la las los un una conforme municipal funcion \
        funciones
        """.split(separator: " ").map { Array($0.utf8) }
    )

    /// The subjects, most fitting first; none where no word shows one.
    func subjects() -> [Reading<Subject>] {
        let scores = scores()
        var ranked = scores.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.prefix(Self.limit)
        guard let best = ranked.first?.value else { return prior().map { [$0] } ?? [] }
        ranked = ranked.prefix { $0.value >= best * 0.45 }
        var found = ranked.map { part, score in
            Reading(table.parts[part].subject, confidence: confidence(score, best))
        }
        if let prior = prior() {
            found.removeAll { $0.value.code == prior.value.code }
            found = Array(([prior] + found).prefix(Self.limit))
        }
        return found
    }

    /// Whether words of the title show the subject, by a rule or a keyword.
    func isShownByTitle(_ subject: Subject) -> Bool {
        if SubjectRule.all.contains(where: { $0.code == subject.code && $0.fits(title) }) { return true }
        var scores: [Int: Double] = [:]
        add(title, weight: 1, to: &scores)
        return scores.keys.contains { table.parts[$0].subject.code == subject.code }
    }

    /// What a rule decides before words are counted.
    private func prior() -> Reading<Subject>? {
        if type == .actaDeSesion { return table.subject("CON-09").map { Reading($0, confidence: 0.88) } }
        for rule in SubjectRule.all where rule.fits(title) || rule.fits(article) {
            return table.subject(rule.code).map { Reading($0, confidence: 0.88) }
        }
        return nil
    }

    private func confidence(_ score: Double, _ best: Double) -> Double {
        min(0.85, 0.4 + score / 14) * (score == best ? 1 : 0.85)
    }

    /// Points for each part: a word of the title counts three times one of the article, long phrases more than short.
    private func scores() -> [Int: Double] {
        var scores: [Int: Double] = [:]
        add(title, weight: 3, to: &scores)
        add(article, weight: 1, to: &scores)
        weighTaxes(&scores)
        for part in scores.keys where Self.forms.contains(table.parts[part].subject.code) {
            scores[part, default: 0] *= 0.4
        }
        let groups = weakGroups()
        for part in scores.keys where groups.contains(table.parts[part].group) {
            scores[part, default: 0] += 0.5
        }
        return supported(scores)
    }

    /// Parts of one subject support each other: "predial" and "cuota" are both about taxes.
    private func supported(_ scores: [Int: Double]) -> [Int: Double] {
        var sums: [String: Double] = [:]
        // In order: sums of fractions depend on it, and what is read twice must be read alike.
        for (part, score) in scores.sorted(by: { $0.key < $1.key }) {
            sums[table.parts[part].group, default: 0] += score
        }
        return Dictionary(
            uniqueKeysWithValues: scores.map { part, score in
                (part, score + 0.3 * (sums[table.parts[part].group, default: score] - score))
            }
        )
    }

    /// What is taxed (cleaning, parks, pensioners) stands behind the tax.
    private func weighTaxes(_ scores: inout [Int: Double]) {
        let isTax = scores.contains { part, score in
            table.parts[part].group == "TRI" && score >= 3 && table.parts[part].subject.code != "TRI-04"
        }
        guard isTax else { return }
        for part in scores.keys
        where ["AMB", "SEG", "SOC", "OBR", "SAL", "GRD", "EDU", "PAR", "COM"].contains(table.parts[part].group) {
            scores[part, default: 0] *= 0.5
        }
    }

    private func add(_ words: [[UInt8]], weight: Double, to scores: inout [Int: Double]) {
        var seen: Set<[[UInt8]]> = []
        let purpose = words.dropFirst(3).firstIndex { Self.purposes.contains($0) } ?? words.count
        for index in words.indices where !words[index].isEmpty {
            for keyword in table.keywords[words[index].prefix(3)] ?? [] where matches(keyword, words, at: index) {
                guard seen.insert(keyword.words + [[UInt8(truncatingIfNeeded: keyword.part)]]).inserted else {
                    continue
                }
                let place = index > purpose ? 0.7 : index < 4 ? 2.2 : index < 6 ? 1.4 : index < 12 ? 1.2 : 1
                scores[keyword.part, default: 0] += weight * place * keyword.weight
            }
        }
    }

    /// What says how a thing is done, not what it is about: directives, committees, appeals and nullity.
    private static let forms: Set<String> = ["ORG-04", "ORG-06", "SAN-04"]

    /// What follows says why, for whom, when: "amnistía tributaria por aniversario".
    private static let purposes: Set<[UInt8]> = Set(
        "por para durante mediante".split(separator: " ").map { Array($0.utf8) }
    )

    private func matches(_ keyword: SubjectTable.Keyword, _ words: [[UInt8]], at index: Int) -> Bool {
        guard index + keyword.words.count <= words.count else { return false }
        return keyword.words.indices.allSatisfy { WordPattern.matches(keyword.words[$0], words[index + $0]) }
    }

    private func weakGroups() -> Set<String> {
        Set((title + article.prefix(60)).flatMap { table.weak[$0] ?? [] })
    }
}

/// A word with `*` for any ending.
enum WordPattern {
    /// Whether `word` is one that `pattern` means.
    static func matches(_ pattern: [UInt8], _ word: [UInt8]) -> Bool {
        guard pattern.last == ascii("*") else { return pattern == word }
        return word.starts(with: pattern.dropLast())
    }
}
