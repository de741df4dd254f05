/// A value of a record that a person may correct.
package enum CorrectedField: String, Sendable, Codable, CaseIterable {
    /// A slug: `acuerdo-de-concejo`.
    case type
    /// As printed: `646-2020-MDSJ`. Empty where the act has none.
    case number
    /// Four figures. Empty where it isn't known.
    case year
    /// ISO; known to the day, the month or the year. Empty where it isn't known.
    case date
    /// The issuer's name. Empty where it isn't known.
    case issuer
    /// The title (sumilla). Empty where the act has none.
    case title
    /// Codes of the scheme, apart by commas, most fitting first. Empty where none fits.
    case subjects
    /// For `otro`, what it is in words.
    case kind
    /// Whether it is in force: an ``ActStatus``. Empty takes a person's word back.
    case status
}
