import Foundation

/// What a person is told about a query that was not used as it was written.
extension Message {
    static func unknownField(_ name: String) -> Message {
        let nearest =
            QueryField.allCases.map { $0.names[0] }.min {
                EditDistance.between($0, name) < EditDistance.between($1, name)
            } ?? ""
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

    static func unknownWords(_ words: [String], wereRequired: Bool) -> Message {
        let names = words.map { "«\($0)»" }.joined(separator: ", ")
        let english = words.map { "“\($0)”" }.joined(separator: ", ")
        return wereRequired
            ? Message(es: "Ningún acto tiene: \(names).", en: "No act has: \(english).")
            : Message(
                es: "Ningún acto tiene \(names): se buscó sin ello.",
                en: "No act has \(english): it was searched without."
            )
    }

    static func spelled(_ word: String, as other: String) -> Message {
        Message(
            es: "Ningún acto tiene «\(word)»: se buscó «\(other)».",
            en: "No act has “\(word)”: “\(other)” was searched."
        )
    }

    static func mostWords(lacking: Int, complete: Int) -> Message {
        let spanish = lacking == 1 ? "les falta una" : "les faltan hasta \(lacking)"
        guard complete > 0 else {
            return Message(
                es: "Ningún acto tiene todas las palabras; se muestran los que tienen la mayoría (\(spanish)).",
                en: "No act has all the words; those that have most are shown (up to \(lacking) missing)."
            )
        }
        let acts = complete == 1 ? "Un acto tiene" : "\(complete) actos tienen"
        return Message(
            es: "\(acts) todas las palabras; se muestran también otros, a los que \(spanish).",
            en: "Acts that have all the words: \(complete). Others, with up to \(lacking) missing, are shown too."
        )
    }

    static func timeIsUp(_ seconds: Double) -> Message {
        let seconds = seconds.formatted(
            .number.precision(.significantDigits(1...3)).locale(Locale(identifier: "es_PE"))
        )
        return Message(
            es:
                "Se agotó el tiempo (\(seconds) s): puede haber más actos, y las cuentas son aproximadas. Escriba menos "
                + "palabras o filtre.",
            en: "The time is up (\(seconds) s): there may be more acts, and counts are estimates. Type fewer words, or "
                + "filter."
        )
    }

    static func nearlyNumbered(_ number: String) -> Message {
        Message(
            es: "Ningún acto lleva el número \(number) tal como se escribió; se muestran los más parecidos.",
            en: "No act bears the number \(number) as it was typed; the nearest are shown."
        )
    }

    static func withoutFilters(_ filters: [ReadFilter]) -> Message {
        let names = filters.map { $0.text }.joined(separator: " · ")
        return Message(
            es: "Con «\(names)» como filtro no se encontró nada: se buscó sin filtro, como palabras.",
            en: "With “\(names)” as a filter nothing was found: it was searched without, as words."
        )
    }

    static func unknownSubject(_ words: String) -> Message {
        Message(
            es: "Ninguna materia del esquema se llama «\(words)». La lista está en: acervo stats",
            en: "No subject of the scheme is called “\(words)”. The list is in: acervo stats"
        )
    }
}
