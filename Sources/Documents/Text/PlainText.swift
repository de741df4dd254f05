/// A plain text as a document: pages at form feeds.
enum PlainText {
    /// The pages of `bytes`, or why there are none.
    static func content(of bytes: [UInt8]) -> Result<DocumentContent, DocumentFailure> {
        guard !bytes.isEmpty else { return .failure(DocumentFailure(.empty)) }
        guard let decoded = DecodedText(bytes) else { return .failure(DocumentFailure(.notText)) }
        let pages = pages(of: NormalForm.composed(withLineFeeds(decoded.text)))
        return .success(DocumentContent(pages: pages, encoding: decoded.encoding, confidence: decoded.confidence))
    }

    /// `text` with a line feed where it has a carriage return, with or without a line feed after it.
    private static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x0D { bytes.append(0x0A) } else if byte != 0x0A || previous != 0x0D { bytes.append(byte) }
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A form feed ends a page.
    ///
    /// After the last one, blanks alone make no page.
    private static func pages(of text: String) -> [DocumentPage] {
        var parts = text.utf8.split(separator: 0x0C, omittingEmptySubsequences: false).map { Substring($0) }
        if let last = parts.last, parts.count > 1, last.isBlank { parts.removeLast() }
        let texts = parts.map { $0.isBlank ? "" : SpacedLetters.joined(String($0)) }
        return zip(texts, Furniture.ranges(ofPages: texts)).enumerated().map { index, page in
            let extraction: PageExtraction = page.0.isEmpty ? .none : .plainText
            return DocumentPage(number: index + 1, text: page.0, extraction: extraction, furniture: page.1)
        }
    }
}

extension StringProtocol {
    /// Whether there is nothing but blanks, line ends and marks that take no room.
    var isBlank: Bool {
        unicodeScalars.allSatisfy { scalar in
            scalar.properties.isWhitespace || ("\u{200B}"..."\u{200D}").contains(scalar) || scalar == "\u{FEFF}"
        }
    }
}
