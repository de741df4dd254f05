import Analysis

/// Words that make a question of other words, and ask for nothing.
enum QuestionWords {
    /// How a question begins.
    static let openings = set(
        """
        que cual cuales es son fue fueron hay existe existen busco buscar busca necesito quiero quisiera ver dame
        muestrame mostrar muestra lista listado listar relacion copia copias de del la las los el una un unos unas todas
        todos todo alguna algunas algun en me por favor saber si quien cuando donde se
        """
    )
    /// Words that say of an act what every act does, or ask for it: they rank, and aren't required.
    static func isWeak(_ word: String) -> Bool { weak.contains(Stemmer.stem(word)) }

    private static let weak = Set(
        set(
            """
            regula aprueba establece dispone habla trata dice refiere menciona existe norma documento referido referente
            relacionado relativo respecto acerca tema municipalidad distrito quiere puede pide hace tiene sirve
            """
        ).map(Stemmer.stem)
    )

    /// How people ask other people.
    static let asking = set("busco buscar necesito quiero quisiera saber dame muestrame")
    /// What joins a type or a time to the matter.
    static let links = set("a al con de del el en la las los lo para por que se sobre su un una y acerca")
    /// What may stand between a type and its time.
    static let participles = set(
        """
        emitidas emitidos emitida emitido aprobadas aprobados aprobada aprobado dadas dados dada dado dictadas dictados
        dictada dictado publicadas publicados publicada publicado expedidas expedidos expedida expedido promulgadas
        promulgada municipales municipal
        """
    )

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
