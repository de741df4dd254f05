import Foundation
import Testing

/// The certificate of a search.
struct CertificateTests {
    @Test func `it states what was asked, tried and found, and where`() throws {
        let (outcome, page) = try certify(["--type", "acuerdo-de-concejo", "--", "convenio arvitrios 2020"])
        #expect(outcome.status == 0)
        #expect(page.contains("<html lang=\"es-PE\">"))
        for statement in [
            "Consulta: convenio arvitrios 2020", "Filtro: type = acuerdo-de-concejo",
            "Ortografía de «arvitrios»: arbitrios",
            "Leída como: ", "Serie: Acuerdo de Concejo: 1 acto, 2020-2020", "Catálogo: ", "Revisión del índice: ",
            "Programa: acervo ",
        ] { #expect(try canonical(page).contains("\n" + statement), "\(statement)\n\(page)") }
        #expect(try canonical(page).contains(/Hora \(Lima, UTC-5\): \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-05:00\n/))
    }

    @Test func `a number that the series lacks, and what was found, are stated`() throws {
        let (outcome, page) = try certify(["--", "acuerdo 4-2019"], of: gaps())
        #expect(outcome.status == 1)
        let text = try canonical(page)
        #expect(text.contains("Actos: ninguno: no se encontró\n"))
        #expect(text.contains("El número pedido falta: Acuerdo de Concejo 2019, MDPV: faltan 1: 4\n"), "\(text)")
        #expect(text.contains("\nNo se pudo buscar: corpus/cortado.pdf: "))
        #expect(page.contains("no se encontró ningún acto"))
        let (_, found) = try certify(["--", "arbitrios"])
        #expect(try canonical(found).contains("\nActo: MDPV-ORD-2020-0013 | Ordenanza 013-2020-MDPV 2020-02-10 | "))
    }

    @Test func `its hash is that of the text it prints, and nothing of a query becomes markup`() throws {
        let query = "<script>alert(1)</script> & \"cita\" </pre>"
        let (_, page) = try certify(["--", query])
        #expect(!page.contains("<script") && page.components(separatedBy: "</pre>").count == 2)
        let archive = try TemporaryFolder()
        try canonical(page).write(toFile: archive.path + "/texto", atomically: true, encoding: .utf8)
        let sum = try Acervo.shell("sha256sum texto", in: archive.path).output.prefix(64)
        #expect(page.contains("<code id=\"sha256\">\(sum)</code>"))
    }

    @Test func `it speaks English where that is asked, and is of one search`() throws {
        let (_, page) = try certify(["--lang", "en", "--", "arbitrios"])
        #expect(try canonical(page).contains("\nQuery: arbitrios\n"))
        #expect(try canonical(page).contains("Ordinance: 3 acts, 2019-2021"))
        let archive = try RegisterArchive.shared()
        #expect(try archive.run(["search", "--batch", "-", "--format", "csv", "--certificate", "x"]).status == 64)
        #expect(try archive.run(["search", "arbitrios", "--certificate", "/no/hay/x.html"]).status == 2)
    }

    private func certify(
        _ arguments: [String],
        of archive: TemporaryArchive? = nil
    ) throws -> (outcome: Outcome, page: String) {
        let archive = try archive ?? RegisterArchive.shared()
        let folder = try TemporaryFolder()
        let outcome = try archive.run(["search", "--certificate", folder.path + "/constancia.html"] + arguments)
        return (outcome, try String(contentsOfFile: folder.path + "/constancia.html", encoding: .utf8))
    }

    private func canonical(_ page: String) throws -> String {
        let match = try #require(page.firstMatch(of: /(?s)<pre id="canonical">\n(.*?)<\/pre>/))
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(String(match.1)) { $0.replacing($1.0, with: $1.1) }
    }

    private func gaps() throws -> TemporaryArchive {
        let archive = try TemporaryArchive(
            Dictionary(
                uniqueKeysWithValues: [1, 2, 3, 5].map { number in
                    let date = "\(number) de mayo de 2019"
                    let article =
                        "APROBAR la obra \(["del muro", "del pozo", "del canal", "", "del puente"][number - 1])."
                    return ("a\(number)", InventedAct.agreement("00\(number)-2019-MDPV/CM", date, article: article))
                }
            )
        )
        try archive.write(Data("%PDF-1.4\n1 0 obj\n".utf8), to: "corpus/cortado.pdf")
        try archive.index()
        return archive
    }
}
