/// Undoes what recognition does to letters and figures where their neighbours prove it.
///
/// Each byte is replaced by one byte, so that offsets keep their meaning; what is printed stays as it is.
enum Recognition {
    /// A stroke beside figures is a 1 (`20|9`, `|7 de mayo`), between letters an i (`PROV|NCIAL`); a bracket within a
    /// word is a c (`AL(ALDÍA`).
    static func undo(_ bytes: inout [UInt8]) {
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte == ascii("|") || byte == ascii("(") else { continue }
            if byte == ascii("|") {
                bytes[index] = stroke(bytes, index)
            } else if isWithinWord(bytes, index) {
                bytes[index] = ascii("c")
            }
        }
    }

    private static func stroke(_ bytes: [UInt8], _ index: Int) -> UInt8 {
        let before = index > 0 ? bytes[index - 1] : 0x20
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if before.isLetter, after.isLetter { return ascii("i") }
        if before.isDigit, !after.isLetter, after != ascii("|") { return ascii("1") }
        return after.isDigit && (before.isBlank || before == ascii("*")) ? ascii("1") : ascii("|")
    }

    /// `artículo(s)` has its brackets by right.
    private static func isWithinWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index > 0, index + 2 < bytes.count, bytes[index - 1].isLetter, bytes[index + 1].isLetter,
            bytes[index + 2].isLetter
        else { return false }
        return !bytes[index..<min(bytes.count, index + 14)].contains(ascii(")"))
    }
}
