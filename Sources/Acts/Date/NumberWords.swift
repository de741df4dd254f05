/// Numbers in Spanish words, as dates and questions have them, old fused spellings (`cincuentiséis`, Ley 12638) too.
package enum NumberWords {
    /// A day of the month in words: `quince`, `veintiún`, `treinta y uno`, `primer`.
    static func day(_ words: [ArraySlice<UInt8>]) -> Int? {
        let words = words.filter { !$0.elementsEqual("y".utf8) }
        guard let last = words.last else { return nil }
        if words.count >= 2, let tens = value(words[words.count - 2]), tens == 20 || tens == 30, let unit = value(last),
            unit < 10
        {
            return tens + unit
        }
        guard let value = value(last) ?? ordinals[Array(last)], (1...31).contains(value) else { return nil }
        return value
    }

    /// A year in words: `dos mil dieciocho`, `mil novecientos noventa y cuatro`; and how many of `words` it takes.
    static func year(_ words: [ArraySlice<UInt8>]) -> (year: Int, count: Int)? {
        var total = 0
        var count = 0
        var hasThousand = false
        for word in words.prefix(8) {
            if word.elementsEqual("mil".utf8) {
                guard !hasThousand else { break }
                total = max(1, total) * 1000
                hasThousand = true
            } else if word.elementsEqual("y".utf8), hasThousand {
                count += 1
                continue
            } else if let value = value(word), hasThousand || value == 2 {
                total += value
            } else {
                break
            }
            count += 1
        }
        return hasThousand && (1800...2099).contains(total) ? (total, count) : nil
    }

    /// A number under ten thousand in words: `trescientos dieciocho`, `dos mil ciento ochenta y siete`; and how many of
    /// `words`, small and without accents, it takes.
    package static func number(_ words: [String]) -> (value: Int, count: Int)? {
        var (total, last, count) = (0, Int.max, 0)
        var hasThousand = false
        for (index, word) in words.prefix(9).enumerated() {
            if word == "mil", !hasThousand, total < 10 {
                (total, last, hasThousand) = (max(1, total) * 1000, 1000, true)
            } else if word == "y", (20..<100).contains(last) {
                continue
            } else if let value = value(ArraySlice(word.utf8)), isNext(value, after: last) {
                (total, last) = (total + value, value)
            } else {
                break
            }
            count = index + 1
        }
        return count == 0 || total == 0 ? nil : (total, count)
    }

    /// Whether `value` can follow `last`: hundreds, then tens, then ones.
    private static func isNext(_ value: Int, after last: Int) -> Bool {
        last >= 1000 || last >= 100 && value < 100 || (20..<100).contains(last) && value < 10
    }

    /// What one word counts.
    static func value(_ word: ArraySlice<UInt8>) -> Int? {
        if let value = plain[Array(word)] { return value }
        for (stem, tens) in stems where word.count > stem.count && word.starts(with: stem) {
            if let unit = plain[Array(word.dropFirst(stem.count))], unit < 10 { return tens + unit }
        }
        return nil
    }

    private static let plain: [[UInt8]: Int] = {
        let groups: [(Int, String)] = [
            (1, "uno un una"), (2, "dos"), (3, "tres"), (4, "cuatro"), (5, "cinco"), (6, "seis"), (7, "siete"),
            (8, "ocho"), (9, "nueve"), (10, "diez"), (11, "once"), (12, "doce"), (13, "trece"), (14, "catorce"),
            (15, "quince"), (20, "veinte"), (30, "treinta"), (40, "cuarenta"), (50, "cincuenta"), (60, "sesenta"),
            (70, "setenta"), (80, "ochenta"), (90, "noventa"), (100, "cien ciento"), (200, "doscientos"),
            (300, "trescientos"), (400, "cuatrocientos"), (500, "quinientos"), (600, "seiscientos"),
            (700, "setecientos"), (800, "ochocientos"), (900, "novecientos"),
        ]
        var values: [[UInt8]: Int] = [:]
        for (value, words) in groups {
            for word in words.split(separator: " ") { values[Array(word.utf8)] = value }
        }
        return values
    }()

    /// Fused tens: `dieciseis`, `veintiuno`, `treintiuno`, `cuarentitres` ...
    private static let stems: [([UInt8], Int)] = [
        ("dieci", 10), ("veinti", 20), ("treinti", 30), ("treintai", 30), ("cuarenti", 40), ("cincuenti", 50),
        ("sesenti", 60), ("setenti", 70), ("ochenti", 80), ("noventi", 90),
    ].map { (Array($0.0.utf8), $0.1) }

    private static let ordinals: [[UInt8]: Int] = [
        Array("primer".utf8): 1, Array("primero".utf8): 1, Array("primera".utf8): 1,
    ]
}
