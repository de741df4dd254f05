/// What a person is told about a query that was not used as it was written.
extension Message {
    static func unknownField(_ name: String) -> Message {
        let nearest = QueryField.allCases.map { $0.names[0] }.min { distance($0, name) < distance($1, name) } ?? ""
        return Message(
            es: "No existe el campo «\(name)»: se buscó como palabras. ¿Quiso decir «\(nearest):»?",
            en: "There is no field “\(name)”: it was searched as words. Did you mean “\(nearest):”?"
        )
    }

    static func innerWildcard(_ text: String) -> Message {
        Message(
            es: "El «*» solo vale al final de una palabra: en «\(text)» no se tuvo en cuenta.",
            en: "A “*” counts only at the end of a word: in “\(text)” it was not used."
        )
    }

    static func shortPrefix(_ word: String) -> Message {
        Message(
            es: "«\(word)*» es demasiado corto: se buscó la palabra «\(word)».",
            en: "“\(word)*” is too short: the word “\(word)” was searched."
        )
    }

    static func wideWildcard(_ word: String, _ limit: Int) -> Message {
        Message(
            es: "«\(word)*» abarca más de \(limit) palabras: se buscaron las \(limit) primeras. Escriba más letras.",
            en: "“\(word)*” stands for more than \(limit) words: the first \(limit) were searched. Type more letters."
        )
    }

    static func nothingToSearch(_ text: String) -> Message {
        Message(
            es: "En «\(text)» no hay letras ni cifras: no se tuvo en cuenta.",
            en: "“\(text)” has no letters or figures: it was not used."
        )
    }

    static func commonWords(_ words: [String]) -> Message {
        Message(
            es: "Palabras muy comunes, que no se exigieron: \(words.joined(separator: ", ")). "
                + "Entre comillas sí cuentan.",
            en: "Very common words, which were not required: \(words.joined(separator: ", ")). "
                + "Inside quotes they count."
        )
    }

    static func unknownSubject(_ words: String) -> Message {
        Message(
            es: "Ninguna materia del esquema se llama «\(words)». La lista está en: acervo stats",
            en: "No subject of the scheme is called “\(words)”. The list is in: acervo stats"
        )
    }

    /// How many letters must change to make one word of the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (i, byte) in left.utf8.enumerated() {
            var previous = row[0]
            row[0] = i + 1
            for j in right.indices {
                let cost = min(row[j] + 1, row[j + 1] + 1, previous + (byte == right[j] ? 0 : 1))
                previous = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}
