/// Text in which case and accents no longer matter, with the way back to the original.
///
/// Everything that compares words uses this one folding: the index, the query, the
/// highlighter, and the rules that read acts. It undoes what Spanish typing, PDF
/// producers and recognition vary without meaning anything by it:
///
/// - capitals become small letters, `Á À Ä Â Ã` become `a`, `Ñ` becomes `n`, `Ç` becomes `c`,
///   whether the accent is one character with its letter (NFC) or apart from it (NFD);
/// - `º`, `°`, `˚` become `*`, and `№` becomes `n*`, so that `N°`, `Nº` and `№` are one sign
///   (recognition reads that sign as `*` too); `ª` becomes `a`;
/// - every dash becomes `-`, every quotation mark `"` or `'`, every odd blank a space;
/// - ligatures (`ﬁ`, `ﬂ`, `ﬀ` ...) come apart; soft hyphens and zero-width marks go.
///
/// Line feeds, carriage returns and form feeds stay as they are.
package struct FoldedText: Sendable {
    /// The folded text, as UTF-8.
    ///
    /// All of it is ASCII but for scripts other than Latin.
    package private(set) var bytes: [UInt8] = []

    /// For each byte of ``bytes``, the offset in the original's UTF-8 of the character it came
    /// from; then one entry more, the original's length.
    package private(set) var origins: [UInt32] = []

    /// Folds `text`.
    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { utf8 in
            // safe: the buffer outlives the call, and Folder only reads it.
            FoldedText(utf8: Span(_unsafeElements: utf8))
        }
    }

    /// Folds the UTF-8 in `utf8`; bytes that aren't UTF-8 count as blanks.
    package init(utf8: borrowing Span<UInt8>) {
        bytes.reserveCapacity(utf8.count)
        origins.reserveCapacity(utf8.count + 1)
        let ascii = Folding.ascii
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 0x80 {
                append(ascii[Int(byte)], from: index)
                index += 1
            } else {
                let (scalar, length) = Folding.scalar(in: utf8, at: index)
                append(Folding.fold(scalar), from: index)
                index += length
            }
        }
        origins.append(UInt32(utf8.count))
    }

    private mutating func append(_ byte: UInt8, from origin: Int) {
        bytes.append(byte)
        origins.append(UInt32(origin))
    }

    private mutating func append(_ folded: Folding.Folded, from origin: Int) {
        switch folded {
        case .nothing: break
        case .byte(let byte): append(byte, from: origin)
        case .bytes(let several): for byte in several { append(byte, from: origin) }
        }
    }
}

extension FoldedText {
    /// The folded text of `range`, as a string.
    package func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Where the folded `range` stands in the original's UTF-8.
    package func original(_ range: Range<Int>) -> Range<Int> {
        Int(origins[range.lowerBound])..<Int(origins[range.upperBound])
    }
}

/// `text` with case and accents folded.
package func folded(_ text: String) -> String {
    String(decoding: FoldedText(text).bytes, as: UTF8.self)
}
