/// An act of another document that may be the same act: a second scan, a typed copy.
package struct CopyOffer: Sendable, Equatable {
    package var code: String
    /// The document's path, as the catalogue keeps it.
    package var path: String
    /// How much of their text is the same, 0 to 1.
    package var similarity: Double
}
