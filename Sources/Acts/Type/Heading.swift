/// A line that names an act, with its number where it has one.
struct Heading: Sendable {
    var name: HeadingName
    /// The line it stands on, in ``ActText/lines``.
    var line: Int
    /// The name's words.
    var range: Range<Int>
    var number: ParsedNumber?
    /// How many letters differ from the name as it should be.
    var distance = 0
    /// The higher, the more it looks like the heading of an act.
    var score = 0.0

    /// From the name to the end of the number.
    var whole: Range<Int> { range.lowerBound..<max(range.upperBound, number?.range.upperBound ?? 0) }

    /// Whether `other` prints this heading again.
    func isPrintedAgain(in other: Heading) -> Bool {
        guard let own = number, let number = other.number else { return false }
        return name.type == other.name.type && own.value == number.value && own.year == number.year
            && own.letter == number.letter
    }
}
