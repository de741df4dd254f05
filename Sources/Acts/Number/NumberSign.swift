/// The sign in front of a number: `N°`, `Nº`, `No`, `Nro.`, `Nos.`, `N` ...
enum NumberSign {
    /// The offset after the sign, where one stands at `offset` of `bytes`.
    ///
    /// Recognition reads the ring as `*`, `"`, `?`, `>`, `%`, a figure, a letter, or not at all; so `n`, one odd sign
    /// or letter, a blank and a figure count too.
    static func end(in bytes: [UInt8], at offset: Int, to limit: Int) -> Int? {
        guard offset < limit, bytes[offset] == ascii("n"), offset == 0 || !bytes[offset - 1].isLetter else {
            return nil
        }
        return endOfSign(in: bytes, at: offset, to: limit)
    }

    /// As ``endOfSign(in:at:to:)``, also where the `N` is misread: `M* 12`, `H° 12`, `MP 584`; for headings alone.
    static func endOfMisreadSign(in bytes: [UInt8], at offset: Int, to limit: Int) -> Int? {
        guard offset + 2 < limit, bytes[offset] == ascii("m") || bytes[offset] == ascii("h") else { return nil }
        let ring = bytes[offset + 1]
        guard marks.contains(ring) || ring.isLetter, isNumber(in: bytes, at: offset + 2, to: limit) else { return nil }
        return marks.contains(ring) || bytes[offset + 2].isBlank ? offset + 2 : nil
    }

    /// As ``end(in:at:to:)``, also where the sign is stuck to the word before it (`ALCALDIAN° 4`).
    static func endOfSign(in bytes: [UInt8], at offset: Int, to limit: Int) -> Int? {
        guard offset < limit, bytes[offset] == ascii("n") else { return nil }
        for word in words where ends(word, in: bytes, at: offset, limit) { return offset + word.count }
        var index = offset + 1
        while index < limit, marks.contains(bytes[index]) { index += 1 }
        if index > offset + 1 { return index }
        guard index < limit else { return nil }
        if bytes[index].isDigit || bytes[index].isBlank { return endOfBareSign(in: bytes, at: index, to: limit) }
        guard index + 2 < limit, bytes[index].isLetter else { return nil }
        if bytes[index + 1].isBlank { return isNumber(in: bytes, at: index + 2, to: limit) ? index + 1 : nil }
        return bytes[index] != ascii("d") && bytes[index + 1].isDigit ? index + 1 : nil
    }

    /// `N 12`, `N12`, and `N9 244`, `N2  310`, where the figure is the ring.
    private static func endOfBareSign(in bytes: [UInt8], at index: Int, to limit: Int) -> Int? {
        guard bytes[index].isDigit else {
            let next = index + 1
            guard next < limit else { return nil }
            return bytes[next] == ascii("*") || isNumber(in: bytes, at: index, to: limit) ? index : nil
        }
        let figures = index + 1 < limit && bytes[index + 1].isBlank && isNumber(in: bytes, at: index + 1, to: limit)
        return figures && bytes[index] != ascii("1") ? index + 1 : index
    }

    /// Whether a figure, or letters that start a number (`O12`, `D000199`), stand behind the blanks at `offset`.
    private static func isNumber(in bytes: [UInt8], at offset: Int, to limit: Int) -> Bool {
        let start = bytes[offset..<limit].prefix { $0.isBlank }.endIndex
        return bytes[start..<min(limit, start + 2)].contains { $0.isDigit }
    }

    private static func ends(_ word: [UInt8], in bytes: [UInt8], at offset: Int, _ limit: Int) -> Bool {
        let end = offset + word.count
        guard end <= limit, bytes[offset..<end].elementsEqual(word) else { return false }
        return end == limit || !bytes[end].isLetter
    }

    private static let words: [[UInt8]] = ["numero", "nros", "nums", "nro", "num", "nos", "no"].map { Array($0.utf8) }
    private static let marks: Set<UInt8> = Set("*.'\"?>%-:^`\u{7E}".utf8)
}
