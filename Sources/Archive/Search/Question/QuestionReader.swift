import Acts

/// Reads words that stand one after the other.
struct QuestionReader {
    let words: AskedWords
    /// The words that were understood.
    private(set) var taken: [Bool]
    private(set) var filters: [Filter] = []
    private(set) var nodes: [QueryNode] = []

    private let text: String
    private let offset: Int
    private var numbers: [AskedNumber] = []

    struct Filter {
        var field: QueryField
        var value: String
        var words: Range<Int>
        var node: QueryNode
    }

    /// `text` is where `words` are from, and stands at `offset` in the query.
    init(_ words: AskedWords, text: String, offset: Int) {
        self.words = words
        self.text = text
        self.offset = offset
        taken = Array(repeating: false, count: words.count)
    }

    mutating func read() {
        readNumbers()
        readRelation()
        readType()
        readPeriods()
        readLooseNumber()
        for number in numbers { take(number) }
        dropAsking()
        if !filters.isEmpty || !nodes.isEmpty { dropJoints() }
    }

    private mutating func take(_ range: Range<Int>) {
        for index in range { taken[index] = true }
    }

    private func isFree(_ range: Range<Int>) -> Bool { !range.contains { taken[$0] } }
}

extension QuestionReader {
    /// Numbers as acts cite each other, and as people type them.
    private mutating func readNumbers() {
        let whole = NumberReference.parse(text).map { [$0] }
        for reference in whole ?? NumberReference.all(in: text) {
            guard let range = range(of: reference) else { continue }
            numbers.append(AskedNumber.completing(reference, at: range, of: words))
            take(numbers[numbers.count - 1].words)
        }
        for index in 0..<words.count where !taken[index] {
            guard let number = AskedNumber.number(at: index, of: words), isFree(number.words) else { continue }
            numbers.append(number)
            take(number.words)
        }
    }

    private func range(of reference: NumberReference) -> Range<Int>? {
        let source = reference.range.lowerBound + offset..<reference.range.upperBound + offset
        let inside = words.words.indices.filter { words.words[$0].range.overlaps(source) }
        guard let first = inside.first, let last = inside.last else { return nil }
        // What hangs on the number by a dash is part of it: `2187-2019-MML`.
        var end = last + 1
        while let word = words[end], word.isJoined { end += 1 }
        return first..<end
    }

    private mutating func take(_ number: AskedNumber) {
        nodes.append(.number(number.reference, words: number.words.map { words.words[$0].text }))
    }

    /// `qué ordenanza derogó la 602`, `que modifica la ordenanza 163`.
    private mutating func readRelation() {
        for index in 0..<words.count where !taken[index] {
            let starts = numbers.map(\.words.lowerBound) + bareNumbers()
            guard let relation = AskedRelation.relation(at: index, of: words, before: starts) else { continue }
            let start = relation.words.upperBound
            let reference: NumberReference
            if let known = numbers.firstIndex(where: { $0.words.lowerBound == start }) {
                reference = numbers[known].reference
                numbers.remove(at: known)
            } else {
                guard let figures = words[start]?.figures else { continue }
                let type = AskedTypeTable.type(at: typeStart, of: words)?.type.types
                reference = NumberReference(type: type?.count == 1 ? type?.first : nil, value: figures)
                take(start..<start + 1)
            }
            take(relation.words)
            nodes.append(.relation(relation.relations, of: reference, verb: relation.verb))
            return
        }
    }

    /// `resolución Indecopi n° 274`, `ordenanza mascotas 151`: with a type, a lone figure is the number of the act.
    private mutating func readLooseNumber() {
        guard numbers.isEmpty, let type = filters.first(where: { $0.field == .type }) else { return }
        let figures = words.words.indices.filter { !taken[$0] && words.words[$0].figures != nil }
        guard figures.count == 1, let index = figures.first, let value = words.words[index].figures,
            words.words[index].year == nil, !words.words[index].isJoined
        else { return }
        let reference = NumberReference(type: ActType(rawValue: type.value), value: value)
        let sign = words[index - 1].map { ["n", "no", "nro", "numero"].contains($0.text) } ?? false
        let range = (sign ? index - 1 : index)..<index + 1
        take(range)
        numbers.append(AskedNumber(reference: reference, words: range))
    }

    private func bareNumbers() -> [Int] {
        words.words.indices.filter { index in
            let before = words[index - 1]?.text ?? ""
            return !taken[index] && words.words[index].figures != nil && words.words[index].year == nil
                && ["la", "el", "al", "del", "n", "numero"].contains(before)
        }
    }
}

extension QuestionReader {
    /// The first word that isn't the way a question begins: `qué`, `busco las` ...
    private var typeStart: Int {
        words.words.firstIndex { !QuestionWords.openings.contains($0.text) } ?? words.count
    }

    /// A type at the head of the question; or at its end, after nothing that makes it part of the matter.
    private mutating func readType() {
        if take(typeAt: typeStart, isLast: false) { return }
        for index in stride(from: words.count - 1, to: max(typeStart, words.count - 5), by: -1) where !taken[index] {
            guard let found = AskedTypeTable.type(at: index, of: words), found.end == words.count else { continue }
            if let before = words[index - 1], QuestionWords.links.contains(before.text) { continue }
            if take(typeAt: index, isLast: true) { return }
        }
    }

    private mutating func take(typeAt index: Int, isLast: Bool) -> Bool {
        guard let (type, end) = AskedTypeTable.type(at: index, of: words), isFree(index..<end) else { return false }
        var after = end
        while let word = words[after], QuestionWords.participles.contains(word.text) { after += 1 }
        let period =
            isLast
            ? nil
            : PeriodReader(words: words).period(at: after).flatMap { found in
                isFree(after..<found.end) ? found : nil
            }
        guard type.isCertain || period != nil else { return false }
        filters.append(Filter(field: .type, value: type.name, words: index..<end, node: type.node))
        take(index..<after)
        if !isLast { take(0..<index) }
        guard let period else { return true }
        // Right after the type, a year is the act's own.
        add(period.period, after..<period.end)
        return true
    }

    private mutating func readPeriods() {
        let reader = PeriodReader(words: words)
        for index in 0..<words.count where !taken[index] {
            guard let found = reader.period(at: index), isFree(index..<found.end) else { continue }
            if found.period.isCertain {
                add(found.period, index..<found.end)
            } else if words.count > found.end - index {
                let typed = (index..<found.end).filter { words.words[$0].year != nil }.map { words.words[$0].text }
                take(index..<found.end)
                nodes.append(.time(found.period.node, words: typed, written: found.period.written))
            }
        }
    }

    private mutating func add(_ period: AskedPeriod, _ range: Range<Int>) {
        let isYears = period.from?.month == nil && period.to?.month == nil
        filters.append(
            Filter(field: isYears ? .year : .date, value: period.written, words: range, node: period.node)
        )
        take(range)
    }

    /// `quiero saber`, `busco`: said to a person, not looked for.
    private mutating func dropAsking() {
        let asking = words.words.prefix { QuestionWords.asking.contains($0.text) }.count
        if asking < words.count { take(0..<asking) }
    }

    /// Words beside what was understood that joined it to the rest: `sobre`, `que`, `de`.
    private mutating func dropJoints() {
        for index in 0..<words.count where !taken[index] && QuestionWords.links.contains(words.words[index].text) {
            let isBeside = index == 0 || taken[index - 1] || index + 1 == words.count || taken[index + 1]
            if isBeside { taken[index] = true }
        }
    }
}
