import Acts

/// An invented act around a heading and a dateline.
enum InventedHeading {
    static func record(
        _ heading: String,
        dateline: String = "San Ejemplo, 4 de mayo de 2022",
        letterhead: String = "MUNICIPALIDAD DISTRITAL DE SAN EJEMPLO",
        motives: String = "Que, el vecino lo pide;",
        profile: ArchiveProfile = ArchiveProfile()
    ) -> ActRecord {
        let text = """
            \(letterhead)

            \(heading)

            \(dateline)

            VISTO: el pedido de los vecinos; y,
            CONSIDERANDO:
            \(motives)
            SE RESUELVE:
            ARTÍCULO PRIMERO.- APROBAR el rol de limpieza de acequias.
            REGÍSTRESE Y COMUNÍQUESE
            """
        return ActReader(profile: profile).read([PageText(number: 1, text: text)])[0]
    }

    /// `text` as typists without accents write it.
    static func plain(_ text: String) -> String {
        let plain: [Character: Character] = [
            "Á": "A", "É": "E", "Í": "I", "Ó": "O", "Ú": "U", "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u",
        ]
        return String(text.map { plain[$0] ?? $0 })
    }
}
