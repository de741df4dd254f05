import Acts

/// The rows of a certificate.
struct CertificateStatements {
    typealias Row = SearchCertificate.Row
    typealias Section = SearchCertificate.Section

    let asking: Asking
    let answer: SearchAnswer
    let tried: [Row]
    /// How many words were let lack, and what came of it.
    let relaxed: [Row]
    let coverage: Coverage
    let textless: [Row]
    let catalogue: String

    func certificate(program: String, time: String) -> SearchCertificate {
        let made = [
            Row("Hora (Lima, UTC-5)", "Time (Lima, UTC-5)", time), Row("Programa", "Program", program),
            Row("Catálogo", "Catalogue", catalogue),
            Row("Revisión del índice", "Revision of the index", "\(answer.revision)"),
        ]
        let sections = [
            Section(title: Message(es: "Con qué se buscó", en: "What was searched with"), rows: made),
            Section(title: Message(es: "Qué se pidió", en: "What was asked"), rows: asked),
            Section(title: Message(es: "Qué se probó", en: "What was tried"), rows: tried + relaxed),
            Section(title: Message(es: "Qué se halló", en: "What was found"), rows: foundRows),
            Section(title: Message(es: "Dónde se buscó", en: "Where was searched"), rows: whereRows),
            Section(
                title: Message(es: "Dónde no se pudo buscar", en: "Where could not be searched"),
                rows: unsearchedRows
            ),
        ]
        return SearchCertificate(sections: sections, total: answer.total, time: time)
    }

    private var asked: [Row] {
        var rows = [Row("Consulta", "Query", answer.request.query)]
        if let like = answer.request.like { rows.append(Row("Parecidos a", "Like", like)) }
        rows += filters.map { Row("Filtro", "Filter", $0) }
        let interpreted = { Interpretation(language: $0).text(asking.read, answer, asking.filter) }
        rows.append(Row(Message(es: "Leída como", en: "Read as"), Message(es: interpreted(.es), en: interpreted(.en))))
        rows += answer.filters.map { Row("Filtro leído de la consulta", "Filter read from the query", $0.text) }
        return rows + answer.warnings.map { Row("Aviso", "Note", $0) }
    }

    private var filters: [String] {
        let filters = answer.request.filters
        let kinds = FacetKind.allCases.flatMap { kind in kind.chosen(filters).map { "\(kind.rawValue) = \($0)" } }
        let dates = [("from", filters.from), ("to", filters.to), ("since_revision", filters.since)]
            .compactMap { name, value in value.map { "\(name) = \($0)" } }
        return kinds + filters.numbers.map { "number = \($0)" } + dates
    }

    private var foundRows: [Row] {
        let count =
            answer.total == 0
            ? Message(es: "ninguno: no se encontró", en: "none was found")
            : Message(
                es: "\(answer.total)\(answer.totalIsExact ? "" : " (aproximado)")",
                en: "\(answer.total)\(answer.totalIsExact ? "" : " (about)")"
            )
        var rows = [Row(Message(es: "Actos", en: "Acts"), count)]
        if answer.total > 0 {
            rows.append(Row("Con todo lo pedido", "With all that was asked", String(answer.complete)))
        }
        rows += answer.hits.map { Row("Acto", "Act", Self.text($0.act)) }
        let more = answer.total - answer.hits.count
        if more > 0 { rows.append(Row("Actos que no se enumeran", "Acts that are not listed", String(more))) }
        return rows
    }

    private static func text(_ act: StoredAct) -> String {
        let type = ActType(rawValue: act.type)?.spanishName ?? act.type
        let heading = [type, act.number, act.date].compactMap(\.self).joined(separator: " ")
        return "\(act.code) | \(heading) | \(act.path) | SHA-256 \(act.sha256)"
    }

    private var whereRows: [Row] {
        [Row("Actos", "Acts", String(coverage.acts))] + coverage.series.map(Self.row)
            + (coverage.catalogue?.gaps ?? []).map {
                Row(Message(es: "Faltan en la serie", en: "The series lacks"), $0.message)
            }
            + (coverage.catalogue?.asked ?? []).map {
                Row(Message(es: "El número pedido falta", en: "The number asked for is missing"), $0.message)
            }
    }

    private static func row(_ series: Coverage.Series) -> Row {
        let type = ActType(rawValue: series.type)
        let years = series.years.map { ", \($0.lowerBound)-\($0.upperBound)" } ?? ""
        return Row(
            Message(es: "Serie", en: "Series"),
            Message(
                es:
                    "\(type?.spanishName ?? series.type): \(series.acts == 1 ? "1 acto" : "\(series.acts) actos")\(years)",
                en: "\(type?.englishName ?? series.type): \(series.acts == 1 ? "1 act" : "\(series.acts) acts")\(years)"
            )
        )
    }

    private var unsearchedRows: [Row] {
        let known = coverage.sentences.dropFirst().map { Row(Message(es: "Resumen", en: "In short"), $0) }
        let pages = (coverage.catalogue?.pages ?? []).prefix(SearchLimits.pageSize).map { fault in
            let place = fault.path + (fault.page.map { ", p. \($0)" } ?? "")
            return Row(
                Message(es: "No se pudo buscar", en: "Could not be searched"),
                Message(es: "\(place): \(fault.message.es)", en: "\(place): \(fault.message.en)")
            )
        }
        return known + (coverage.catalogue == nil ? textless : pages)
    }
}

extension Interpretation {
    fileprivate func text(_ read: ReadQuery, _ answer: SearchAnswer, _ explicit: QueryNode?) -> String {
        text(read, filters: answer.filters, explicit: explicit, widenings: answer.widenings)
    }
}

extension Asking.Found {
    /// What was let lack until something was found.
    var relaxations: [SearchCertificate.Row] {
        let tried = lackingTried.map { lacking in
            lacking == 0
                ? Message(es: "con todas las palabras", en: "with all words")
                : Message(es: "sin \(lacking) de las palabras", en: "without \(lacking) of the words")
        }
        let name = Message(es: "Se buscó", en: "Searched")
        let loose = Message(es: "sin los filtros leídos, como palabras", en: "without the filters read, as words")
        return tried.map { SearchCertificate.Row(name, $0) }
            + (isWithoutFilters ? [SearchCertificate.Row(name, loose)] : [])
    }
}
