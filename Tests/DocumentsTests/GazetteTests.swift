import Documents
import Foundation
import Testing

/// The invented gazettes of corpus/, in two and three columns: which words follow each other in each act.
@Suite(.timeLimit(.minutes(1)))
struct GazetteTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "corpus")

    static let files: [(path: String, order: [String])] = [
        (
            "gaceta/2011/separata 2011-09-20.pdf",
            [
                "tendrán atención preferente en todas las ventanillas, debiendo colo- carse carteles",
                "Artículo Sexto.- LACTARIO",
                "Artículo Sétimo.- DIFUSIÓN", "Artículo Octavo.-",
                "Mando se registre, publique y cumpla. GLADYS PEÑALOZA",
                "691204-1 Modifican la Ordenanza", "ha dado la si- guiente: ORDENANZA QUE MODIFICA",
                "Artículo Primero.- MODIFICAR",
                "Artículo Segundo.- INCORPORAR", "691204-2 Autorizan subasta",
                "el Informe Técnico N° 006-2011-UCP de la Unidad de Control", "ACUERDA: Artículo Primero.- AUTORIZAR",
                "un plazo no mayor de siete días.", "691204-3 Convocan a elecciones",
            ]
        ),
        (
            "ordenanzas/2008/ORD118_arbitrios2009.pdf",
            [
                "y con dispensa del trámite de lectura", "Artículo Primero.- APROBAR", "Artículo Sétimo.- Aprobar",
                "300118-1",
            ]
        ),
        (
            "ordenanzas/2021/ORD. N° 230-2021-MDSJV.pdf",
            [
                "SAN JACINTO DEL VALLE Aprueban Régimen de Fiscalización y Aplicación de Sanciones Administrativas ORDENANZA",
                "Artículo 9.- Atenuantes. El reconocimiento expreso reduce la multa hasta la mitad.",
                "Artículo 10.- Eximentes. La subsanación voluntaria antes de la notifi- cación de cargo.",
            ]
        ),
    ]

    @Test(arguments: files.indices) func `no sentence of a gazette is interleaved`(index: Int) throws {
        let (path, order) = Self.files[index]
        let bytes = try Array(Data(contentsOf: Self.corpus.appending(path: path)))
        let pages = try ChildExecutable.pool().content(ofPDF: bytes).get().pages
        var rest = pages.map(\.body).joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(
            separator: " "
        )[...]
        for words in order {
            let found = try #require(rest.firstRange(of: words), "not found in its place: \(words)")
            rest = rest[found.upperBound...]
        }
    }
}
