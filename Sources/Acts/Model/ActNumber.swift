/// An act's number.
package struct ActNumber: Hashable, Sendable, Codable {
    /// As printed, without "N°" and blanks: `646-2020-MDSJ`.
    package var printed: String

    /// The number itself; zeros in front mean nothing (`045` and `45` are one number).
    package var value: Int

    /// A letter that is part of the number (`162-A/MDC` is 162 bis), as against one that names an office.
    package var letter: String?

    /// The year printed in the number, if one is.
    package var year: Int?

    /// The issuer's initials printed in the number (`MDSJ`), if they are.
    package var suffix: String?

    package init(printed: String, value: Int, letter: String? = nil, year: Int? = nil, suffix: String? = nil) {
        self.printed = printed
        self.value = value
        self.letter = letter
        self.year = year
        self.suffix = suffix
    }
}
