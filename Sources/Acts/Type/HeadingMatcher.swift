/// Compares the start of a line with the names of ``HeadingTable``.
struct HeadingMatcher {
    let text: ActText

    /// A name, and where it ends in the text.
    struct Match {
        var name: HeadingName
        var end: Int
        var distance: Int
    }

    /// The longest name that stands at `offset` as written; blanks and marks between letters don't count.
    func exact(at offset: Int, to limit: Int) -> Match? {
        guard offset < limit else { return nil }
        for name in Self.byLetter[text.bytes[offset]] {
            if let end = end(of: name.letters, at: offset, to: limit) {
                return Match(name: name, end: end, distance: 0)
            }
        }
        return nil
    }

    /// The name that fits best with letters misread: the fewest to change, and the fewest left before the number.
    func approximate(at offset: Int, to limit: Int) -> Match? {
        let squeezed = squeeze(offset, limit)
        guard (6...60).contains(squeezed.letters.count) else { return nil }
        var best: Match?
        var lowest = Int.max
        for name in HeadingTable.names where name.letters.count >= 9 && name.use != .titled {
            let allowed = name.letters.count / 5
            guard
                let (distance, length) = Approximation.prefix(of: squeezed.letters, like: name.letters, within: allowed)
            else { continue }
            let end = end(squeezed.offsets, length)
            let misread = distance + (text.bytes[offset..<end].contains(where: \.isDigit) ? 1 : 0)
            let cost = misread + max(0, squeezed.letters.count - length - 2)
            guard cost < lowest else { continue }
            lowest = cost
            best = Match(name: name, end: end, distance: max(1, misread))
        }
        return best
    }

    /// Behind the name's last letter, also where that is misread: `MUNICIPA1`, `CONCEJD`.
    private func end(_ offsets: [Int], _ length: Int) -> Int {
        let end = offsets[length - 1] + 1
        guard length < offsets.count, offsets[length] == end else { return end }
        return end + 1 == text.bytes.count || !text.bytes[end + 1].isWordByte ? end + 1 : end
    }

    private func end(of letters: [UInt8], at offset: Int, to limit: Int) -> Int? {
        var index = offset
        for (position, letter) in letters.enumerated() {
            if position > 0 {
                let start = index
                while index < limit, !text.bytes[index].isWordByte, index - start < 4 { index += 1 }
            }
            guard index < limit, text.bytes[index] == letter else { return nil }
            index += 1
        }
        guard index < limit, text.bytes[index].isLetter else { return index }
        return isStuckSign(at: index, to: limit) ? index : nil
    }

    /// `ALCALDIAN° 4`: the sign has lost its blank.
    private func isStuckSign(at index: Int, to limit: Int) -> Bool {
        guard text.bytes[index] == ascii("n"), index + 1 < limit else { return false }
        return !text.bytes[index + 1].isLetter && !text.bytes[index + 1].isBlank
    }

    private func squeeze(_ offset: Int, _ limit: Int) -> (letters: [UInt8], offsets: [Int]) {
        var letters: [UInt8] = []
        var offsets: [Int] = []
        for index in offset..<limit {
            guard let letter = letter(at: index, from: offset) else {
                if text.bytes[index].isDigit, letters.count > 5 { break }
                continue
            }
            letters.append(letter)
            offsets.append(index)
        }
        return (letters, offsets)
    }

    /// The letter at `index`; a figure stuck to letters is one misread: `ACUERD0`.
    private func letter(at index: Int, from start: Int) -> UInt8? {
        let byte = text.bytes[index]
        guard byte.isDigit else { return byte.isLetter ? byte : nil }
        if index == start { return isBeforeLetter(index) ? Self.figures[byte] : nil }
        if text.bytes[index - 1].isBlank {
            return isBeforeLetter(index) && isBeforeLetter(index + 1) ? Self.figures[byte] : nil
        }
        guard text.bytes[index - 1].isLetter, text.bytes[index - 1] != ascii("n") else { return nil }
        return Self.figures[byte]
    }

    private func isBeforeLetter(_ index: Int) -> Bool {
        index + 1 < text.bytes.count && text.bytes[index + 1].isLetter
    }

    private static let figures: [UInt8: UInt8] = [
        ascii("0"): ascii("o"), ascii("1"): ascii("i"), ascii("5"): ascii("s"), ascii("8"): ascii("b"),
        ascii("4"): ascii("a"), ascii("3"): ascii("e"), ascii("6"): ascii("g"), ascii("7"): ascii("t"),
    ]

    private static let byLetter = LetterTable(HeadingTable.names) { $0.letters[0] }
}

/// Distance between words that recognition has damaged.
enum Approximation {
    /// The prefix of `text` nearest to `name`: the number of letters to change, and its length; `nil` where more than
    /// `limit` differ.
    static func prefix(of text: [UInt8], like name: [UInt8], within limit: Int) -> (distance: Int, length: Int)? {
        guard limit > 0, text.count >= name.count - limit else { return nil }
        let width = min(text.count, name.count + limit)
        var row = Array(0...width)
        for (position, letter) in name.enumerated() {
            var diagonal = row[0]
            row[0] = position + 1
            for column in 0..<width {
                let change = diagonal + (text[column] == letter ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, diagonal + 1, row[column] + 1)
            }
            if row.min() ?? 0 > limit { return nil }
        }
        let best = row.indices.dropFirst().min { row[$0] < row[$1] }
        guard let best, row[best] <= limit else { return nil }
        return (row[best], best)
    }

    /// How many letters differ between two words, or more than `limit`.
    static func distance(_ left: some Collection<UInt8>, _ right: [UInt8], within limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var row = Array(0...right.count)
        for (position, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = position + 1
            for column in right.indices {
                let change = diagonal + (right[column] == letter ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
