import Archive

/// Writes the answer to a search, in the format that was asked for.
struct SearchOutput {
    let format: SearchCommand.Format

    func write(_ answer: SearchAnswer) {
        if format != .json { answer.warnings.forEach { Output.note(say("Aviso: ", "Note: ") + $0) } }
        switch format {
        case .text: writeText(answer)
        case .json: Output.line(answer.json.text())
        case .jsonl: answer.hits.forEach { Output.line($0.lineJSON.text()) }
        case .csv: writeCSV(answer)
        case .codes: answer.hits.forEach { Output.line($0.act.code) }
        case .paths: paths(answer).forEach(Output.line)
        }
    }

    private func writeText(_ answer: SearchAnswer) {
        Output.note(say("leído como: ", "read as: ") + answer.interpreted)
        for hit in answer.hits { Output.line(HitText.text(hit) + "\n") }
        for facet in answer.facets where !facet.values.isEmpty {
            let values = facet.values.prefix(12).map { "\($0.value) (\($0.count))" }
            Output.line(Style.bold(FacetNames.name(facet.name)) + ": " + values.joined(separator: ", "))
        }
        Output.note(total(answer))
        for offer in answer.offers {
            Output.note(
                say("Quizá: \(offer.query) (\(offer.total) actos)", "Perhaps: \(offer.query) (\(offer.total) acts)")
            )
        }
        answer.coverage?.sentences.forEach { Output.note($0.text(spokenLanguage)) }
    }

    private func total(_ answer: SearchAnswer) -> String {
        guard answer.total > 0 else {
            return say(
                "Ningún acto. Pruebe con menos palabras, sin filtros, o con el número solo.",
                "No act. Try fewer words, no filters, or the number alone."
            )
        }
        let about = answer.totalIsExact ? "" : say("unos ", "about ")
        let shown =
            answer.hits.isEmpty
            ? ""
            : say(
                "; del \(answer.request.offset + 1) al \(answer.request.offset + answer.hits.count)",
                "; \(answer.request.offset + 1) to \(answer.request.offset + answer.hits.count)"
            )
        let milliseconds = answer.milliseconds.rounded(to: 1)
        return say(
            "\(about)\(answer.total) \(answer.total == 1 ? "acto" : "actos")\(shown) "
                + "(\(milliseconds) ms; revisión \(answer.revision))",
            "\(about)\(answer.total) \(answer.total == 1 ? "act" : "acts")\(shown) "
                + "(\(milliseconds) ms; revision \(answer.revision))"
        )
    }

    private func writeCSV(_ answer: SearchAnswer) {
        Output.write(CSV.row(Self.columns))
        for hit in answer.hits { Output.write(CSV.row(Self.cells(hit))) }
    }

    /// The columns of a hit.
    static let columns = [
        "code", "type", "number", "year", "date", "issuer", "title", "subjects", "status", "page", "passage", "path",
        "sha256",
    ]

    static func cells(_ hit: SearchAnswer.Hit) -> [String] {
        let act = hit.act
        return [
            act.code, act.type, act.number ?? "", act.year.map(String.init) ?? "", act.date ?? "", act.issuer ?? "",
            act.title ?? "", act.subjects.map(\.code).joined(separator: " "), act.status ?? "",
            String(hit.passages.first?.page ?? act.firstPage), hit.passages.first?.text ?? "", act.path, act.sha256,
        ]
    }

    /// Each document once, in the order of the hits.
    private func paths(_ answer: SearchAnswer) -> [String] {
        var seen: Set<String> = []
        return answer.hits.map(\.act.path).filter { seen.insert($0).inserted }
    }
}

/// What people call the facets.
enum FacetNames {
    static func name(_ facet: String) -> String {
        switch facet {
        case "type": say("Tipo", "Type")
        case "year": say("Año", "Year")
        case "decade": say("Década", "Decade")
        case "quality": say("Calidad del texto", "Text quality")
        case "subject": say("Materia", "Subject")
        case "issuer": say("Emisor", "Issuer")
        case "status": say("Estado", "Status")
        default: facet
        }
    }
}
