import Analysis
import Glibc

/// What the signing of electronic documents writes over a page.
///
/// Peru's national system has `Firmado digitalmente por APELLIDOS Nombre FAU 20131370645 hard / Motivo: Soy el
/// autor del documento / Fecha: 21.03.2024 10:22:31 -05:00` (Ley N° 27269, D.S. 052-2008-PCM), and on printed copies
/// `Esta es una copia auténtica imprimible de un documento electrónico archivado en ...` (D.S. 070-2013-PCM, art. 25).
enum SignatureMarks {
    static func ranges(in page: PageLines) -> [Range<Int>] {
        guard mayHaveAny(page.text) else { return [] }
        let lines = page.lines.map { SignatureLine(page.folded($0), at: $0, smallerThan: 0.8 * page.usualHeight) }
        var marked: [Range<Int>] = []
        var index = 0
        while index < lines.count {
            if let end = blockEnd(lines, from: index) {
                marked += (index..<end).compactMap { lines[$0].signatureRange(isFirst: $0 == index) }
                index = end
            } else if let end = copyNoteEnd(lines, from: index) {
                marked += lines[index..<end].compactMap(\.noteRange)
                index = end
            } else {
                if let range = lines[index].loneMark { marked.append(range) }
                index += 1
            }
        }
        return marked
    }

    /// A look at the bytes, which spares nearly all pages the rest.
    private static func mayHaveAny(_ text: String) -> Bool {
        text.withCString { start in
            needles.contains { strstr(start, $0) != nil }
        }
    }

    private static let needles = [
        "igitalmente", "IGITALMENTE", "igitally", "irma digital", "IRMA DIGITAL", "irma Digital", "irmado por",
        "otivo:",
        "OTIVO:", "echa:", "FECHA:", "copia aut", "COPIA AUT", "de verificaci", "DE VERIFICACI", "igo verificador",
        "CVD",
        "impresa de", "imprimible",
    ]

    /// Most lines of a signature, and of the note on a copy.
    private static let longestBlock = 8

    /// Where the signature ends that begins at `start`: after its date, or its last line that can be one of it.
    private static func blockEnd(_ lines: [SignatureLine], from start: Int) -> Int? {
        guard lines[start].opensSignature else { return nil }
        var end = start + 1
        for index in start + 1..<max(start + 1, min(start + longestBlock, lines.count)) {
            if lines[index].opensSignature { break }
            if lines[index].isOfSignature { end = index + 1 }
            if lines[index].isDate { break }
        }
        let isConfirmed = lines[start..<end].contains { $0.isDate || $0.isReason || $0.namesCertificate }
        return isConfirmed || lines[start].isOnlyOpening ? end : nil
    }

    /// Where the note ends that begins at `start`: after the address, or the key, by which a copy is checked.
    private static func copyNoteEnd(_ lines: [SignatureLine], from start: Int) -> Int? {
        guard lines[start].opensCopyNote else { return nil }
        let window = start..<min(start + longestBlock, lines.count)
        guard var end = window.first(where: { lines[$0].tellsWhereToCheck }) else {
            return min(start + 2, window.upperBound)
        }
        while end + 1 < window.upperBound, lines[end + 1].tellsWhereToCheck { end += 1 }
        return end + 1
    }
}
