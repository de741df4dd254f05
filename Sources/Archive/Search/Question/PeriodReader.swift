import Acts

/// A stretch of time that a query asks for.
struct AskedPeriod: Equatable, Sendable {
    /// `nil` where it is open.
    var from: ActDate?
    var to: ActDate?
    /// Whether the words can mean nothing else; `arbitrios 2019` may mean acts of 2018.
    var isCertain: Bool

    /// Whether it is known to the year only.
    private var isYears: Bool { from?.month == nil && to?.month == nil }

    /// As a range is written: `2015..2018`.
    var written: String {
        let ends = [from?.iso ?? "", to?.iso ?? ""]
        return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "..")
    }

    /// Acts of the period: by their date; where it is years, also by the year of their number.
    var node: QueryNode {
        let range = FieldValue.range(from: from?.lowest, to: to?.highest, written: written)
        return isYears ? .or([.field(.year, range), .field(.date, range)]) : .field(.date, range)
    }
}

/// Reads periods that are written in words: `entre 2015 y 2018`, `desde marzo de 2019`, `antes de 2010`.
///
/// What depends on today's date (`últimos años`) is left alone: an answer must be the same tomorrow.
struct PeriodReader {
    let words: AskedWords

    struct Found: Equatable {
        var period: AskedPeriod
        /// The index after its last word.
        var end: Int
    }

    /// The period whose first word is at `index`.
    func period(at index: Int) -> Found? {
        guard !isOfAnother(index) else { return nil }
        return between(index) ?? span(index) ?? open(index) ?? decade(index) ?? single(index)
    }

    /// `ejercicio 2019`, `gestión 2019-2022`, `para el 2019`: what an act is about, not when it was made.
    private func isOfAnother(_ index: Int) -> Bool {
        var before = index - 1
        while let word = words[before], Self.articles.contains(word.text) { before -= 1 }
        guard let word = words[before] else { return false }
        return Self.purposes.contains(word.text) || (words[index]?.isJoined ?? false)
    }

    private static let articles: Set<String> = ["de", "del", "el", "la", "los", "ano", "anos", "fiscal", "anual"]
    private static let purposes: Set<String> = [
        "para", "ejercicio", "ejercicios", "periodo", "periodos", "gestion", "campana", "presupuesto", "plan", "tupa",
    ]
}

extension PeriodReader {
    /// `entre 2015 y 2018`, `entre enero y marzo de 2020`.
    private func between(_ index: Int) -> Found? {
        guard words[index]?.text == "entre" else { return nil }
        return range(from: index + 1, joining: ["y", "e", "a"])
    }

    /// `de 2015 a 2018`, `desde enero hasta marzo de 2020`, `2015 al 2018`.
    private func span(_ index: Int) -> Found? {
        let start = words.end(ofOneOf: Self.beginnings, at: index) ?? index
        if let years = joinedYears(start) { return years }
        return range(from: start, joining: ["a", "al", "hasta"])
    }

    private static let beginnings = [[String]]("desde; del; de; desde el; desde el ano; del ano; los anos; anos")

    private func joinedYears(_ index: Int) -> Found? {
        guard let from = words[index]?.year, let next = words[index + 1], next.isJoined, let to = next.year, from < to
        else { return nil }
        guard words[index + 2]?.isJoined != true else { return nil }
        let period = AskedPeriod(from: ActDate(year: from), to: ActDate(year: to), isCertain: false)
        return Found(period: period, end: index + 2)
    }

    private func range(from index: Int, joining: Set<String>) -> Found? {
        guard let first = point(index), let word = words[first.end], joining.contains(word.text) else { return nil }
        guard let second = point(first.end + 1), let year = second.year else { return nil }
        let from = first.date(inYear: first.year ?? year)
        let to = second.date(inYear: year)
        guard from.lowest <= to.highest else { return nil }
        return Found(period: AskedPeriod(from: from, to: to, isCertain: true), end: second.end)
    }

    /// `desde 2019`, `a partir de marzo de 2019`, `después de 2010`, `hasta 2015`, `antes del 2010`.
    private func open(_ index: Int) -> Found? {
        for edge in Self.edges {
            guard let start = words.end(ofOneOf: edge.words, at: index), let point = point(start),
                let year = point.year
            else { continue }
            let date = point.date(inYear: year)
            guard let moved = edge.excludes ? date.moved(by: edge.isStart ? 1 : -1) : date else { return nil }
            let period =
                edge.isStart
                ? AskedPeriod(from: moved, to: nil, isCertain: true)
                : AskedPeriod(from: nil, to: moved, isCertain: true)
            return Found(period: period, end: point.end)
        }
        return nil
    }

    private struct Edge {
        let words: [[String]]
        /// Whether it tells where the period begins, not where it ends.
        let isStart: Bool
        /// Whether the day, month or year that is named isn't in it.
        let excludes: Bool
    }

    private static let edges = [
        Edge(
            words: [[String]]("desde; a partir de; a partir del; de; del").filter { $0 != ["de"] && $0 != ["del"] },
            isStart: true,
            excludes: false
        ),
        Edge(
            words: [[String]]("despues de; despues del; posterior a; posteriores a; posterior al; posteriores al"),
            isStart: true,
            excludes: true
        ),
        Edge(words: [[String]]("hasta"), isStart: false, excludes: false),
        Edge(
            words: [[String]]("antes de; antes del; anterior a; anteriores a; anterior al; anteriores al; previas a"),
            isStart: false,
            excludes: true
        ),
    ]

    /// `los años 90`, `la década de 1980`, `la década del noventa`.
    private func decade(_ index: Int) -> Found? {
        guard let start = words.end(ofOneOf: Self.decadeWords, at: index), let word = words[start] else { return nil }
        let named = Self.decades[word.text] ?? word.figures.map { $0 < 100 ? 1900 + $0 : $0 }
        guard let first = named, first.isMultiple(of: 10), (1900...2090).contains(first) else { return nil }
        let period = AskedPeriod(from: ActDate(year: first), to: ActDate(year: first + 9), isCertain: true)
        return Found(period: period, end: start + 1)
    }

    private static let decadeWords = [[String]](
        "en los anos; de los anos; los anos; anos; la decada de; la decada del; la decada de los; de la decada de; "
            + "de la decada del; en la decada de; en la decada del; decada de; decada del; de los; en los"
    )
    private static let decades = [
        "sesenta": 1960, "setenta": 1970, "ochenta": 1980, "noventa": 1990, "veinte": 2020,
    ]

    /// `en 2019`, `de marzo del 2020`, `del 12 de marzo de 2020`, `2019`.
    private func single(_ index: Int) -> Found? {
        let start = words.end(ofOneOf: Self.prepositions, at: index) ?? index
        guard let point = point(start), let year = point.year else { return nil }
        let isCertain = point.month != nil || Self.certain.contains(words[index]?.text ?? "")
        let date = point.date(inYear: year)
        if point.month == nil, let (last, end) = followingYears(year, at: point.end) {
            let period = AskedPeriod(from: date, to: ActDate(year: last), isCertain: isCertain)
            return Found(period: period, end: end)
        }
        return Found(period: AskedPeriod(from: date, to: date, isCertain: isCertain), end: point.end)
    }

    /// `2022 y 2023`, `2021, 2022 y 2023`: the last of years that follow each other, and the index after it.
    private func followingYears(_ first: Int, at index: Int) -> (last: Int, end: Int)? {
        var (last, end, isJoined) = (first, index, false)
        while let word = words[end] {
            let isConjunction = Self.conjunctions.contains(word.text)
            guard let year = words[isConjunction ? end + 1 : end]?.year, year == last + 1 else { break }
            (last, end, isJoined) = (year, end + (isConjunction ? 2 : 1), isJoined || isConjunction)
        }
        return isJoined ? (last, end) : nil
    }

    private static let conjunctions: Set<String> = ["y", "e", "o", "u"]
    private static let prepositions = [[String]]("en; de; del; durante; en el mes de; del mes de; de el; en el; el")
    private static let certain: Set<String> = ["en", "durante"]
}

extension PeriodReader {
    /// A day, month or year as it stands there.
    private struct Point {
        var day: Int?
        var month: Int?
        var year: Int?
        var end: Int

        func date(inYear year: Int) -> ActDate { ActDate(year: year, month: month, day: day) }
    }

    /// `2019`, `el año 2019`, `marzo`, `marzo del 2020`, `12 de marzo de 2020`, `12/03/2020`, `2020-03-12`.
    private func point(_ index: Int) -> Point? {
        let start = words.end(ofOneOf: [["el"], ["la"], ["los"], ["el", "dia"]], at: index) ?? index
        return figureDate(start) ?? dayAndMonth(start) ?? month(start, day: nil) ?? year(start)
    }

    private func year(_ index: Int) -> Point? {
        let start = words.end(ofOneOf: [["ano"], ["el", "ano"]], at: index) ?? index
        guard let word = words[start], let year = word.year, !word.isJoined, words[start + 1]?.isJoined != true else {
            return nil
        }
        return Point(year: year, end: start + 1)
    }

    private func dayAndMonth(_ index: Int) -> Point? {
        guard let day = words[index]?.figures, (1...31).contains(day), words[index + 1]?.text == "de" else {
            return nil
        }
        return month(index + 2, day: day)
    }

    private func month(_ index: Int, day: Int?) -> Point? {
        guard let word = words[index], let month = Self.months[word.text] else { return nil }
        let after = words.end(ofOneOf: Self.beforeYear, at: index + 1) ?? index + 1
        guard let year = words[after]?.year else { return Point(day: day, month: month, end: index + 1) }
        return Point(day: day, month: month, year: year, end: after + 1)
    }

    private static let beforeYear = [[String]]("de; del; del ano; de el ano; ano")

    private func figureDate(_ index: Int) -> Point? {
        guard let first = words[index], let second = words[index + 1], let third = words[index + 2],
            second.isJoined, third.isJoined, let month = second.figures, (1...12).contains(month)
        else { return nil }
        let (day, year) = first.year == nil ? (first.figures, third.year) : (third.figures, first.year)
        guard let day, let year, (1...31).contains(day) else { return nil }
        return Point(day: day, month: month, year: year, end: index + 3)
    }

    private static let months: [String: Int] = {
        let names = "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"
        var months = ["septiembre": 9]
        for (index, name) in names.split(separator: " ").enumerated() { months[String(name)] = index + 1 }
        return months
    }()
}

extension ActDate {
    /// The day, month or year so many after it; `nil` where the calendar has none such.
    fileprivate func moved(by step: Int) -> ActDate? {
        guard let month else { return ActDate(year: year + step) }
        guard let day else {
            let months = year * 12 + month - 1 + step
            return ActDate(year: months / 12, month: months % 12 + 1)
        }
        let next = ActDate(year: year, month: month, day: day + step)
        if day + step >= 1, next.isPossible { return next }
        guard let other = ActDate(year: year, month: month).moved(by: step), let otherMonth = other.month else {
            return nil
        }
        let last = ActDate.days(in: otherMonth, of: other.year)
        return ActDate(year: other.year, month: otherMonth, day: step > 0 ? 1 : last)
    }
}
