/// Finds where minutes open and where they close.
///
/// They open with place, hour, day and who met (`En la ciudad de ..., siendo las diez horas del día ..., se reunieron
/// ...`), and close with the hour at which the session was lifted (LPAG article 113; the council's own rules).
struct MinutesReader {
    let text: ActText

    /// The opening's words, where the text starts as minutes do.
    var opening: Range<Int>? {
        let start = 0..<(text.lines.prefix(40).last?.range.upperBound ?? 0)
        guard let hour = text.first(ofAny: ["siendo las", "siendo la una", "siendo horas", "a horas"], in: start) else {
            return nil
        }
        let after = hour.lowerBound..<min(text.bytes.count, hour.upperBound + 1200)
        let around = max(0, hour.lowerBound - 400)..<after.upperBound
        let meets = text.contains(["sesion"], in: around)
        let isCouncil = text.contains(["regidores", "concejo municipal", "concejo", "quorum"], in: after)
        return meets && isCouncil ? hour : nil
    }

    private static let hours: [Phrase] = [
        "siendo las", "siendo la", "siendo horas", "siendo aproximadamente", "a horas", "a las", "siendo",
    ]

    private static let meetings: [Phrase] = [
        "reunidos", "reunieron", "reunido", "reunio", "reunen", "congregados", "constituyeron", "sesion",
        "convocatoria",
    ]

    private static let council: [Phrase] = [
        "regidores", "regidoras", "regidor", "concejo", "consejo municipal", "quorum", "pleno del concejo",
    ]

    /// A session that is lifted, or taken up again after a pause, doesn't open.
    private static let others: [Phrase] = [
        "se levanto", "se levanta", "levanto", "se dio por", "se da por", "dio por", "concluyo", "culmino", "finalizo",
        "termino", "se reanuda", "se reanudo", "se reinicia", "se reinicio", "reanudada", "se suspende",
        "cuarto intermedio",
    ]

    /// Whether the opening of minutes stands at `offset`: an hour soon, a meeting of the council after it.
    static func opens(_ text: ActText, at offset: Int) -> Bool {
        let lead = offset..<min(text.bytes.count, offset + 300)
        guard let hour = text.first(ofAny: hours, in: lead) else { return false }
        let near = offset..<min(text.bytes.count, hour.upperBound + 160)
        let after = offset..<min(text.bytes.count, hour.upperBound + 700)
        return !text.contains(others, in: near) && text.contains(meetings, in: after)
            && text.contains(council, in: after)
    }

    private static let endings: [Phrase] = [
        "levanto la sesion", "levanta la sesion", "levanto la presente", "levanta la presente",
        "levantandose la sesion",
        "se levanto la", "por concluida la", "por terminada la", "por finalizada la", "por culminada la",
        "por levantada la", "por clausurada la", "por cerrada la", "concluyo la sesion", "culmino la sesion",
        "finalizo la sesion", "termino la sesion", "concluyendo la sesion", "por concluido el", "clausuro la sesion",
        "por concluida esta", "por concluido la", "por concluido", "por culminado", "por terminado el acto",
        "concluida la sesion", "culminada la sesion", "terminada la sesion", "finalizada la sesion",
        "hora de termino", "hora de culminacion", "hora de cierre",
    ]

    /// The words in `range` by which the session is lifted.
    static func ending(_ text: ActText, in range: Range<Int>) -> Range<Int>? { text.first(ofAny: endings, in: range) }

    /// Whether `line` is the title of minutes, with who met, or when, shortly below: `ACTA DE SESIÓN ORDINARIA N° 12`.
    static func isTitle(_ text: ActText, line index: Int) -> Bool {
        let line = text.lines[index].range
        guard line.count < 140, text.end(of: "acta", at: line.lowerBound) != nil else { return false }
        guard text.contains(["sesion"], in: line), text.capitalShare(line) > 0.6 else { return false }
        let below = line.upperBound..<text.lines[min(text.lines.count - 1, index + 14)].range.upperBound
        return !below.isEmpty && text.contains(council + ["asistencia", "asistentes"], in: below)
            && text.contains(hours + ["hora", "hora de inicio"], in: below)
    }
}
