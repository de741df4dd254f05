/// The words that open the parts of an act which follow its heading.
///
/// The order is that of practice: heading, place and date, who speaks, VISTO, CONSIDERANDO, enacting word, articles.
enum OpeningMarks {
    /// Who speaks, what was seen, and why: what stands shortly below a heading.
    static let all: [Phrase] = motives + speakers + fields

    /// The motives.
    static let motives: [Phrase] = [
        "visto", "vistos", "vista", "considerando", "considerandos", "por cuanto", "que,", "estando", "resultando",
    ]

    /// Who speaks.
    static let speakers: [Phrase] = [
        "el alcalde", "la alcaldesa", "el teniente alcalde", "la teniente alcaldesa", "el concejo", "el gerente",
        "la gerente", "el regidor", "la regidora", "el subgerente", "la subgerente", "el sub gerente", "el presidente",
        "la presidenta", "el congreso", "el gobernador", "la gobernadora", "el pleno", "el consejo regional",
        "el secretario general", "la secretaria general", "el ministro", "la ministra", "la comision", "ha dado",
        "el jefe", "el ejecutor coactivo", "el senor alcalde", "alcalde de la", "el consejo", "el director",
    ]

    /// The fields of letters, reports and minutes, the first words of contracts and of minutes.
    static let fields: [Phrase] = [
        "senor", "senora", "senores", "asunto", "referencia", "a :", "a:", "para :", "para:", "de :", "de:", "al :",
        "conste", "en la ciudad", "en el distrito", "en la sede", "en el local", "siendo las", "i. ", "1. ",
        "hago saber",
        "i.- ", "1.- ", "en san", "en el salon", "en la sala", "de mi", "articulo", "titulo i", "capitulo i",
    ]
}
