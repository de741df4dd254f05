/// Acts of a municipality that doesn't exist, as its secretary would type them.
enum InventedAct {
    static func ordinance(_ number: String, _ date: String, _ title: String, article: String) -> String {
        """
        ORDENANZA N° \(number)

        Puerto Viejo, \(date)

        EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE PUERTO VIEJO

        POR CUANTO:

        EL CONCEJO MUNICIPAL DE PUERTO VIEJO, en Sesión Ordinaria de la fecha, ha aprobado la siguiente:

        \(title)

        Artículo 1.- \(article)

        Regístrese, comuníquese y cúmplase.
        """
    }

    static func agreement(_ number: String, _ date: String, article: String) -> String {
        """
        ACUERDO DE CONCEJO N° \(number)

        Puerto Viejo, \(date)

        EL CONCEJO MUNICIPAL DE LA MUNICIPALIDAD DISTRITAL DE PUERTO VIEJO

        VISTO: el pedido de los vecinos;

        ACUERDA:

        ARTÍCULO PRIMERO.- \(article)

        Regístrese, comuníquese y cúmplase.
        """
    }

    static func resolution(_ number: String, _ date: String, article: String) -> String {
        """
        RESOLUCIÓN DE ALCALDÍA N° \(number)

        Puerto Viejo, \(date)

        EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE PUERTO VIEJO

        VISTO: el pedido de los vecinos;

        SE RESUELVE:

        ARTÍCULO PRIMERO.- \(article)

        Regístrese, comuníquese y cúmplase.
        """
    }

    static func decree(_ number: String, _ date: String, article: String) -> String {
        """
        DECRETO DE ALCALDÍA N° \(number)

        Puerto Viejo, \(date)

        EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE PUERTO VIEJO

        VISTO: el pedido de los vecinos;

        SE DECRETA:

        ARTÍCULO PRIMERO.- \(article)

        Regístrese, comuníquese y cúmplase.
        """
    }
}
