/// Finds the opening of minutes: `En la ciudad de ..., siendo las diez horas del día ..., se reunieron ...`.
struct MinutesReader {
    let text: ActText

    /// The opening's words, where the text starts as minutes do.
    var opening: Range<Int>? {
        let start = 0..<(text.lines.prefix(40).last?.range.upperBound ?? 0)
        guard let hour = text.first(ofAny: ["siendo las", "siendo la una", "siendo horas", "a horas"], in: start) else {
            return nil
        }
        let after = hour.lowerBound..<min(text.bytes.count, hour.upperBound + 1200)
        let meets = text.contains(["sesion ordinaria", "sesion extraordinaria", "sesion solemne", "sesion"], in: after)
        let isCouncil = text.contains(["regidores", "concejo municipal", "concejo", "quorum"], in: after)
        return meets && isCouncil ? hour : nil
    }
}
