/// Page numbers in the heads and feet of pages.
enum PageNumber {
    /// What page numbers are written with, folded: `pag. 3 de 7`, `folio 12`, `fs. 118`.
    private static let words: Set<Substring> = [
        "pag", "pagina", "paginas", "page", "folio", "folios", "foja", "fojas", "hoja", "hojas", "fs", "fol", "p", "de",
        "of", "n*", "no",
    ]

    /// Whether the words are a page number and nothing else.
    static func isAlone(_ line: [Substring]) -> Bool {
        guard line.count <= 6, line.allSatisfy({ $0.utf8.count < 12 }) else { return false }
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

    /// The line as it would read on every page: a number that counts with the pages as its distance from theirs.
    static func key(_ line: [Substring], page: Int) -> String {
        line.enumerated().map { index, word in
            let digits = word.drop(while: { "-([".contains($0) })
            let number = digits.prefix(while: \.isNumber)
            let rest = digits.dropFirst(number.count)
            guard isNumber(number), rest.allSatisfy({ "-)].,/".contains($0) }) || rest.first == "/",
                index == 0 || !Self.beforeOther.contains(line[index - 1]), let value = Int(number)
            else { return String(word) }
            return "#\(value - page)\(rest)"
        }.joined(separator: " ")
    }

    /// What stands before a number that doesn't count with the pages: an act's own, or how many pages there are.
    private static let beforeOther: Set<Substring> = ["n*", "no", "nro", "nro.", "n*.", "de", "del", "of"]

    private static func isNumber(_ word: some StringProtocol) -> Bool {
        (1...4).contains(word.utf8.count) && word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}
