/// A plain text, and in which encoding its bytes were found to be.
package struct DecodedText: Hashable, Sendable {
    /// The text as it is encoded, but for a byte order mark and DOS's end-of-file mark.
    package let text: String

    /// The encoding that was found.
    package let encoding: TextEncoding

    /// How sure that is, from 0 to 1.
    package let confidence: Double

    init(text: String, encoding: TextEncoding, confidence: Double) {
        self.text = text
        self.encoding = encoding
        self.confidence = confidence
    }

    /// Finds out the encoding of `bytes` from the bytes alone; `nil` where they are no text.
    ///
    /// A byte order mark decides. Else the bytes are UTF-16 where every other byte is mostly 0, UTF-8
    /// where they are well formed or nearly, and otherwise the code page in which they read best as
    /// Spanish. A file with a byte 0 that isn't UTF-16 is no text, nor is one full of control bytes.
    package init?(_ bytes: [UInt8]) {
        let bytes = bytes.last == 0x1A ? bytes.dropLast() : bytes[...]
        if let decoded = Self.marked(bytes) ?? Self.utf16(bytes) {
            guard !decoded.text.utf8.contains(0) else { return nil }
            self = decoded
            return
        }
        guard Self.looksLikeText(bytes) else { return nil }
        self = Self.utf8(bytes) ?? Self.bestCodePage(bytes)
    }
}

extension DecodedText {
    /// What a byte order mark says.
    private static func marked(_ bytes: ArraySlice<UInt8>) -> DecodedText? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), let decoded = utf8(bytes.dropFirst(3)) { return decoded }
        let encoding: TextEncoding? =
            switch (bytes.first, bytes.dropFirst().first) {
            case (0xFF, 0xFE): .utf16LittleEndian
            case (0xFE, 0xFF): .utf16BigEndian
            default: nil
            }
        return encoding.map { DecodedText(text: utf16Text(bytes.dropFirst(2), $0), encoding: $0, confidence: 1) }
    }

    /// UTF-16 without a mark shows in Western text: most high bytes are 0, and hardly a low byte is.
    private static func utf16(_ bytes: ArraySlice<UInt8>) -> DecodedText? {
        guard bytes.count.isMultiple(of: 2), bytes.count >= 4 else { return nil }
        var zeros = (first: 0, second: 0)
        for (offset, byte) in bytes.enumerated() where byte == 0 {
            if offset.isMultiple(of: 2) { zeros.first += 1 } else { zeros.second += 1 }
        }
        let (more, fewer) = (max(zeros.first, zeros.second), min(zeros.first, zeros.second))
        guard more * 10 >= bytes.count / 2 * 6, fewer * 20 <= more else { return nil }
        let encoding: TextEncoding = zeros.first > zeros.second ? .utf16BigEndian : .utf16LittleEndian
        let text = utf16Text(bytes, encoding)
        let isText = !text.unicodeScalars.contains { $0 == "\u{FFFD}" || isControl($0.value) }
        return isText ? DecodedText(text: text, encoding: encoding, confidence: 0.95) : nil
    }

    private static func utf16Text(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String {
        let high = encoding == .utf16BigEndian ? 0 : 1
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Whether `bytes` can be text of one byte a character, or UTF-8: no 0, and few other control bytes.
    private static func looksLikeText(_ bytes: ArraySlice<UInt8>) -> Bool {
        // Printers' control codes stand in texts of old word processors: a few of them are no harm.
        !bytes.contains(0) && bytes.count { isControl(UInt32($0)) } * 10 <= bytes.count
    }

    /// Whether no text has this character: none of tabs, line ends, form feeds, escapes, DOS's end.
    private static func isControl(_ value: UInt32) -> Bool {
        value < 0x20 && !(0x09...0x0D).contains(value) && value != 0x1A && value != 0x1B
    }
}

extension DecodedText {
    /// UTF-8, or nearly: a few stray bytes in it, from a text pasted together, are read as Windows-1252.
    private static func utf8(_ bytes: ArraySlice<UInt8>) -> DecodedText? {
        if let text = String(validating: bytes, as: UTF8.self) {
            return DecodedText(text: text, encoding: .utf8, confidence: 1)
        }
        let mended = MendedUTF8(bytes)
        guard mended.strays * 9 <= mended.sequences else { return nil }
        let confidence = Double(mended.sequences) / Double(mended.sequences + mended.strays)
        return DecodedText(text: mended.text, encoding: .utf8, confidence: confidence)
    }

    /// The encodings of one byte a character, likelier ones first: the first of equals is taken.
    private static let codePages: [(encoding: TextEncoding, page: CodePage)] = [
        (.windows1252, .windows1252), (.cp850, .cp850), (.macRoman, .macRoman), (.cp437, .cp437),
        (.iso8859_15, .iso8859_15),
    ]

    /// The code page in which `bytes` read best, sure by how much better than in the next.
    private static func bestCodePage(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        let sample = TellingBytes.sample(of: bytes)
        let readings = codePages.map { (of: $0, likeness: SpanishLikeness(sample[...], in: $0.page)) }
        var best = readings[0]
        for reading in readings where reading.likeness.score > best.likeness.score { best = reading }
        let confidence = readings.map { rival in
            let differing = sample.count { best.of.page.scalar($0) != rival.of.page.scalar($0) }
            return best.likeness.confidence(against: rival.likeness, differing: differing)
        }.min()
        return DecodedText(text: best.of.page.decode(bytes), encoding: best.of.encoding, confidence: confidence ?? 1)
    }
}
