import Acts

/// Corrections as text, fit for version control: a line each, sorted, its cells apart by tabs.
///
/// The cells: code, field, value, what was read, who, when, why; then what tells the act (SHA-256 of its document, page,
/// the code that was read, the signature of its text, in base 64). A tab, a line end and a backslash in a cell are `\t`,
/// `\n` and `\\`.
enum CorrectionText {
    private static let head = [
        "code", "field", "value", "before", "by", "at", "reason", "sha256", "page", "read_code", "signature",
    ]

    static func write(_ corrections: [Correction]) -> String {
        let lines = corrections.map { line($0) }.sorted()
        return ([head.joined(separator: "\t")] + lines).map { $0 + "\n" }.joined()
    }

    static func line(_ correction: Correction) -> String {
        let (said, place) = (correction.said, correction.place)
        return [
            said.code, said.field.rawValue, said.value, said.before, said.by, said.at, said.reason, place.sha256,
            String(place.page), place.readCode, place.signature?.base64 ?? "",
        ].map(escaped).joined(separator: "\t")
    }

    /// - Throws: ``ArchiveError`` with the code `badValue` that names the line.
    static func read(_ text: String) throws -> [Correction] {
        var corrections: [Correction] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped($0) }
            if line.isEmpty || line.hasPrefix("#") || cells == head { continue }
            guard let correction = correction(cells) else { throw ArchiveError.badCorrectionLine(index + 1) }
            corrections.append(correction)
        }
        return corrections
    }

    private static func correction(_ cells: [String]) -> Correction? {
        guard cells.count == head.count, let field = CorrectedField(rawValue: cells[1]), let page = Int(cells[8]) else {
            return nil
        }
        let signature = TextSignature(base64: cells[10])
        guard signature != nil || cells[10].isEmpty else { return nil }
        return Correction(
            place: ActPlace(sha256: cells[7], page: page, readCode: cells[9], signature: signature),
            said: AppliedCorrection(
                field: field,
                value: cells[2],
                before: cells[3],
                by: cells[4],
                at: cells[5],
                reason: cells[6],
                code: cells[0]
            )
        )
    }

    private static func escaped(_ cell: String) -> String {
        cell.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\r", with: "").replacing(
            "\n",
            with: "\\n"
        )
    }

    private static func unescaped(_ cell: Substring) -> String {
        var text = ""
        var isEscape = false
        for character in cell {
            if isEscape {
                text.append(character == "t" ? "\t" : character == "n" ? "\n" : character)
                isEscape = false
            } else if character == "\\" {
                isEscape = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}

extension ArchiveError {
    fileprivate static func badCorrectionLine(_ line: Int) -> ArchiveError {
        ArchiveError(
            .badValue,
            es:
                "La línea \(line) no es una corrección como las que escribe «acervo corrections export». No se tomó ninguna.",
            en: "Line \(line) is no correction as “acervo corrections export” writes them. None was taken."
        )
    }
}
