/// A line that has a word in it.
struct Line: Sendable {
    /// Its words, without marks around them, as a range of ``ActText/bytes``.
    var range: Range<Int>
    /// Where the line starts, marks included.
    var start: Int
    /// Whether an empty line, or the start of a page, stands before it.
    var followsGap: Bool
    /// Whether it is part of a digital signature, a stamp or an editor's note: not the act's own words.
    var isForeign = false
}
