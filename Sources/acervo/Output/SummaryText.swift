import Archive

/// What an update did, as people read it.
///
/// The summary is the result; failures are named beside it.
enum SummaryText {
    static func write(_ summary: IngestSummary, isDryRun: Bool) {
        for failure in summary.failed.sorted(by: { $0.path < $1.path }) {
            Output.note("\(failure.path): \(failure.message.text(spokenLanguage)) [\(failure.code)]")
        }
        Output.line(text(summary, isDryRun: isDryRun))
        if summary.isCancelled {
            Output.note(
                say(
                    "Interrumpido: lo leído está guardado; ejecute de nuevo para seguir.",
                    "Interrupted: what was read is saved; run again to go on."
                )
            )
        }
    }

    private static func text(_ summary: IngestSummary, isDryRun: Bool) -> String {
        var parts = [documents(summary)]
        if !isDryRun {
            parts.append(
                count(summary.acts, "acto", "actos", "act", "acts") + say(" en ", " on ")
                    + count(summary.pages, "página leída", "páginas leídas", "page read", "pages read")
            )
        }
        parts += recognition(summary)
        if summary.pagesWithoutText > 0 {
            let pages = count(summary.pagesWithoutText, "página", "páginas", "page", "pages")
            parts.append(
                pages + say(" sin texto (ninguna búsqueda las encuentra)", " without text (no search finds them)")
            )
        }
        if summary.ignored > 0 {
            let files = count(summary.ignored, "archivo", "archivos", "file", "files")
            parts.append(files + say(" que no son PDF ni texto", " that are no PDF or text"))
        }
        if !summary.failed.isEmpty {
            parts.append(
                count(
                    summary.failed.count,
                    "no se pudo leer",
                    "no se pudieron leer",
                    "could not be read",
                    "could not be read"
                )
            )
        }
        return parts.joined(separator: "; ") + ". \(summary.seconds.rounded(to: 2)) s"
    }

    private static func recognition(_ summary: IngestSummary) -> [String] {
        var parts: [String] = []
        if summary.recognisedPages > 0 {
            parts.append(
                count(
                    summary.recognisedPages,
                    "página reconocida",
                    "páginas reconocidas",
                    "page recognised",
                    "pages recognised"
                )
            )
        }
        if summary.unrecognisedPages > 0 {
            let pages = count(summary.unrecognisedPages, "página", "páginas", "page", "pages")
            parts.append(pages + say(" que no se pudo reconocer", " that could not be recognised"))
        }
        return parts
    }

    private static func documents(_ summary: IngestSummary) -> String {
        let seen = count(summary.seen, "documento", "documentos", "document", "documents")
        let parts = [
            count(summary.added, "nuevo", "nuevos", "new", "new"),
            count(summary.updated, "cambiado", "cambiados", "changed", "changed"),
            say("\(summary.unchanged) sin cambio", "\(summary.unchanged) unchanged"),
            count(summary.removed, "retirado", "retirados", "removed", "removed"),
        ]
        return seen + ": " + parts.joined(separator: ", ")
    }

    private static func count(_ number: Int, _ uno: String, _ varios: String, _ one: String, _ many: String) -> String {
        "\(number) " + (number == 1 ? say(uno, one) : say(varios, many))
    }
}
