/// Reads the points of a session's agenda.
struct AgendaReader {
    let text: ActText
    let zone: Range<Int>

    private static let ordinals: [Phrase] = [
        "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "unico", "primero",
        "segundo",
        "tercero", "cuarto", "quinto", "sexto", "setimo", "septimo", "octavo", "noveno", "decimo",
    ]

    private static let numbered: [Phrase] = [
        "primer punto", "segundo punto", "tercer punto", "cuarto punto", "quinto punto", "sexto punto", "setimo punto",
        "septimo punto", "octavo punto", "noveno punto", "decimo punto", "punto unico", "unico punto",
    ]

    /// The points: those of the agenda's own list; else those that the order of the day takes up.
    func points() -> [Evidence] {
        let list = listed()
        if !list.isEmpty { return list.map { text.evidence($0) } }
        return (single() + taken()).map { text.evidence($0) }
    }

    /// The numbered lines under `AGENDA`.
    private func listed() -> [Range<Int>] {
        guard let head = text.lines.firstIndex(where: { isHead($0) }) else { return [] }
        var points: [Range<Int>] = []
        for index in head + 1..<max(head + 1, min(text.lines.count, head + 60)) {
            let line = text.lines[index].range
            if let start = pointOfList(line) {
                points.append(start..<line.upperBound)
            } else if let last = points.last, !text.lines[index].followsGap, !isStation(line) {
                points[points.count - 1] = last.lowerBound..<line.upperBound
            } else {
                break
            }
        }
        return points
    }

    private func isHead(_ line: Line) -> Bool {
        guard line.range.count < 60 else { return false }
        let start = line.range.lowerBound
        return text.end(ofAny: ["agenda", "puntos de agenda", "puntos de la agenda", "temas de agenda"], at: start)
            != nil
    }

    /// Where the words of `1. ...`, `2.- ...`, `a) ...` or `Primero: ...` start.
    private func pointOfList(_ line: Range<Int>) -> Int? {
        let figures = text.bytes[line].prefix { $0.isDigit }
        let start = line.lowerBound
        if (1...2).contains(figures.count) { return words(after: figures.endIndex, marked: true, to: line.upperBound) }
        if line.count > 3, text.bytes[start + 1] == ascii(")") {
            return words(after: start + 1, marked: true, to: line.upperBound)
        }
        guard let end = text.end(ofAny: Self.ordinals, at: start) else { return nil }
        return words(after: end, marked: true, to: line.upperBound)
    }

    private func isStation(_ line: Range<Int>) -> Bool {
        text.end(
            ofAny: ["despacho", "informes", "pedidos", "orden del dia", "lectura", "desarrollo"],
            at: line.lowerBound
        ) != nil
    }

    /// The words after `offset`: behind a mark, where one is needed.
    private func words(after offset: Int, marked: Bool, to limit: Int) -> Int? {
        let start = text.bytes[offset..<limit].firstIndex { $0.isWordByte } ?? limit
        let marks = text.bytes[offset..<start]
        let hasMark = marks.contains {
            $0 == ascii(".") || $0 == ascii(":") || $0 == ascii(",") || $0 == ascii(")") || $0 == ascii("-")
        }
        return start < limit && (hasMark || !marked) ? start : nil
    }
}

extension AgendaReader {
    /// `el único punto de la agenda: ...`.
    private func single() -> [Range<Int>] {
        guard
            let words = text.first(
                ofAny: ["unico punto de la agenda", "unico punto de agenda"],
                in: 0..<zone.upperBound
            ),
            let start = self.words(
                after: words.upperBound,
                marked: true,
                to: min(zone.upperBound, words.upperBound + 40)
            )
        else { return [] }
        return [start..<Sentence(text: text).end(after: start, to: zone.upperBound)]
    }

    /// `Punto uno: ...`, `Primer punto: ...`, and in the order of the day `Uno: ...`.
    private func taken() -> [Range<Int>] {
        let order = text.first("orden del dia", in: zone)?.upperBound ?? zone.upperBound
        var points: [Range<Int>] = []
        var index = zone.lowerBound
        while index < zone.upperBound {
            if isStart(index), let start = point(at: index, isInOrder: index >= order) {
                points.append(start..<end(from: start))
                index = start
            } else {
                index += 1
            }
        }
        return points
    }

    private func isStart(_ index: Int) -> Bool {
        guard index > 0, text.bytes[index].isLetter, !text.bytes[index - 1].isWordByte, text.isCapital(at: index) else {
            return false
        }
        let before = text.bytes[..<index].suffix(6).last { !$0.isBlank }
        return before.map { $0 == ascii(".") || $0 == ascii("-") || $0 == ascii(":") || $0.isLineEnd } ?? true
    }

    private func point(at index: Int, isInOrder: Bool) -> Int? {
        if let end = text.end(of: "punto", at: index), let number = ordinal(after: end) {
            return words(after: number, marked: true, to: zone.upperBound)
        }
        if let end = text.end(ofAny: Self.numbered, at: index) {
            return words(after: end, marked: true, to: zone.upperBound)
        }
        guard isInOrder, let end = text.end(ofAny: Self.ordinals, at: index), end < zone.upperBound,
            text.bytes[end] == ascii(":")
        else { return nil }
        return words(after: end, marked: true, to: zone.upperBound)
    }

    /// The end of the number behind `punto`: `uno`, `1`, `N° 1`.
    private func ordinal(after end: Int) -> Int? {
        let start = text.skipBlanks(from: end, to: zone.upperBound)
        guard start < zone.upperBound else { return nil }
        let sign = NumberSign.end(in: text.bytes, at: start, to: zone.upperBound)
        let next = text.skipBlanks(from: sign ?? start, to: zone.upperBound)
        let figures = text.bytes[next..<zone.upperBound].prefix { $0.isDigit }
        if (1...2).contains(figures.count) { return figures.endIndex }
        return text.end(ofAny: Self.ordinals, at: next)
    }

    /// A point's words end with its first sentence.
    private func end(from start: Int) -> Int {
        min(start + 240, Sentence(text: text).end(after: start, to: zone.upperBound))
    }
}
