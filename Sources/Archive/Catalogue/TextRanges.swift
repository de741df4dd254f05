/// Ranges of a text's UTF-8 as the catalogue keeps them: `0-35 1200-1240`.
enum TextRanges {
    static func text(_ ranges: [Range<Int>]) -> String {
        ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
    }

    /// What isn't a range is left out.
    static func ranges(_ text: String) -> [Range<Int>] {
        text.split(separator: " ").compactMap { part in
            let ends = part.split(separator: "-").compactMap { Int($0) }
            return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : nil
        }
    }
}
