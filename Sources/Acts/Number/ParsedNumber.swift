/// A number as it stands in a text.
struct ParsedNumber: Sendable {
    /// From its first figure (or prefix) to its last letter.
    var range: Range<Int>
    /// Where its figures end.
    var figuresEnd: Int
    var value: Int
    var letter: String?
    var year: Int?
    /// The issuer's initials, capitals.
    var suffix: String?
    /// The other parts: offices, units, provinces.
    var organs: [String] = []
    /// Whether figures had to be put together or letters read as figures.
    var isRepaired = false
}
