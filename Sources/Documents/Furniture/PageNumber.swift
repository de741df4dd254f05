/// Page numbers in the heads and feet of pages.
enum PageNumber {
    /// What page numbers are written with, folded: `pag. 3 de 7`, `folio 12`, `fs. 118`.
    private static let words: Set<Substring> = [
        "pag", "pagina", "paginas", "page", "folio", "folios", "foja", "fojas", "hoja", "hojas", "fs", "fol", "p", "de",
        "of", "n*", "no",
    ]

    /// Whether the words are a page number and nothing else.
    static func isAlone(_ line: [Substring]) -> Bool {
        guard !line.isEmpty, line.count <= 6, line.allSatisfy({ $0.utf8.count < 12 }) else { return false }
        var numbers = 0
        for word in line {
            let parts = word.split(whereSeparator: { ".,-/|()[]·•*".contains($0) && $0 != "*" })
            for part in parts {
                if isNumber(part) { numbers += 1 } else if !words.contains(part) { return false }
            }
        }
        // `012-2019` is an act's number: a page number that counts its pages is a fraction.
        let isCode = line.count == 1 && line[0].contains("-") && numbers > 1
        return (1...2).contains(numbers) && !isCode
    }

    private static func isNumber(_ word: some StringProtocol) -> Bool {
        (1...4).contains(word.utf8.count) && word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}

extension PageNumber {
    /// The folded line as it would read on every page, as a number: a number that counts with the pages goes in as its
    /// distance from theirs.
    ///
    /// Lines that read alike have the same key, and others by chance once in 10^19 (FNV-1a).
    static func key(_ line: [UInt8], page: Int) -> UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ value: UInt64) { key = (key ^ value) &* 0x100_0000_01B3 }
        var index = 0
        while index < line.count {
            let end = line[index...].firstIndex { !isDigit($0) } ?? line.count
            if end > index, end - index < 5, isFree(index..<end, in: line) {
                let value = line[index..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
                mix(UInt64(bitPattern: Int64(value - page)) | 1 << 32)
                index = end
            } else {
                mix(UInt64(line[index]))
                index += 1
            }
        }
        return key
    }

    /// Whether the digits are a number by itself that may count with the pages: not part of a code, not after `N°`, and
    /// not how many pages there are (`3 de 7`, `3/7`).
    private static func isFree(_ digits: Range<Int>, in line: [UInt8]) -> Bool {
        let before = line[..<digits.lowerBound].last { $0 != 0x20 }
        let isAfterSign =
            [0x2A, 0x2F, 0x2E].contains(before) || line[..<digits.lowerBound].isAfterWord("de", "of", "no", "nro")
        let next = digits.upperBound < line.count ? line[digits.upperBound] : 0x20
        let last = digits.lowerBound > 0 ? line[digits.lowerBound - 1] : 0x20
        return !isAfterSign && " -([".utf8.contains(last) && " -)],./".utf8.contains(next) && !isCode(digits, in: line)
    }

    /// `012-2019`, `2019-MDSJV`: digits or letters after a dash without a blank.
    private static func isCode(_ digits: Range<Int>, in line: [UInt8]) -> Bool {
        let isJoined = { (dash: Int, beyond: Int) in
            line.indices.contains(beyond) && line[dash] == 0x2D && line[beyond] > 0x2F
        }
        return isJoined(min(digits.upperBound, line.count - 1), digits.upperBound + 1)
            || (digits.lowerBound > 0 && isJoined(digits.lowerBound - 1, digits.lowerBound - 2))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension ArraySlice<UInt8> {
    /// Whether it ends with one of these words and a blank.
    fileprivate func isAfterWord(_ words: String...) -> Bool {
        words.contains { word in
            let ending = word.utf8.count + 1
            guard last == 0x20, suffix(ending).dropLast().elementsEqual(word.utf8) else { return false }
            return count == ending || self[endIndex - ending - 1] == 0x20
        }
    }
}
