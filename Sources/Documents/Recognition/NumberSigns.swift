import Tesseract

/// Restores `°`, which Tesseract's Spanish model can't write.
///
/// Among the 110 characters that the model knows there is neither `°` nor `º`: of `N° 27972` and `artículo 9°` it
/// makes `N* 27972` and `artículo 9?`. Only what can be nothing else is restored.
enum NumberSigns {
    /// What the model writes for a small circle.
    private static let circles: Set<Character> = ["?", "*", "'", "\"", "”", "“", "»", "«", "%", "€", "!", ">", "<"]

    /// What begins and ends a quotation.
    private static let quotes: Set<Character> = ["\"", "“", "”", "«", "»"]

    /// What it writes for one right after an N, where nothing is spelt like that.
    private static let digitsForCircles: Set<Character> = ["9", "2", "0", "e"]

    /// What it writes for one right after an N, and makes a word of it.
    private static let lettersForCircles: Set<Character> = ["o", "O"]

    /// The spellings of `words`, in order.
    static func restored(in words: [RecognisedWord]) -> [String] {
        var (areArticles, isQuotation) = (false, false)
        return words.indices.map { index in
            let word = words[index].text
            let next = index + 1 < words.count ? words[index + 1].text : ""
            isQuotation = isQuotation || quotes.contains(word.first ?? " ")
            let sign = numberSign(word, before: next)
            let ordinal = ordinal(word, afterArticle: areArticles, inQuotation: isQuotation)
            let isListed = ordinal != nil || ["y", "e", "o", "al"].contains(word)
            areArticles = namesArticles(word) || areArticles && isListed
            if let restored = sign ?? ordinal { return restored }
            isQuotation = isQuotation && !word.dropFirst().contains(where: quotes.contains)
            return word
        }
    }

    /// `N° 12` of `N* 12`, `N9 12`; `N°12` of `N*12`; `N°234-2019` of `N9234-2019`; `N° 261` of `NO 261`, but not of a `NO` before a smaller count.
    private static func numberSign(_ word: String, before next: String) -> String? {
        guard word.first == "N", let mark = word.dropFirst().first else { return nil }
        let rest = word.dropFirst(2)
        let number = rest.drop { ".-–—".contains($0) }
        if number.isEmpty {
            let figures = next.prefix { $0.isNumber }.count
            let isCircle =
                circles.contains(mark) && figures > 0
                || digitsForCircles.contains(mark) && rest.isEmpty && figures > 0
                || lettersForCircles.contains(mark) && rest.isEmpty && figures > 2
            return isCircle ? "N°" + rest : nil
        }
        let isCircle =
            circles.contains(mark) && number.first?.isNumber == true
            || digitsForCircles.contains(mark) && isNumberOfYear(rest)
        return isCircle ? "N°" + rest : nil
    }

    /// Whether `rest` is an act's number with its year, as `234-2019-MDSJV`: what stands before it is no part of it.
    private static func isNumberOfYear(_ rest: Substring) -> Bool {
        let figures = rest.prefix { $0.isNumber }
        let year = rest.dropFirst(figures.count + 1).prefix { $0.isNumber }
        return figures.count == 3 && "-–—".contains(rest.dropFirst(3).first ?? " ") && year.count == 4
    }

    /// `9°` of `artículo 9?`, `1°.-` of `1*.-`.
    ///
    /// A question ends in one of these marks, too, and a share in a percent sign: an article's number and a heading's don't.
    private static func ordinal(_ word: String, afterArticle: Bool, inQuotation: Bool) -> String? {
        let figures = word.prefix { $0.isNumber }
        guard (1...3).contains(figures.count), let mark = word.dropFirst(figures.count).first, circles.contains(mark)
        else { return nil }
        let rest = word.dropFirst(figures.count + 1)
        guard rest.allSatisfy({ ".,;:-–—)".contains($0) }) else { return nil }
        let isHeading = [".-", ".—", ".–", ",-"].contains { rest.hasPrefix($0) }
        // After an article's number, quotes may end what was quoted.
        let mayEndQuotation = inQuotation && quotes.contains(mark)
        return isHeading || afterArticle && !mayEndQuotation ? figures + "°" + rest : nil
    }

    private static func namesArticles(_ word: String) -> Bool {
        let word = word.lowercased()
        return word.hasPrefix("art") || word.hasPrefix("inciso") || word.hasPrefix("numeral")
    }
}
