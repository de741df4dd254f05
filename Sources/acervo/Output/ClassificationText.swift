import Acts
import Archive

/// What `classify` shows people of a record: a line for each value.
enum ClassificationText {
    static func write(_ answer: RecordAnswer) {
        let record = answer.record
        Output.line(Style.bold(answer.path) + "  " + answer.code)
        let type = spokenLanguage == .es ? record.type.value.spanishName : record.type.value.englishName
        line(say("tipo", "type"), [type, record.kind.map { "(\($0))" }].compactMap(\.self).joined(separator: " "))
        line(say("número", "number"), record.number?.value.printed)
        line(say("fecha", "date"), record.date?.value.iso)
        line(say("emisor", "issuer"), record.issuer?.value.name)
        line(say("sumilla", "title"), record.title?.value)
        line(say("materias", "subjects"), record.subjects.map(\.value.code).joined(separator: ", "))
    }

    private static func line(_ name: String, _ value: String?) {
        let shown = value.flatMap { $0.isEmpty ? nil : $0 } ?? say("(no consta)", "(unknown)")
        Output.line("  \(name): \(shown)")
    }
}
