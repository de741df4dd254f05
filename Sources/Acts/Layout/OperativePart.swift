/// What an act does, as against why: the words from its enacting formula to its closing.
package enum OperativePart {
    /// So many bytes say what an act is about; what follows in a long one is detail.
    private static let longest = 6_000

    /// The operative part of the act on `pages`, as printed; where no formula is found, what follows its heading.
    package static func words(on pages: [PageText]) -> String {
        let text = ActText(pages)
        let range = ZoneReader(text: text).zones().operative
        return text.printed(range.lowerBound..<min(range.upperBound, range.lowerBound + longest))
    }
}
