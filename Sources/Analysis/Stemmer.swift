/// Which Spanish words count as one: `resolución` and `RESOLUCIONES`, `acta` and `actas`,
/// `apruébese` and `aprobado`.
///
/// It sees folded words only, so a missing accent can't fool it, and it takes off inflection
/// (number, gender, the endings of verbs), not derivation: `municipal` is not `municipalidad`,
/// `ordenanza` is not `orden`, `licencia` is not `licenciado`. After Snowball's Spanish stemmer
/// for the region in which an ending counts (RV), with the endings that are no longer
/// distinct once accents are gone (`-ió`, `-ará`, `-ería`) and those of `vosotros` left out.
/// Stems are for comparing only; they are no words.
package enum Stemmer {
    /// The stem of `word`, which is folded.
    package static func stem(_ word: String) -> String {
        if let stem = WordFamilies.stem(of: word) { return stem }
        let bytes = Array(word.utf8)
        guard bytes.count > 3, bytes.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
            return word
        }
        return String(decoding: spelling(inflection(plural(bytes))), as: UTF8.self)
    }

    /// Takes off the plural.
    private static func plural(_ word: [UInt8]) -> [UInt8] {
        guard word.ends("s"), !word.ends("ss"), !word.ends("is"), !word.ends("us") else { return word }
        if word.ends("ces"), word.count > 4 { return word.dropLast(3) + Array("z".utf8) }
        if word.ends("es"), word.count > 4, !isVowel(word[word.count - 3]) { return Array(word.dropLast(2)) }
        return word.ends("es") && word.count == 4 ? word : Array(word.dropLast())
    }

    /// Takes off a verb's ending, and then the vowel that tells gender or mood.
    private static func inflection(_ word: [UInt8]) -> [UInt8] {
        let region = regionStart(word)
        let verb = withoutPronoun(word, from: region)
        for ending in verbEndings where verb.count - ending.count >= region && verb.ends(ending) {
            return Array(verb.dropLast(ending.count))
        }
        guard let last = verb.last, verb.count - 1 >= region, finalVowels.contains(last) else { return verb }
        return Array(verb.dropLast())
    }

    /// `notificarle`, `regirse`: takes off the pronoun.
    private static func withoutPronoun(_ word: [UInt8], from region: Int) -> [UInt8] {
        for pronoun in pronouns where word.ends(pronoun) {
            let verb = Array(word.dropLast(pronoun.count))
            let carries = verbsThatCarryPronouns.contains { verb.ends($0) && verb.count - $0.count >= region }
            return carries ? verb : word
        }
        return word
    }

    /// One spelling for one sound: `comuniqu-e` and `comunic-a`, `encargu-e` and `encarg-a`, `juez` and `juec-es`.
    private static func spelling(_ stem: [UInt8]) -> [UInt8] {
        if stem.ends("qu") { return stem.dropLast(2) + Array("c".utf8) }
        if stem.ends("gu"), stem.count > 3 { return Array(stem.dropLast()) }
        return stem.ends("z") ? stem.dropLast() + Array("c".utf8) : stem
    }

    /// Where RV begins: an ending before it is part of the word (`acta`, `obra`, `orden`).
    private static func regionStart(_ word: [UInt8]) -> Int {
        guard word.count > 2 else { return word.count }
        if !isVowel(word[1]) { return after(word, from: 2, where: isVowel) }
        if isVowel(word[0]) { return after(word, from: 2) { !isVowel($0) } }
        return 3
    }

    private static func after(_ word: [UInt8], from start: Int, where isWanted: (UInt8) -> Bool) -> Int {
        word[start...].firstIndex(where: isWanted).map { $0 + 1 } ?? word.count
    }

    private static func isVowel(_ byte: UInt8) -> Bool { vowels.contains(byte) }

    private static let vowels = Set("aeiou".utf8)
    private static let finalVowels = Set("aeo".utf8)
    private static let pronouns = ["nos", "me", "se", "la", "le", "lo"].map { Array($0.utf8) }
    private static let verbsThatCarryPronouns = ["ando", "iendo", "ar", "er", "ir"].map { Array($0.utf8) }

    /// The longest first.
    private static let verbEndings = [
        "iendo", "ieron", "arian", "erian", "irian", "ieran", "iesen", "uyendo",
        "ando", "aron", "aran", "eran", "iran", "aban", "asen", "iera", "iese", "anse", "ense",
        "ado", "ada", "ido", "ida", "aba", "ase", "ese", "ian",
        "ar", "er", "ir", "an", "en", "ia",
    ].map { Array($0.utf8) }.sorted { $0.count > $1.count }
}

extension [UInt8] {
    fileprivate func ends(_ ending: [UInt8]) -> Bool {
        count > ending.count && suffix(ending.count).elementsEqual(ending)
    }

    fileprivate func ends(_ ending: StaticString) -> Bool { ends(Array("\(ending)".utf8)) }
}
