/// Words of the field that no rule gets right: those that must meet, and those that must not.
enum WordFamilies {
    /// The stem of `word` where it is of a family, else `nil`.
    static func stem(of word: String) -> String? {
        if let stem = words[word] { return stem }
        guard word.utf8.count > 4 else { return nil }
        return beginnings.first { word.utf8.starts(with: $0.beginning) }?.stem
    }

    /// Words that are their own stem, or another's: singulars in `-s`, and words that an ending would drown.
    private static let words: [String: String] = {
        var words: [String: String] = [:]
        let alone = [
            "interes", "atras", "ademas", "despues", "antes", "menos", "traves", "jamas", "lunes", "martes", "jueves",
            "viernes", "mientras", "entonces", "quizas", "caos", "tres", "seis", "diez",
        ]
        for word in alone { words[word] = word }
        let joined = [
            "intereses": "interes", "alcaldesa": "alcald", "alcaldesas": "alcald", "alcaldia": "alcaldia",
            "alcaldias": "alcaldia", "taxis": "taxi", "mototaxis": "mototaxi", "mercado": "mercad",
            "mercados": "mercad", "mercadillo": "mercadill",
            "meses": "mes", "ingles": "ingles", "ingleses": "ingles",
        ]
        return words.merging(joined) { $1 }
    }()

    /// What all words that begin so have for their stem: the verbs by which acts act, whose forms
    /// Spanish spells in several ways, with the nouns made of them; and `ordenanza`, apart from `orden`
    /// and `ordenar`.
    ///
    /// Longer beginnings come first.
    private static let beginnings: [(beginning: [UInt8], stem: String)] = {
        let families = [
            "aprob": ["aprob", "aprueb"],
            "autoriz": ["autoriz", "autoric"],
            "derog": ["derog"],
            "design": ["designa", "designe", "designo"],
            "encarg": ["encarg"],
            "exoner": ["exoner"],
            "incorpor": ["incorpor"],
            "modific": ["modific", "modifiqu"],
            "ordena": ["ordenar", "ordenad", "ordenam", "ordenac", "ordenen", "ordenand"],
            "ordenanz": ["ordenanz"],
            "prorrog": ["prorrog"],
            "ratific": ["ratific", "ratifiqu"],
            "reconoc": ["reconoc", "reconozc"],
            "rectific": ["rectific", "rectifiqu"],
            "secretari": ["secretari"],
            "suspend": ["suspend", "suspens", "suspiend"],
            "vigen": ["vigente", "vigencia"],
        ]
        return families.flatMap { stem, beginnings in beginnings.map { (Array($0.utf8), stem) } }
            .sorted { $0.0.count > $1.0.count }
    }()
}
