/// Reads what is asked of a text's quality: `<0.6`, `>0.9`, `0.4..0.6`, `0.5`.
enum QualityRange {
    static func read(_ value: String) throws -> FieldValue {
        if value.hasPrefix("<") { return range(nil, try number(value.dropFirst(), of: value), written: value) }
        if value.hasPrefix(">") { return range(try number(value.dropFirst(), of: value), nil, written: value) }
        guard let dots = value.firstRange(of: "..") else {
            let quality = try number(value[...], of: value)
            return range(quality, quality, written: value)
        }
        let (low, high) = (value[..<dots.lowerBound], value[dots.upperBound...])
        let from = low.isEmpty ? nil : try number(low, of: value)
        let to = high.isEmpty ? nil : try number(high, of: value)
        if let from, let to, from > to { throw ArchiveError.emptyRange(value) }
        return range(from, to, written: value)
    }

    private static func range(_ from: Double?, _ to: Double?, written: String) -> FieldValue {
        .range(from: from.map(SortableQuality.text), to: to.map(SortableQuality.text), written: written)
    }

    private static func number(_ text: Substring, of value: String) throws -> Double {
        let text = text.hasPrefix("=") ? text.dropFirst() : text
        guard let number = Double(text.replacing(",", with: ".")), (0...1).contains(number) else {
            throw ArchiveError.badValue("calidad", value, expected: "<0.6, >0.9, 0.4..0.6, buena, mala")
        }
        return number
    }
}
