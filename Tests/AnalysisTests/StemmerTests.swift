import Analysis
import Testing

struct StemmerTests {
    private func stem(_ word: String) -> String { Stemmer.stem(folded(word)) }

    @Test(arguments: [
        ["resolución", "resolucion", "RESOLUCIONES", "resoluciones"], ["ordenanza", "ORDENANZAS"],
        ["acta", "actas"], ["acto", "actos"], ["año", "años"], ["obra", "obras"], ["día", "días"], ["vía", "vías"],
        ["orden", "órdenes"], ["área", "áreas"], ["servicio", "servicios"], ["arbitrio", "arbitrios"],
        ["licencia", "licencias"], ["alcalde", "alcaldes", "alcaldesa"], ["alcaldía", "alcaldías", "ALCALDIA"],
        ["regidor", "regidora", "regidores", "regidoras"], ["ciudad", "ciudades"], ["dictamen", "dictámenes"],
        ["régimen", "regímenes"], ["lugar", "lugares"], ["juez", "jueces"], ["ley", "leyes"], ["plan", "planes"],
        ["aprueba", "aprobar", "apruébese", "aprobado", "aprueban", "aprobación"],
        ["modifica", "modificar", "modifíquese", "modificación", "modifican"],
        ["deroga", "deróguese", "derogar", "derogada"], ["publicar", "publíquese", "publican"],
        ["autorizar", "autorícese", "autoriza"], ["primera", "primero", "primeras"], ["interés", "intereses"],
        ["municipalidad", "municipalidades"], ["municipal", "municipales"], ["clase", "clases"], ["mes", "meses"],
    ])
    func `these meet`(words: [String]) {
        #expect(Set(words.map(stem)).count == 1, "\(words.map { ($0, stem($0)) })")
    }

    @Test(arguments: [
        ["ordenanza", "orden", "ordenar"], ["acta", "acto"], ["municipal", "municipalidad", "municipio"],
        ["licencia", "licenciado"], ["alcalde", "alcaldía"], ["mercado", "merced"], ["seguridad", "seguro"],
        ["comunidad", "común"], ["gerencia", "gerente"], ["obra", "obrero"], ["interés", "interno"],
    ])
    func `these stay apart`(words: [String]) {
        #expect(Set(words.map(stem)).count == words.count, "\(words.map { ($0, stem($0)) })")
    }
}
