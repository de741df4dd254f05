import Acts
import Archive

/// A record as people read it: each value, how sure it is, and where it stands.
enum RecordText {
    static func write(_ answer: RecordAnswer, _ act: StoredAct) {
        let record = answer.record
        Output.line(Style.bold(answer.code) + "  " + HitText.heading(act))
        if let title = act.title { Output.line(title) }
        Output.line("")
        row(say("Tipo", "Type"), typeName(record), record.type)
        row(say("Número", "Number"), record.number?.value.printed, record.number)
        row(say("Año", "Year"), record.year.map { String($0.value) }, record.year)
        row(say("Fecha", "Date"), record.date.map { date($0.value) }, record.date)
        row(say("Emisor", "Issuer"), record.issuer?.value.name, record.issuer)
        row(say("Sumilla", "Title"), record.title?.value, record.title)
        for subject in record.subjects {
            row(say("Materia", "Subject"), "\(subject.value.code) \(subject.value.name)", subject)
        }
        if let series = answer.series {
            let retention = series.retention.map { " (\($0))" } ?? ""
            line(say("Serie", "Series"), "\(series.code) \(series.name)\(retention)")
        }
        if let session = record.session { line(say("Sesión", "Session"), text(session)) }
        if let standing = answer.standing { write(standing) }
        if let minutes = record.minutes { MinutesText.write(minutes, line) }
        for citation in record.citations {
            let year = citation.year.map { " (\($0))" } ?? ""
            line(citation.relation.rawValue, "\(citation.type.spanishName) \(citation.number.printed)\(year)")
        }
        for correction in record.corrections ?? [] { write(correction) }
        line(say("Páginas", "Pages"), "\(act.firstPage)-\(act.lastPage)")
        line(say("Documento", "Document"), act.path)
        line("SHA-256", act.sha256)
        let quality = act.pages.textQuality.map { say("; calidad \(percent($0))", "; quality \(percent($0))") } ?? ""
        line(say("Texto", "Text"), answer.extraction + quality)
        for copy in act.copies {
            line(say("Copia de", "Copy of"), "\(copy.code)? (\(percent(copy.similarity)), \(copy.path))")
        }
    }

    private static func write(_ standing: Standing) {
        let confirmed = standing.isConfirmed ? say(", confirmado por una persona", ", confirmed by a person") : ""
        let sure = Style.dim("[\(percent(standing.confidence))]")
        line(say("Estado", "Status"), "\(standing.status.rawValue)\(confirmed)  \(sure)")
        if standing.lacksRatification {
            let note = say(
                "no consta su ratificación por la municipalidad provincial (LOM, art. 40)",
                "its ratification by the province isn't in the archive (LOM, art. 40)"
            )
            line("", note)
        }
        if standing.isForATerm {
            line("", say("rige por un plazo: puede haber vencido", "it holds for a term: it may be over"))
        }
        for effect in standing.effects {
            let date = effect.date.map { ", \($0)" } ?? ""
            line("", "\(effect.relation.rawValue): \(effect.code)\(date), p. \(effect.evidence.page)")
            let text = effect.evidence.text
            line("", Style.dim(say("«\(text)»", "“\(text)”")))
        }
    }

    private static func write(_ correction: AppliedCorrection) {
        let before = correction.before.isEmpty ? say("nada", "nothing") : correction.before
        line(
            say("Corregido", "Corrected"),
            "\(correction.field.rawValue): \(correction.value)  "
                + Style.dim(say("(se leyó: \(before))", "(it was read: \(before))"))
        )
        line("", Style.dim("\(correction.by), \(correction.at): \(correction.reason)"))
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    private static func typeName(_ record: ActRecord) -> String {
        let name = spokenLanguage == .es ? record.type.value.spanishName : record.type.value.englishName
        return [name, record.kind.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
    }

    private static func date(_ date: ActDate) -> String {
        date.isPossible
            ? date.iso : date.iso + say(" (fecha imposible, como está impresa)", " (impossible, as printed)")
    }

    private static func text(_ session: Session) -> String {
        let number = session.number.map { "N.° \($0)" }
        let vote = session.vote?.rawValue.replacing("-", with: " ")
        return [session.kind?.rawValue, number, session.date.map(date), vote].compactMap(\.self).joined(separator: ", ")
    }

    private static func row<Value>(_ name: String, _ value: String?, _ reading: Reading<Value>?) {
        guard let value, let reading else { return line(name, say("(no consta)", "(unknown)")) }
        line(name, value + "  " + Style.dim("[\(Int((reading.confidence * 100).rounded())) %]"))
        guard let evidence = reading.evidence else { return }
        line("", Style.dim(say("p. \(evidence.page): «\(evidence.text)»", "p. \(evidence.page): “\(evidence.text)”")))
    }

    private static func line(_ name: String, _ value: String) {
        let padding = String(repeating: " ", count: max(1, 12 - name.count))
        Output.line("  " + name + padding + value)
    }
}
