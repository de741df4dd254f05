/// What a file is, by its bytes first and its name second.
package enum DocumentKind: String, Hashable, Sendable {
    /// A PDF.
    case pdf
    /// Plain text.
    case text

    /// The kind of a file with these bytes, named like this.
    ///
    /// Readers accept a PDF whose header stands anywhere in its first 1,024 bytes (ISO 32000-1,
    /// Adobe's note 13 on 3.4.1); some have mail headers or printer commands before it.
    package init(of bytes: [UInt8], path: some Sequence<UInt8>) {
        let isPDF = Self.hasHeader(bytes.prefix(1024)) || Self.isNamedPDF(Array(path.suffix(4)))
        self = isPDF ? .pdf : .text
    }

    static func hasHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "%")) {
            rest = rest[start...]
            if rest.starts(with: "%PDF-".utf8) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    private static func isNamedPDF(_ ending: [UInt8]) -> Bool {
        ending.map { ("A"..."Z").contains(Unicode.Scalar($0)) ? $0 | 0x20 : $0 } == Array(".pdf".utf8)
    }
}
