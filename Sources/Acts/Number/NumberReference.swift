package import Analysis

/// A written reference to an act, as people type it in a search box or cite it: `O.M. 646-2020`, `RA 45-19`,
/// `acuerdo de concejo n.° 027-2021/MDSJ`, `646`, `MDSJ-ORD-2020-0646`.
package struct NumberReference: Hashable, Sendable {
    /// The kind of act, where it is said; ``ActType/otro`` for another body's norm (`D.S.`, `Ley`).
    package var type: ActType?
    /// The number, zeros in front dropped.
    package var value: Int
    /// A letter that is part of the number.
    package var letter: String?
    /// The year, four figures.
    package var year: Int?
    /// The issuer's initials, capitals.
    package var suffix: String?
    /// Where it stands, in the UTF-8 of the text that was searched.
    package var range: Range<Int>

    package init(
        type: ActType? = nil,
        value: Int,
        letter: String? = nil,
        year: Int? = nil,
        suffix: String? = nil,
        range: Range<Int> = 0..<0
    ) {
        self.type = type
        self.value = value
        self.letter = letter
        self.year = year
        self.suffix = suffix
        self.range = range
    }
}

extension NumberReference {
    /// The references that `text` holds: a name or abbreviation with a number, or a code.
    ///
    /// A number without a name is none here; see ``parse(_:)``.
    package static func all(in text: String) -> [NumberReference] { all(in: FoldedText(text)) }

    /// As ``all(in:)``, for text that is folded already.
    ///
    /// Ranges are of the original's UTF-8.
    package static func all(in folded: FoldedText) -> [NumberReference] {
        ReferenceScanner(bytes: folded.bytes).references(in: 0..<folded.bytes.count).map { found in
            NumberReference(found.number, type: found.type, range: folded.original(found.range))
        }
    }

    /// What `query` refers to, where the whole of it is one reference; a bare number (`646`, `027 2021`,
    /// `n° 646-2020-MDSJ`) is one too.
    package static func parse(_ query: String) -> NumberReference? {
        let folded = FoldedText(query)
        let limit = folded.bytes.count
        let found = ReferenceScanner(bytes: folded.bytes, isTerse: true).references(in: 0..<limit)
        if let first = found.first, found.count == 1, isWhole(first.range, of: folded.bytes) {
            return NumberReference(first.number, type: first.type, range: folded.original(first.range))
        }
        guard found.isEmpty, let number = bareNumber(folded.bytes), isWhole(number.range, of: folded.bytes) else {
            return nil
        }
        return NumberReference(number, type: nil, range: folded.original(number.range))
    }

    private static func bareNumber(_ bytes: [UInt8]) -> ParsedNumber? {
        let start = bytes.firstIndex { $0.isWordByte } ?? bytes.count
        let sign = NumberSign.end(in: bytes, at: start, to: bytes.count)
        return NumberScanner(bytes: bytes, limit: bytes.count, joinsFigures: false).number(at: sign ?? start)
    }

    /// Whether nothing but the number's sign and marks stands outside `range`.
    private static func isWhole(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
        let before = bytes[..<range.lowerBound].filter(\.isWordByte)
        let isSign =
            before.isEmpty || ["n", "no", "nro", "num", "numero"].contains(String(decoding: before, as: UTF8.self))
        return isSign && !bytes[range.upperBound...].contains { $0.isWordByte }
    }

    private init(_ number: ParsedNumber, type: ActType?, range: Range<Int>) {
        self.init(
            type: type,
            value: number.value,
            letter: number.letter,
            year: number.year,
            suffix: number.suffix,
            range: range
        )
    }
}
