/// The part of a text that tells its code page: the words with a byte beyond ASCII.
///
/// They are a small part of a Spanish text, and lie anywhere: a long act in capitals may have its first accent on its
/// last page.
enum TellingBytes {
    /// How many bytes are enough.
    private static let limit = 1 << 16

    /// What stands between blanks and has such a byte, in order, a blank between each.
    static func sample(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var sample: [UInt8] = []
        var start = bytes.startIndex
        var isTelling = false
        for index in bytes.indices {
            if bytes[index] >= 0x80 { isTelling = true }
            guard bytes[index] <= 0x20 else { continue }
            if isTelling { append(bytes[start..<index], to: &sample) }
            if sample.count >= limit { return sample }
            (start, isTelling) = (index + 1, false)
        }
        if isTelling { append(bytes[start...], to: &sample) }
        return sample
    }

    /// No word is as long as the limit: what is may be one line of a file without line ends.
    private static func append(_ word: ArraySlice<UInt8>, to sample: inout [UInt8]) {
        sample += word.prefix(limit)
        sample.append(0x20)
    }
}
