/// Cuts folded text into lines.
struct LineSplitter {
    let bytes: [UInt8]

    /// The lines that have words.
    ///
    /// Marks around the words (`#`, `*`, quotation marks, stray strokes of a scan) are left out of ``Line/range``.
    func lines() -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(bytes.count / 48 + 1)
        var start = 0
        var gap = true
        for index in bytes.indices where bytes[index].isLineEnd {
            let range = words(start..<index)
            if range.isEmpty {
                let isSecondHalf = bytes[index] == 0x0A && index > 0 && bytes[index - 1] == 0x0D
                gap = gap || !isSecondHalf
            } else {
                lines.append(Line(range: range, start: start, followsGap: gap))
                gap = false
            }
            gap = gap || bytes[index] == 0x0C
            start = index + 1
        }
        return lines
    }

    private func words(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, !bytes[low].isWordByte { low += 1 }
        while low < high, Self.isOuterMark(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    private static func isOuterMark(_ byte: UInt8) -> Bool {
        byte.isBlank || byte == ascii("*") || byte == ascii("_") || byte == ascii("|") || byte == ascii("\\")
    }
}
