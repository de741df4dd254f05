import Analysis

/// An act's reference as it stands in a text.
struct FoundReference: Sendable {
    var type: ActType?
    /// Whether another body's norm is named (`D.S.`, `Ley`).
    var isForeign: Bool
    var number: ParsedNumber
    /// From the name to the end of the number.
    var range: Range<Int>
}

/// Finds references to acts: a name or abbreviation with a number, lists of numbers under one name, codes.
struct ReferenceScanner {
    let bytes: [UInt8]
    /// Whether `da 14` counts; in prose an abbreviation needs its points, a number sign, a year or initials.
    var isTerse = false

    /// The references of `range`, in their order.
    func references(in range: Range<Int>) -> [FoundReference] {
        var found: [FoundReference] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let isStart = index == 0 || !bytes[index - 1].isWordByte
            guard isStart, bytes[index].isWordByte else {
                index += 1
                continue
            }
            let here = references(at: index, to: range.upperBound)
            found += here
            index = max(index + 1, here.last?.range.upperBound ?? 0)
        }
        return found
    }

    private func references(at index: Int, to limit: Int) -> [FoundReference] {
        if let code = CodeScanner(bytes: bytes).reference(at: index, to: limit) { return [code] }
        guard let second = secondLetter(after: index, to: limit) else { return [] }
        for name in ReferenceNames.byLetter[bytes[index]] where name.letters[1] == second {
            guard let end = end(of: name, at: index, to: limit) else { continue }
            guard let number = number(after: end, of: name, to: limit), isMeant(name, number, at: index) else {
                if name.isAbbreviation { continue }
                return []
            }
            return list(name, first: number, from: index, to: limit)
        }
        return []
    }

    /// The letter that a name's second must be: one look for all the names of a letter.
    private func secondLetter(after index: Int, to limit: Int) -> UInt8? {
        bytes[(index + 1)..<limit].prefix(4).first { !$0.isBlank && !$0.isLineEnd && $0 != ascii(".") }
    }

    private func isMeant(_ name: ReferenceNames.Name, _ number: ParsedNumber, at index: Int) -> Bool {
        guard name.isAbbreviation, !isTerse, number.year == nil, number.suffix == nil else { return true }
        let between = bytes[index..<number.range.lowerBound]
        return between.contains(ascii(".")) || between.contains(ascii("*")) || between.count > name.letters.count + 2
    }

    /// The end of `name` at `index`; points and blanks between its letters don't count.
    private func end(of name: ReferenceNames.Name, at index: Int, to limit: Int) -> Int? {
        var next = index
        for (position, letter) in name.letters.enumerated() {
            if position > 0 {
                let start = next
                while next < limit, next - start < 3,
                    bytes[next].isBlank || bytes[next].isLineEnd || bytes[next] == ascii(".")
                {
                    next += 1
                }
            }
            guard next < limit, bytes[next] == letter else { return nil }
            next += 1
        }
        guard next < limit else { return nil }
        let isStuckSign = bytes[next] == ascii("n") && next + 1 < limit && !bytes[next + 1].isLetter
        return bytes[next].isLetter && !isStuckSign ? nil : next
    }

    private static let qualifiers: [[UInt8]] = ["municipal", "distrital", "provincial", "concejo"].map {
        Array($0.utf8)
    }

    private func number(after end: Int, of name: ReferenceNames.Name, to limit: Int) -> ParsedNumber? {
        var start = skip(end, limit)
        for word in Self.qualifiers where bytes[start..<limit].starts(with: word) {
            start = skip(start + word.count, limit)
        }
        guard start < limit else { return nil }
        let sign = NumberSign.endOfSign(in: bytes, at: start, to: limit)
        let afterSign = skip(sign ?? start, limit)
        if sign == nil, !name.isAbbreviation, endsSentence(end..<afterSign) { return nil }
        guard afterSign < limit, bytes[afterSign].isDigit || isPrefixed(afterSign, limit) else { return nil }
        return NumberScanner(bytes: bytes, limit: limit, joinsFigures: false).number(at: afterSign)
    }

    /// `... las ordenanzas. 5`: a point or a line's end parts the figure from the name.
    private func endsSentence(_ range: Range<Int>) -> Bool {
        bytes[range].contains { $0 == ascii(".") || $0.isLineEnd || $0 == ascii(":") }
    }

    private func isPrefixed(_ index: Int, _ limit: Int) -> Bool {
        if bytes[index] == ascii("d"), index + 3 < limit { return bytes[index + 1].isDigit || bytes[index + 2].isDigit }
        return index + 3 < limit && bytes[index].isLetter && bytes[index + 1].isLetter && bytes[index + 2] == 0x20
            && bytes[index + 3].isDigit
    }

    private func skip(_ index: Int, _ limit: Int) -> Int {
        var next = index
        while next < limit, next - index < 5, !bytes[next].isWordByte, bytes[next] != ascii(","),
            bytes[next] != ascii(";")
        {
            next += 1
        }
        return next
    }
}

extension ReferenceScanner {
    /// `Nos. 206, 207 y 208-2019-A/MDX`: the numbers of a list; year and initials of the last hold for all.
    private func list(
        _ name: ReferenceNames.Name,
        first: ParsedNumber,
        from index: Int,
        to limit: Int
    ) -> [FoundReference] {
        var numbers = [first]
        if name.isPlural {
            while numbers.count < 40,
                let next = nextNumber(after: numbers[numbers.count - 1].range.upperBound, to: limit)
            {
                numbers.append(next)
            }
        }
        if let last = numbers.last, numbers.count > 1 { spread(last, over: &numbers) }
        return numbers.enumerated().map { position, number in
            let start = position == 0 ? index : number.range.lowerBound
            return FoundReference(
                type: name.isForeign ? .otro : name.type ?? resolution(number),
                isForeign: name.isForeign,
                number: number,
                range: start..<number.range.upperBound
            )
        }
    }

    /// `Res. N° 12-2020-A/MDX`: the office in the number tells whose resolution it is.
    private func resolution(_ number: ParsedNumber) -> ActType? {
        if number.organs.contains(where: { ["A", "AL", "ALC"].contains($0) }) { return .resolucionDeAlcaldia }
        return number.organs.contains { $0.hasPrefix("G") || $0.hasPrefix("SG") } ? .resolucionGerencial : nil
    }

    private func nextNumber(after end: Int, to limit: Int) -> ParsedNumber? {
        var index = end
        while index < limit, bytes[index].isBlank || bytes[index].isLineEnd || bytes[index] == ascii(",") { index += 1 }
        guard index > end, index < limit else { return nil }
        if bytes[index] == ascii("y") || bytes[index] == ascii("e"), index + 1 < limit, !bytes[index + 1].isWordByte {
            index = skip(index + 1, limit)
        }
        if let sign = NumberSign.end(in: bytes, at: index, to: limit) { index = skip(sign, limit) }
        guard index < limit, bytes[index].isDigit else { return nil }
        return NumberScanner(bytes: bytes, limit: limit, joinsFigures: false).number(at: index)
    }

    private func spread(_ last: ParsedNumber, over numbers: inout [ParsedNumber]) {
        for index in numbers.indices {
            if numbers[index].year == nil { numbers[index].year = last.year }
            if numbers[index].suffix == nil { numbers[index].suffix = last.suffix }
        }
    }
}

/// Reads codes: `MDSJ-ORD-2020-0646`, `MDSJ-ACT-2019-ORD-0012`.
struct CodeScanner {
    let bytes: [UInt8]

    /// The code that starts at `index`.
    func reference(at index: Int, to limit: Int) -> FoundReference? {
        guard startsCode(at: index, to: limit) else { return nil }
        let end = bytes[index..<limit].prefix { $0.isWordByte || $0 == ascii("-") }.endIndex
        let parts = bytes[index..<end].split(separator: ascii("-"), omittingEmptySubsequences: false)
        guard parts.count >= 4, let type = Self.types[Array(parts[1])], let year = MonthDate.value(parts[2]),
            parts[2].count == 4, let last = parts.count > 4 && parts[3].count == 3 ? parts[4...].first : parts[3]
        else { return nil }
        let figures = last.prefix { $0.isDigit }
        guard figures.count >= 4, last.count - figures.count <= 1, let value = MonthDate.value(figures) else {
            return nil
        }
        let initials = String(decoding: parts[0], as: UTF8.self).uppercased()
        let letter = last.dropFirst(figures.count)
        var number = ParsedNumber(range: index..<last.endIndex, figuresEnd: figures.endIndex, value: value)
        number.year = year == 0 ? nil : year
        number.letter = letter.isEmpty ? nil : String(decoding: letter, as: UTF8.self).uppercased()
        number.suffix = initials == "XX" ? nil : initials
        return FoundReference(type: type, isForeign: false, number: number, range: index..<last.endIndex)
    }

    /// Initials, a dash, three letters, a dash.
    private func startsCode(at index: Int, to limit: Int) -> Bool {
        var dash = index
        while dash < limit, dash - index < 12, bytes[dash].isWordByte { dash += 1 }
        return dash + 4 < limit && bytes[dash] == ascii("-") && bytes[dash + 4] == ascii("-")
    }

    private static let types: [[UInt8]: ActType] = Dictionary(
        uniqueKeysWithValues: ActType.allCases.map { (Array($0.letters.lowercased().utf8), $0) }
    )
}
