/// A value that was read, where, and how sure it is.
package struct Reading<Value: Sendable>: Sendable {
    /// What was read.
    package var value: Value

    /// How sure it is: 0 is a guess, 1 is certain.
    ///
    /// At 0.9 and above, 98 of 100 should be right.
    package var confidence: Double

    /// The words that prove it; `nil` where the value follows from others (the year from the date, say).
    package var evidence: Evidence?

    package init(_ value: Value, confidence: Double, evidence: Evidence? = nil) {
        self.value = value
        self.confidence = confidence
        self.evidence = evidence
    }
}

extension Reading: Equatable where Value: Equatable {}
extension Reading: Codable where Value: Codable {}

/// Words on a page.
package struct Evidence: Hashable, Sendable, Codable {
    /// The page of the document, counted from 1.
    package var page: Int

    /// The words, as they are printed (line ends and runs of blanks count as one blank).
    package var text: String

    package init(page: Int, text: String) {
        self.page = page
        self.text = text
    }
}
