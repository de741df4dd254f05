/// Finds lines that are on the page but aren't the act's own words: digital signatures, the footer of electronic
/// copies, an editor's notes.
///
/// A digital signature reads `Firmado digitalmente por ... / Motivo: ... / Fecha: 26.10.2022 06:46:59 -05:00`
/// (D.S. 052-2008-PCM); the footer names D.S. 070-2013-PCM or 026-2016-PCM; editors write CONCORDANCIAS and (*).
struct ForeignLines {
    let bytes: [UInt8]

    private static let openings: [[UInt8]] = [
        "firmado digitalmente", "firma digital", "motivo: ", "fecha: ", "fau 20", "concordancia", "esta es una copia",
        "de conformidad con el articulo 25", "enlace web", "nota:", "nota spij", "(se publica",
        "se publica la presente",
        "normas legales", "el peruano /", "recibido", "url:", "clave:", "es copia fiel", "copia fiel",
    ].map { Array($0.utf8) }

    /// Marks such lines of `lines`.
    func mark(_ lines: inout [Line]) {
        var inSignature = 0
        for index in lines.indices {
            let range = lines[index].range
            if inSignature > 0 {
                lines[index].isForeign = true
                inSignature -= 1
                if starts(range, "fecha") { inSignature = 0 }
                continue
            }
            guard Self.openings.contains(where: { starts(range, with: $0) }) else { continue }
            lines[index].isForeign = !isDateField(range)
            if starts(range, "firmado dig") { inSignature = signatureLength(lines, from: index) }
        }
    }

    /// `FECHA : Lima, 3 de mayo` heads a letter or report; `Fecha: 26.10.2022 06:46:59` is a signature's.
    private func isDateField(_ range: Range<Int>) -> Bool {
        guard starts(range, "fecha: ") else { return false }
        return range.count { bytes[$0] == ascii(":") } < 3
    }

    /// A signature ends with its date, at most six lines on; one without a date is its own line.
    private func signatureLength(_ lines: [Line], from index: Int) -> Int {
        for offset in 1...6 where index + offset < lines.count {
            if starts(lines[index + offset].range, "fecha:") { return offset }
        }
        return 0
    }

    private func starts(_ range: Range<Int>, _ words: String) -> Bool { starts(range, with: Array(words.utf8)) }

    private func starts(_ range: Range<Int>, with words: [UInt8]) -> Bool {
        range.count >= words.count && bytes[range.lowerBound..<range.lowerBound + words.count].elementsEqual(words)
    }
}
