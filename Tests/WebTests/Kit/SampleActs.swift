/// The documents of the tests' archive.
enum SampleActs {
    static let files: [(name: String, bytes: [UInt8])] = [
        ("ferias.txt", Array(fairs.utf8)), ("ágape & cía.txt", Array(agreement.utf8)), ("poda.pdf", pruning),
    ]

    /// Markup in an act's words, as a hostile or careless hand may write it.
    static let fairs = """
        ORDENANZA N° 012-2021-MDVE
        Villa Ejemplo, 8 de abril de 2021
        EL ALCALDE DE LA MUNICIPALIDAD DISTRITAL DE VILLA EJEMPLO
        POR CUANTO:
        El Concejo Municipal, en sesión ordinaria, ha aprobado la siguiente:
        ORDENANZA QUE REGULA LAS FERIAS <script>alert("feria")</script> & "BAZARES"
        ARTÍCULO PRIMERO.- Las ferias de artesanos se instalan los sábados en la plaza.
        El aforo lo fija la gerencia <img src=x onerror=alert(1)> de cada feria.
        """

    /// Three pages; the second has no text.
    static let agreement = """
        ACUERDO DE CONCEJO N° 027-2019-MDVE
        Villa Ejemplo, 14 de junio de 2019
        VISTO: El pedido de los vecinos sobre el huerto comunal;
        ACUERDA:
        ARTÍCULO PRIMERO.- Ceder en uso el terreno del huerto comunal.
        \u{C}
        \u{C}
        ARTÍCULO SEGUNDO.- Encargar a la gerencia el riego del huerto.
        """

    static let pruning = pdf([
        (72, 760, "RESOLUCION DE ALCALDIA No 045-2022-MDVE"),
        (72, 740, "Villa Ejemplo, 3 de marzo de 2022"),
        (72, 720, "VISTO: El informe sobre los molles de la avenida;"),
        (72, 700, "SE RESUELVE:"),
        (72, 680, "ARTICULO PRIMERO.- Autorizar la poda de los molles."),
    ])

    /// A PDF of one page with these lines, each at its place in points from the lower left corner.
    private static func pdf(_ lines: [(x: Int, y: Int, text: String)]) -> [UInt8] {
        let content = lines.map { "BT /F1 12 Tf \($0.x) \($0.y) Td (\($0.text)) Tj ET" }.joined(separator: "\n")
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
                + "/Contents 5 0 R >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
        ]
        var text = "%PDF-1.4\n"
        var table = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n\(table)trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n"
        return Array((text + "startxref\n\(start)\n%%EOF\n").utf8)
    }
}
