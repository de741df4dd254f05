import Documents

/// A page of a document, with the text that is in use.
package struct KeptPage: Sendable, Hashable {
    /// Counted from 1.
    package var number: Int
    package var text: String
    /// What stands apart from the text (headers, page numbers, signatures), as ranges of its UTF-8.
    package var furniture: [Range<Int>] = []

    /// The text with blanks where it has furniture: what acts are read from.
    ///
    /// It is as long as ``text``, so that what stands in the one stands at the same place in the other.
    package var ownText: String { text.blanking(furniture) }
}
