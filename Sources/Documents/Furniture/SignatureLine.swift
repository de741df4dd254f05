import Analysis

/// A line of a page, asked whether it belongs to a digital signature.
struct SignatureLine {
    /// Where the line stands in the page's UTF-8.
    let range: Range<Int>

    private let folded: FoldedText
    private let text: String
    private let isSmall: Bool

    /// A line that is lower than `height`, in points, is small print.
    init(_ folded: FoldedText, at line: PageLines.Line, smallerThan height: Double) {
        self.range = line.range
        self.folded = folded
        self.text = folded.string(0..<folded.bytes.count)
        self.isSmall = line.place.map { $0.bottom - $0.top < height } ?? false
    }

    private static let openings = [
        "firmado digitalmente por", "visado digitalmente por", "firma digital", "digitally signed by", "firmado por:",
        "documento firmado digitalmente", "documento electronico firmado digitalmente",
    ]
    private static let copyNotes = [
        "es una copia autentica", "copia autentica imprimible", "es una representacion impresa",
        "representacion imprimible de", "documento electronico archivado",
    ]
    private static let keys = ["codigo de verificacion", "codigo verificador", "clave de verificacion", "cvd:", "cvd "]
    private static let fields = [
        "motivo:", "fecha:", "cargo:", "razon:", "ubicacion:", "localizacion:", "dn:", "en senal de", "soy el autor",
        "doy v", "motivo :", "fecha :",
    ]
}

extension SignatureLine {
    var opensSignature: Bool { opening != nil }
    var opensCopyNote: Bool { Self.copyNotes.contains { text.contains($0) } }
    var isReason: Bool { text.contains("motivo:") || text.contains("soy el autor del documento") }

    /// Whether nothing but the opening stands on the line.
    var isOnlyOpening: Bool {
        guard let opening, opening == 0 else { return false }
        return text.split(separator: " ").count < 5
    }

    /// `FAU 20131370645 hard`: the taxpayer's number of the entity that the certificate belongs to (RUC), and its kind.
    var namesCertificate: Bool {
        text.contains("fau 2") || text.hasSuffix(" hard") || text.hasSuffix(" soft")
            || text.contains(" dni ") && isSmall
    }

    /// `Fecha: 21.03.2024 10:22:31 -05:00` or `2023/08/21 15:12:00-0500`: a date with hours, minutes and seconds.
    var isDate: Bool { stamp != nil }

    /// Whether the line can belong to the signature above it.
    var isOfSignature: Bool {
        isSmall || isDate || namesCertificate || Self.fields.contains { text.hasPrefix($0) } || isName
    }

    /// Whether the line tells where, or with which key, a copy can be checked.
    var tellsWhereToCheck: Bool {
        ["http", "www.", "clave:", "codigo:"].contains { text.contains($0) } || Self.keys.contains { text.contains($0) }
    }

    /// Names as certificates have them: few words and no sentence.
    private var isName: Bool {
        let words = text.split(separator: " ")
        guard words.count <= 6, let last = text.utf8.last, ![0x2E, 0x2C, 0x3A, 0x3B].contains(last) else {
            return false
        }
        return words.allSatisfy { $0.utf8.allSatisfy { ("a"..."z").contains(Unicode.Scalar($0)) || $0 == 0x2D } }
    }

    /// Where the opening begins, if there is one.
    private var opening: Int? { Self.openings.compactMap { offset(of: $0) }.min() }

    /// Where the date with its time begins and ends.
    private var stamp: Range<Int>? { SignatureDate.find(in: folded.bytes) }

    private func offset(of words: String) -> Int? {
        guard let start = text.start(of: words) else { return nil }
        return text.utf8.distance(from: text.startIndex, to: start)
    }
}

extension SignatureLine {
    /// What of the line belongs to a signature: all of it, or in the first line what follows the opening.
    ///
    /// `nil` for a line of the act that lies between.
    func signatureRange(isFirst: Bool) -> Range<Int>? {
        if isFirst, let opening { return opening > 0 ? moved(opening..<folded.bytes.count) : range }
        return isOfSignature ? range : nil
    }

    /// The line, as one of the note on a copy; `nil` where the act goes on.
    var noteRange: Range<Int>? {
        ["que,", "articulo ", "se resuelve", "considerando"].contains { text.hasPrefix($0) } ? nil : range
    }

    /// A mark that stands alone: the reason of a signature, its date, the key of a copy.
    var loneMark: Range<Int>? {
        if Self.keys.contains(where: { text.hasPrefix($0) }), text.utf8.count < 100 { return range }
        if let stamp, let date = offset(of: "fecha:"), date < stamp.lowerBound { return moved(date..<stamp.upperBound) }
        guard let reason = offset(of: "motivo: soy el autor") ?? offset(of: "motivo: doy v") else { return nil }
        return moved(reason..<folded.bytes.count)
    }

    private func moved(_ part: Range<Int>) -> Range<Int> {
        let original = folded.original(part)
        return range.lowerBound + original.lowerBound..<range.lowerBound + original.upperBound
    }
}

extension String {
    /// Where `words` begin; both are folded, that is mostly ASCII, and compared byte by byte.
    fileprivate func start(of words: String) -> String.Index? {
        let (text, wanted) = (utf8, words.utf8)
        guard let first = wanted.first, text.count >= wanted.count else { return nil }
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == first, text[index...].starts(with: wanted) { return index }
            index = text.index(after: index)
        }
        return nil
    }
}
