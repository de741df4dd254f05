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
        var parts = [
            say(
                "\(summary.seen) documentos: \(summary.added) nuevos, \(summary.updated) cambiados, "
                    + "\(summary.unchanged) sin cambio, \(summary.removed) retirados",
                "\(summary.seen) documents: \(summary.added) new, \(summary.updated) changed, "
                    + "\(summary.unchanged) unchanged, \(summary.removed) removed"
            )
        ]
        if !isDryRun {
            parts.append(
                say(
                    "\(summary.acts) actos en \(summary.pages) páginas leídas",
                    "\(summary.acts) acts on \(summary.pages) pages read"
                )
            )
        }
        if summary.pagesWithoutText > 0 {
            parts.append(
                say(
                    "\(summary.pagesWithoutText) páginas sin texto (ninguna búsqueda las encuentra)",
                    "\(summary.pagesWithoutText) pages without text (no search finds them)"
                )
            )
        }
        if summary.ignored > 0 {
            parts.append(
                say(
                    "\(summary.ignored) archivos que no son PDF ni texto",
                    "\(summary.ignored) files that are no PDF or text"
                )
            )
        }
        if !summary.failed.isEmpty {
            parts.append(
                say("\(summary.failed.count) no se pudieron leer", "\(summary.failed.count) could not be read")
            )
        }
        return parts.joined(separator: "; ") + say(". \(summary.seconds) s", ". \(summary.seconds) s")
    }
}
