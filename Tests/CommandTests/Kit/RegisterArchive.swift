/// A small register of acts of every common kind, indexed once and shared by tests that only read it.
enum RegisterArchive {
    static let texts = [
        "licencias": InventedAct.ordinance(
            "012-2019-MDPV",
            "14 de marzo de 2019",
            "ORDENANZA QUE REGULA LA LICENCIA DE FUNCIONAMIENTO",
            article: "La licencia de funcionamiento se otorga en quince días."
        ),
        "arbitrios": InventedAct.ordinance(
            "013-2020-MDPV",
            "10 de febrero de 2020",
            "ORDENANZA QUE FIJA LOS ARBITRIOS MUNICIPALES DEL EJERCICIO 2020",
            article: "Los arbitrios municipales de limpieza pública vencen cada trimestre."
        ),
        "convenio": InventedAct.agreement(
            "027-2020-MDPV/CM",
            "5 de junio de 2020",
            article: "APROBAR el convenio de cooperación interinstitucional con el puerto vecino."
        ),
        "designacion": InventedAct.resolution(
            "045-2019-A/MDPV",
            "2 de abril de 2019",
            article: "DESIGNAR a la encargada del archivo."
        ),
        "duelo": InventedAct.resolution(
            "045-2019-A/MDPV",
            "30 de abril de 2019",
            article: "DECLARAR duelo en el distrito."
        ),
        "cronograma": InventedAct.decree(
            "003-2021-A/MDPV",
            "15 de enero de 2021",
            article: "APROBAR el cronograma de los arbitrios municipales, según la Ordenanza N° 013-2020-MDPV."
        ),
        "provincia": InventedAct.ordinance(
            "050-2021-MPSR",
            "20 de diciembre de 2021",
            "ORDENANZA QUE MANTIENE LOS ARBITRIOS",
            article: "Los arbitrios municipales de la provincia no varían."
        )
        .replacing("DISTRITAL DE PUERTO VIEJO", with: "PROVINCIAL DE SANTA ROSA")
        .replacing("DE PUERTO VIEJO", with: "DE SANTA ROSA")
        .replacing("Puerto Viejo", with: "Santa Rosa"),
        "apunte": "Apunte suelto sobre los arbitrios, sin fecha ni firma.",
    ]

    /// The archive, indexed; nobody writes to it.
    static func shared() throws -> TemporaryArchive { try made.get() }

    private static let made = Result { try TemporaryArchive.shared("register", texts) }
}
