/// The names that the government gives to years, which stand over official papers since 1963.
///
/// Declared by supreme decree, mostly late in December; 1969, 1975 and 1998 had none. A row is a year and words of its
/// name, folded; where the words of two names fit, the longer ones are meant (`modernizacion educativa y del deporte`).
/// A name is a weak witness: old letterheads stay in use, and papers quote other years' names.
enum YearNames {
    /// The year whose name has its words in `line`.
    static func year(in line: ArraySlice<UInt8>) -> Int? {
        let words = Array(line)
        var best: (year: Int, count: Int)?
        for (year, key) in names where key.count > best?.count ?? 0 && Self.contains(words, key) {
            best = (year, key.count)
        }
        return best?.year
    }

    private static func contains(_ words: [UInt8], _ key: [UInt8]) -> Bool {
        guard let lead = key.first, words.count >= key.count else { return false }
        return (0...words.count - key.count).contains {
            words[$0] == lead && words[$0..<$0 + key.count].elementsEqual(key)
        }
    }

    private static let names: [(year: Int, key: [UInt8])] = rows.split(separator: "\n").map { row in
        let cells = row.split(separator: "|")
        guard cells.count == 2, let year = Int(cells[0]) else {
            preconditionFailure("a row of years needs two cells: \(row)")
        }
        return (year, Array(cells[1].utf8))
    }

    private static let rows = """
        1963|alfabetizacion
        1964|ensenanza gratuita
        1965|ano del nino
        1966|vencedores del 2 de mayo
        1967|santa rosa de lima
        1968|derechos humanos
        1970|precursores de la independencia
        1971|sesquicentenario de la independencia
        1972|censos nacionales
        1973|200 millas
        1974|sesquicentenario de las batallas
        1976|ano de la produccion
        1977|ano de la union nacional
        1978|ano de la austeridad
        1979|heroes de la guerra del pacifico
        1980|deberes ciudadanos
        1981|rebelion emancipadora
        1982|derechos del minusvalido
        1983|nacimiento del libertador simon bolivar
        1984|natalicio del almirante
        1985|sacrificio de daniel a
        1986|cuatricentenario del nacimiento de santa rosa
        1987|jose faustino sanchez carrion
        1988|ano de la regionalizacion
        1989|garcilaso de la vega
        1990|antonio raimondi
        1991|planificacion familiar
        1992|cesar vallejo
        1993|modernizacion educativa
        1994|modernizacion educativa y del deporte
        1995|inversiones productivas
        1996|seiscientos mil turistas
        1996|600,000 turistas
        1996|600 000 turistas
        1997|cien millones de arboles
        1999|actividad turistica interna
        1999|adulto mayor
        2000|lucha contra la violencia familiar
        2001|450 anos de la universidad
        2002|verdad y la reconciliacion
        2003|derechos de la persona con discapacidad
        2003|jorge basadre
        2004|estado de derecho y de la gobernabilidad
        2005|infraestructura para la integracion
        2006|consolidacion democratica
        2007|deber ciudadano
        2008|cumbres mundiales
        2009|crisis externa
        2010|consolidacion economica y social
        2011|machu picchu para el mundo
        2012|reconocimiento de nuestra diversidad
        2013|desarrollo rural y la seguridad alimentaria
        2014|industria responsable
        2015|diversificacion productiva
        2016|mar de grau
        2017|buen servicio al ciudadano
        2018|dialogo y la reconciliacion
        2019|lucha contra la corrupcion
        2020|universalizacion de la salud
        2021|200 anos de independencia
        2022|fortalecimiento de la soberania
        2023|la paz y el desarrollo
        2024|heroicas batallas de junin
        2025|consolidacion de la economia
        2026|fortalecimiento de la democracia
        2022|bicentenario del congreso
        """
}
